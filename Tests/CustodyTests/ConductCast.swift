@testable import Custody

/// The people and units of the conduct tests.
enum ConductCast {
    static let units = [
        Unit(id: name("centre"), tier: .centre, name: "中心"),
        Unit(id: name("region"), tier: .region, parent: name("centre"), name: "考区"),
        Unit(id: name("other"), tier: .region, parent: name("centre"), name: "另一考区"),
        Unit(id: name("site"), tier: .site, parent: name("region"), name: "考点"),
        Unit(id: name("single"), tier: .site, parent: name("region"), name: "单批次考点"),
        Unit(id: name("hall"), tier: .testCentre, parent: name("site"), name: "机考机构"),
    ]

    static let people: [(id: String, role: Role, unit: String)] = [
        ("cleo", .officer, "centre"), ("ciro", .officer, "centre"),
        ("cora", .courier, "centre"), ("carl", .courier, "centre"), ("tom", .courier, "centre"),
        ("rex", .receiver, "region"), ("rita", .receiver, "region"),
        ("olga", .officer, "region"), ("dan", .officer, "region"), ("hal", .head, "region"),
        ("pat", .patrol, "region"), ("bo", .courier, "region"),
        ("sue", .officer, "site"), ("sam", .custodian, "site"), ("sid", .head, "site"),
        ("ivy", .invigilator, "site"), ("ian", .invigilator, "site"),
        ("ada", .administrator, "hall"), ("max", .officer, "other"), ("moe", .head, "other"),
        ("ines", .inspector, "centre"), ("will", .witness, "region"),
        ("wen", .witness, "region"), ("pip", .officer, "single"), ("pam", .officer, "single"),
    ]

    /// `sue` in her own role, or `sue/custodian`.
    static func party(_ text: String) -> Party {
        let halves = text.split(separator: "/").map(String.init)
        guard let person = people.first(where: { $0.id == halves[0] }) else {
            preconditionFailure("nobody is called \(text)")
        }
        let role = halves.count > 1 ? Role(rawValue: halves[1]) : person.role
        return Party(role: role ?? person.role, person: name(person.id), key: key(person.id))
    }

    static func key(_ person: String) -> KeyID {
        let number = people.firstIndex { $0.id == person } ?? people.count
        guard let key = KeyID(ConductSeason.content(0xA000 + number).hex) else {
            preconditionFailure("no key")
        }
        return key
    }

    static func enrolled() -> [Event] {
        people.flatMap { person -> [Event] in
            guard let commitment = Commitment(ConductSeason.content(0).hex) else { return [] }
            let content = ConductSeason.content(0)
            let known = Person(
                id: name(person.id), unit: name(person.unit), roles: [person.role],
                commitment: commitment)
            return [
                .person(PersonRow(person: known, content: content)),
                .key(
                    KeyRow(
                        key: key(person.id), person: known.id, spki: "AAAA", content: content)),
            ]
        }
    }
}

extension ConductSeason {
    /// The offices have done their part: plan, places, training, seals.
    func settle() {
        keep(ConductCast.units.map { .unit(UnitRow(unit: $0, content: Self.content(0))) })
        keep(ConductCast.enrolled())
        now = Self.april(1, 9)
        say(.office(.plan(PlanIssue(plan: ConductPlan.plan))), by: "cleo")
        let handlers = ["cora", "carl", "pat", "bo", "sam"]
        train(handlers.joined(separator: " "), on: 1)
        declare("dock", .receiving, of: "region", "rex rita")
        declare("door", .receiving, of: "site", "sue")
        declare("vault", .vault, of: "site", "sam")
        designate("dan", .collection, of: "region")
        stock("S", 1, 999, of: "centre")
        stock("X", 1, 999, of: "other")
        now = Self.april(5, 9)
    }

    func train(_ people: String, on day: Int) {
        let date = Self.april(day, 0).day
        say(
            .office(
                .training(
                    Training(people: names(people), topic: "保密", on: date, evidence: []))),
            by: "cleo")
    }

    func declare(_ place: String, _ kind: PlaceKind, of unit: String, _ people: String) {
        say(
            .office(
                .place(
                    PlaceDeclaration(
                        place: name(place), unit: name(unit), kind: kind, address: "1",
                        people: names(people)))),
            by: "cleo")
    }

    func designate(_ person: String, _ duty: Duty, of unit: String, until: Instant? = nil) {
        say(
            .office(
                .designate(
                    Designation(
                        person: name(person), unit: name(unit), duty: duty,
                        since: Self.april(1, 0), until: until))),
            by: "hal")
    }

    func delegate(_ person: String, to other: String, _ duty: Duty) {
        say(
            .office(
                .delegate(
                    Delegation(
                        from: name(person), to: name(other), duty: duty, since: Self.april(1, 0),
                        until: Self.april(30, 0), reason: "病"))), by: person)
    }

    func stock(_ prefix: String, _ first: Int, _ last: Int, of unit: String) {
        let seals = SerialRange(prefix: prefix, first: first, last: last, digits: 3)
        say(.office(.sealStock(SealStock(unit: name(unit), seals: seals))), by: "cleo")
    }
}
