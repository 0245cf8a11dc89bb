import Attestation
import Custody
import Intake
import Notation
import Signing
import Spelling

/// A statement, written down and signed.
struct Written: Sendable {
    let statement: Custody.Statement
    let envelope: Envelope

    var bytes: [UInt8] { envelope.bytes }
    var content: ContentID { ContentID(envelope.contentID) }
    var digest: Digest { envelope.contentID }

    /// The same content under signatures of one's own choice.
    func signed(by signatures: [Signature]) throws -> [UInt8] {
        try Envelope(envelope.content, signatures).bytes
    }
}

/// Writes statements down and has people sign them; knows the chains and no desk.
final class Scribe {
    let cast: Cast
    private(set) var now = Instant(seconds: 1_617_238_800)
    /// What each container's next act follows.
    private(set) var heads: [ContainerID: ContentID] = [:]
    private var devices: [PersonID: DeviceStamp] = [:]

    init() throws { cast = try Cast.shared.get() }

    /// Signs an act; whoever stands in `introducing` brings his key along.
    func write(
        _ act: Act, by signers: (String, Role)..., introducing: Set<String> = [],
        following: [ContainerID: ContentID] = [:], id: StatementID? = nil
    ) throws -> Written {
        try write(
            act, by: signers, introducing: introducing, following: following, id: id)
    }

    func write(
        _ act: Act, by signers: [(String, Role)], introducing: Set<String> = [],
        following: [ContainerID: ContentID] = [:], id: StatementID? = nil
    ) throws -> Written {
        now = now + .minutes(1)
        let players = signers.map { cast[$0.0] }
        let parties = signers.map { cast[$0].party($1, introduces: introducing.contains($0)) }
        let statement = Custody.Statement(
            id: try id ?? Scribe.freshID(), exam: named("health-2021"),
            ledger: named(Bench.origin), at: now, parties: parties,
            device: stamp(players[0].id), seen: [],
            chains: act.kind.advancesChain
                ? act.containers.map {
                    ChainLink(container: $0, follows: following[$0] ?? heads[$0])
                } : [], act: act)
        let written = try sign(statement, by: players)
        for link in statement.chains { heads[link.container] = written.content }
        let last = statement.device
        devices[players[0].id] = DeviceStamp(
            id: last.id, sequence: last.sequence + 1, previous: written.content)
        return written
    }

    func sign(
        _ statement: Custody.Statement, by players: [Player], as payloadType: String? = nil
    ) throws -> Written {
        let content = try Attestation.Content(
            payloadType: payloadType ?? PayloadType.of(statement.act.kind),
            payload: StatementNotation.encode(statement))
        let envelope = try Envelope(content, try players.map { try $0.signature(content) })
        return Written(statement: statement, envelope: envelope)
    }

    private func stamp(_ person: PersonID) -> DeviceStamp {
        devices[person] ?? DeviceStamp(id: named("dev-\(person)"), sequence: 1)
    }

    static func freshID() throws -> StatementID {
        guard let id = StatementID(Hex.encode(Randomness.bytes(16))) else {
            preconditionFailure("sixteen bytes are 32 hex digits")
        }
        return id
    }
}

extension Player {
    func signature(_ content: Attestation.Content) throws -> Signature {
        Signature(key: key.publicKey.fingerprint, bytes: try key.sign(content.pae))
    }
}
