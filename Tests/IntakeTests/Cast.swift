import Attestation
import Custody
import Intake
import Signing
import Spelling

/// Someone in the season: who he is, and the key he signs with.
struct Player: Sendable {
    let id: PersonID
    let unit: UnitID
    let roles: [Role]
    let key: PrivateKey

    var person: Person {
        Person(
            id: id, unit: unit, roles: roles,
            commitment: Commitment(Digest.sha256(Array(id.text.utf8))))
    }

    func party(_ role: Role, introduces: Bool = false) -> Custody.Party {
        Custody.Party(
            role: role, person: id, key: KeyID(key.publicKey.fingerprint.digest),
            spki: introduces ? Base64.encode(key.publicKey.spki) : nil)
    }
}

/// The centre, its couriers, a region, a site and its test centre; all three algorithms.
struct Cast: Sendable {
    let players: [Player]

    subscript(_ id: String) -> Player {
        guard let player = players.first(where: { $0.id.text == id }) else {
            preconditionFailure("nobody is called \(id)")
        }
        return player
    }

    /// Made once, for keys cost time; tests share people and nothing else.
    static let shared = Result { try assembled() }

    private static func assembled() throws -> Cast {
        func player(
            _ id: String, _ unit: String, _ algorithm: Algorithm, _ roles: Role...
        ) throws -> Player {
            Player(
                id: named(id), unit: named(unit), roles: roles,
                key: try PrivateKey.generate(algorithm))
        }
        return Cast(players: [
            try player("c-reg1", "centre", .ed25519, .registrar),
            try player("c-reg2", "centre", .p256, .registrar),
            try player("c-head", "centre", .ed25519, .head),
            try player("c-off", "centre", .p256, .officer),
            try player("c-cust", "centre", .sm2, .custodian),
            try player("c-esc1", "centre", .p256, .courier),
            try player("c-esc2", "centre", .p256, .courier),
            try player("r-reg", "nm", .p256, .registrar),
            try player("r-head", "nm", .ed25519, .head),
            try player("r-off1", "nm", .sm2, .receiver),
            try player("r-off2", "nm", .p256, .receiver),
            try player("stranger", "nm", .p256, .receiver),
            try player("c-esc3", "centre", .ed25519, .courier),
            try player("c-insp", "centre", .p256, .inspector),
            try player("r-cust1", "nm", .sm2, .custodian),
            try player("r-cust2", "nm", .p256, .custodian),
            try player("r-wit", "nm", .ed25519, .witness),
            try player("s-head", "hohhot", .p256, .head),
            try player("s-off", "hohhot", .sm2, .officer),
            try player("s-inv", "hohhot", .ed25519, .invigilator),
            try player("t-adm", "hall", .p256, .administrator),
        ])
    }
}

/// An identifier that a test itself spells.
func named<Of>(_ text: String) -> Name<Of> {
    guard let name = Name<Of>(text) else { preconditionFailure("not an identifier: \(text)") }
    return name
}
