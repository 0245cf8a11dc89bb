import Custody

/// The units and people of every story: in every unit two people for every role.
enum Cast {
    static let centre: UnitID = "NC"
    static let units: [Unit] = [
        Unit(id: centre, tier: .centre, name: "国家中心"),
        Unit(id: "RA", tier: .region, parent: "NC", name: "甲考区"),
        Unit(id: "RB", tier: .region, parent: "NC", name: "乙考区"),
        Unit(id: "RA-S1", tier: .site, parent: "RA", name: "甲一考点"),
        Unit(id: "RA-S2", tier: .site, parent: "RA", name: "甲二考点"),
        Unit(id: "RB-S1", tier: .site, parent: "RB", name: "乙一考点"),
        Unit(id: "RA-T1", tier: .testCentre, parent: "RA-S1", name: "甲一机考机构"),
    ]

    /// Registrars first, who enrol the rest.
    static let roles: [Role] =
        [.registrar] + Role.allCases.filter { $0 != .registrar }

    static let people: [Person] = units.flatMap { unit in
        roles.flatMap { role in
            (1...2).map { person(unit.id, role, $0) }
        }
    }

    /// `RA-custodian-1` is enrolled as custodian of RA, and so on.
    static func person(_ unit: UnitID, _ role: Role, _ number: Int) -> Person {
        Person(
            id: PersonID(stringLiteral: "\(unit)-\(role.rawValue)-\(number)"), unit: unit,
            roles: [role], commitment: Commitment(story: "who \(unit)-\(role.rawValue)-\(number)"))
    }

    /// `RA-custodian` are the crew of both.
    static func crew(_ name: some StringProtocol) -> [PersonID] {
        name.last?.isNumber == true
            ? [PersonID(stringLiteral: String(name))]
            : [PersonID(stringLiteral: name + "-1"), PersonID(stringLiteral: name + "-2")]
    }

    static func key(_ person: PersonID) -> KeyID { KeyID(story: "key \(person)") }
    static func spki(_ person: PersonID) -> String { "spki \(person)" }
}

/// A party of a story: a person by name, in the role of his name unless it is said otherwise.
struct Signer: ExpressibleByStringLiteral {
    let person: PersonID
    var role: Role
    var key: KeyID
    var spki: String?

    /// `RA-custodian-1`, or `RA-custodian-1 as witness`.
    init(stringLiteral text: String) { self.init(text) }

    init(_ text: some StringProtocol) {
        let words = text.split(separator: " ")
        guard let name = words.first else { preconditionFailure("nobody signs") }
        person = PersonID(stringLiteral: String(name))
        let inName = Role.allCases.first {
            name.hasSuffix("-\($0.rawValue)-1") || name.hasSuffix("-\($0.rawValue)-2")
        }
        let said = words.count == 3 ? Role(rawValue: String(words[2])) : inName
        guard let said else { preconditionFailure("in which role does \(text) sign?") }
        role = said
        key = Cast.key(person)
    }

    /// His key enters the ledger with this statement.
    var new: Self {
        var signer = self
        signer.spki = Cast.spki(person)
        return signer
    }

    /// He signs with another key than his own.
    func with(key: KeyID) -> Self {
        var signer = self
        signer.key = key
        return signer
    }

    var party: Party { Party(role: role, person: person, key: key, spki: spki) }

    /// `RA-custodian,RA-head-1/witness`: crews and people, in a role that is not their name's.
    static func all(_ names: some StringProtocol) -> [Signer] {
        names.split(separator: ",").flatMap { part -> [Signer] in
            let words = part.split(separator: "/")
            let role = words.count == 2 ? " as \(words[1])" : ""
            return Cast.crew(words[0]).map { Signer("\($0)\(role)") }
        }
    }
}
