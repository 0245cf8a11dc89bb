import Attestation
import Custody
import Notation
import Signing
import Spelling

/// Someone of the small season, with a real key.
struct Player: Sendable {
    let id: String
    let unit: String
    let roles: [Role]
    let key: PrivateKey
    let disclosure: Disclosure

    init(_ id: String, _ unit: String, _ roles: Role..., key: Algorithm = .ed25519) throws {
        (self.id, self.unit, self.roles) = (id, unit, roles)
        self.key = try PrivateKey.generate(key)
        disclosure = try Disclosure(
            person: id, salt: Randomness.bytes(32), details: ["name": "某\(id)"])
    }

    var person: Person {
        Person(
            id: named(id), unit: named(unit), roles: roles,
            commitment: hashed(disclosure.commitment))
    }

    func party(_ role: Role, introduces: Bool) -> Custody.Party {
        Custody.Party(
            role: role, person: named(id), key: hashed(key.publicKey.fingerprint.digest),
            spki: introduces ? Base64.encode(key.publicKey.spki) : nil)
    }
}

func named<Of>(_ text: String) -> Name<Of> {
    guard let name = Name<Of>(text) else { preconditionFailure("no identifier: \(text)") }
    return name
}

func hashed<Of>(_ digest: Digest) -> Hash256<Of> {
    guard let hash = Hash256<Of>(digest.hex) else { preconditionFailure("no hash: \(digest)") }
    return hash
}

func day(_ month: Int, _ day: Int) -> CivilDate {
    guard let date = CivilDate(year: 2021, month: month, day: day) else {
        preconditionFailure("no such day")
    }
    return date
}

/// Who signs: in which role, and whether his key comes in with this statement.
struct Seat {
    let player: Player
    let role: Role
    var introduces = false
}

/// Writes statements down and has them signed.
struct Scribe: Sendable {
    let ledger: String
    var exam = "health-2021"

    func statement(
        _ act: Act, at: Instant, by seats: [Seat], seen: [SeenCheckpoint] = [],
        chains: [ChainLink] = []
    ) -> Custody.Statement {
        guard let id = StatementID(Hex.encode(Randomness.bytes(16))) else {
            preconditionFailure("sixteen bytes are 32 hex digits")
        }
        return Custody.Statement(
            id: id, exam: named(exam), ledger: named(ledger), at: at,
            parties: seats.map { $0.player.party($0.role, introduces: $0.introduces) },
            device: DeviceStamp(id: named("dev-\(seats[0].player.id)"), sequence: 1), seen: seen,
            chains: chains, act: act)
    }

    func envelope(_ statement: Custody.Statement, by seats: [Seat]) throws -> Envelope {
        try Envelope(try content(statement), try signatures(statement, by: seats))
    }

    func content(_ statement: Custody.Statement) throws -> Attestation.Content {
        try Attestation.Content(
            payloadType: PayloadType.of(statement.act.kind),
            payload: StatementNotation.encode(statement))
    }

    func signatures(
        _ statement: Custody.Statement, by seats: [Seat]
    ) throws -> [Attestation.Signature] {
        let content = try content(statement)
        return try seats.map {
            Attestation.Signature(
                key: $0.player.key.publicKey.fingerprint,
                bytes: try $0.player.key.sign(content.pae))
        }
    }
}
