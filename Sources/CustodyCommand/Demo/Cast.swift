import Attestation
import Custody
import Intake
import Signing

/// Someone in the demonstration: who he is, and the key he signs with.
struct Player: Sendable {
    let id: PersonID
    let name: String
    let unit: UnitID
    let roles: [Role]
    let key: PrivateKey
    let device: DeviceID
    /// His name and the salt that hides it; the ledger has only their digest.
    let disclosure: Disclosure

    /// As the ledger will know him: his name is only committed to.
    var person: Person {
        Person(id: id, unit: unit, roles: roles, commitment: Commitment(disclosure.commitment))
    }
}

extension String {
    /// SHA-256 of the text, for the files that the story only speaks of.
    var digest: Digest { .sha256(Array(utf8)) }
}

/// The people of the demonstration, in the order of their enrolment.
struct Cast: Sendable {
    let players: [Player]

    subscript(_ id: String) -> Player {
        guard let player = players.first(where: { $0.id.text == id }) else {
            preconditionFailure("the story calls someone who is not in its cast: \(id)")
        }
        return player
    }

    /// Makes everyone's key; browsers and tokens have P-256, some units use SM2.
    static func assembled() throws -> Self {
        Self(
            players: try CastList.all.map { row in
                Player(
                    id: named(row.id), name: row.name, unit: named(row.unit), roles: row.roles,
                    key: try PrivateKey.generate(row.algorithm),
                    device: named("dev-\(row.id)"),
                    disclosure: try Disclosure(
                        person: row.id, salt: Randomness.bytes(32), details: ["name": row.name]))
            })
    }
}

/// An identifier that the program itself spells.
func named<Of>(_ text: String) -> Name<Of> {
    guard let name = Name<Of>(text) else {
        preconditionFailure("not an identifier: \(text)")
    }
    return name
}

/// One row for each player.
struct CastRow: Sendable {
    let id: String
    let name: String
    let english: String
    let unit: String
    let roles: [Role]
    let algorithm: Algorithm

    init(
        _ id: String, _ name: String, _ english: String, _ unit: String, _ roles: Role...,
        key: Algorithm = .ed25519
    ) {
        (self.id, self.name, self.english, self.unit) = (id, name, english, unit)
        (self.roles, algorithm) = (roles, key)
    }
}
