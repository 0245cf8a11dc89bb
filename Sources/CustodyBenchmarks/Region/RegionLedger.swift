import Attestation
import Custody
import Foundation
import Intake
import LedgerStore
import Merkle
import Notation
import Registers
import Signing
import Spelling

/// Writes the region's season into a ledger as a desk would, but for the signatures: they have the
/// shape of real ones and nobody verifies them, for only what is read afterwards is measured.
///
/// Every statement is encoded, appended and followed by the rules in the order of hours; twice an
/// hour a checkpoint is cosigned, and whoever signs next has seen it.
final class RegionLedger {
    let ledger: LedgerFile
    private let key: PrivateKey
    private let signature: [UInt8]
    private let witness: Witness
    private let cache = RegisterCache()
    private var waiting: [(statement: Custody.Statement, content: ContentID, envelope: [UInt8])] =
        []
    private var heads: [ContainerID: ContentID] = [:]
    private var feeds: [String: DeviceStamp] = [:]
    private var seen: (size: Int, root: RootHash)?
    private var tick = RegionPlan.at(1, 8, 25)
    private var said = 0

    /// How many are written in one transaction.
    private static let together = 2_000

    init(_ path: String) throws {
        guard let origin = KeyName("custody.region") else { preconditionFailure("a key name") }
        let text = try NoteSigner.text(name: origin, kind: .log, seed: Randomness.bytes(32))
        ledger = try LedgerFile.found(
            path, signer: try NoteSigner(text), clock: WallClock { 1_617_000_000_000 })
        key = try PrivateKey.generate(.p256)
        signature = try key.sign([1])
        witness = try Witness()
        let nobody = ContentID(Digest.sha256([]))
        _ = try ledger.write(at: tick.milliseconds) { transaction in
            let events =
                RegionPlan.units.map { Event.unit(UnitRow(unit: $0, content: nobody)) }
                + RegionPlan.people.map { Event.person(PersonRow(person: $0, content: nobody)) }
            try Books(transaction.snapshot, cache: cache).history.apply(events)
        }
    }

    /// The region's season, then entries of other regions until there are so many.
    func fill(_ entries: Int) throws {
        try RegionScript(say: say).play()
        try synchronise()
        while said < entries { try others(min(20_000, entries - said)) }
        try witness.cosign(ledger, at: tick.seconds + 30)
    }

    /// Twice an hour what was said reaches the ledger, and a witness sees it.
    private func pass(to now: Instant) throws {
        guard tick <= now else { return }
        if !waiting.isEmpty { try synchronise() }
        while tick <= now { tick = tick + .minutes(30) }
    }

    private func synchronise() throws {
        try flush()
        try witness.cosign(ledger, at: tick.seconds + 30)
        let head = try ledger.consult { try $0.snapshot.latestCheckpoint().head }
        seen = (head.size, RootHash(head.root))
    }

    private func say(_ line: RegionScript.Line) throws -> ContentID {
        try pass(to: line.at)
        let last = feeds[line.device]
        let keyID = KeyID(key.publicKey.fingerprint.digest)
        guard let id = StatementID(Hex.encode(Randomness.bytes(16))) else {
            preconditionFailure("sixteen bytes are 32 hex digits")
        }
        let statement = Custody.Statement(
            id: id, exam: named("bench"), ledger: named("custody.region"), at: line.at,
            parties: line.people.map {
                Custody.Party(role: line.role, person: $0, key: keyID)
            },
            device: DeviceStamp(
                id: named(line.device), sequence: (last?.sequence ?? 0) + 1,
                previous: last?.previous),
            seen: line.people.compactMap { person in
                seen.map { SeenCheckpoint(person: person, size: $0.size, root: $0.root) }
            },
            chains: Set(line.act.citing + line.riding).sorted().map {
                ChainLink(container: $0, follows: heads[$0])
            }, act: line.act)
        let content = try Attestation.Content(
            payloadType: PayloadType.of(line.act.kind), payload: StatementNotation.encode(statement)
        )
        let envelope = try Envelope(
            content, [Signature(key: key.publicKey.fingerprint, bytes: signature)])
        let name = ContentID(envelope.contentID)
        waiting.append((statement, name, envelope.bytes))
        if line.act.kind.advancesChain {
            for container in statement.acting { heads[container] = name }
        }
        feeds[line.device] = DeviceStamp(
            id: statement.device.id, sequence: statement.device.sequence, previous: name)
        if waiting.count >= Self.together { try flush() }
        return name
    }

    private func flush() throws {
        let lines = waiting
        waiting = []
        guard !lines.isEmpty else { return }
        _ = try ledger.write(at: tick.milliseconds) { transaction in
            let books = Books(transaction.snapshot, cache: cache)
            try books.history.gathering {
                for line in lines {
                    _ = try transaction.append(
                        kind: .admitted, received: tick.milliseconds,
                        contentID: Digest(line.content),
                        envelope: line.envelope)
                    try Decide.follow(
                        Submission(
                            line.statement, content: line.content, history: books.history,
                            hashing: .sha256)
                    ) { statement, content, events in
                        try books.history.apply(events, of: statement, content: content)
                    }
                }
            }
        }
        said += lines.count
    }

    /// Entries of which the region's registers know nothing.
    private func others(_ count: Int) throws {
        let envelope = [UInt8](repeating: 7, count: 900)
        _ = try ledger.write(at: tick.milliseconds) { transaction in
            for number in 0..<count {
                _ = try transaction.append(
                    kind: .admitted, received: tick.milliseconds,
                    contentID: Digest.sha256(Array("other \(said + number)".utf8)),
                    envelope: envelope)
            }
        }
        said += count
    }
}

extension Instant {
    fileprivate var milliseconds: Int64 { seconds * 1000 }
}

/// Cosigns checkpoints, so that brackets have an end.
private final class Witness {
    private let signer: NoteSigner
    private var latest: TreeHead?

    init() throws {
        guard let name = KeyName("witness.region") else { preconditionFailure("a key name") }
        signer = try NoteSigner(
            name: name, kind: .cosigner, privateKey: try PrivateKey.generate(.ed25519))
    }

    func cosign(_ ledger: LedgerFile, at seconds: Int64) throws {
        let request = try ledger.consult { books in
            let newest = try books.snapshot.latestCheckpoint()
            let proof = try books.snapshot.tree(size: newest.head.size)
                .consistency(from: latest?.size ?? 0)
            return CosignRequest(proof, signed: newest.signed)
        }
        let judged = try request.judged(logs: [ledger.settings.logKey], latest: latest)
        latest = judged.head
        _ = try ledger.keep(
            judged.cosigned(by: signer, at: seconds), of: judged.head.size, by: signer.key)
    }
}
