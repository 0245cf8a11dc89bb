/// A person as enrolled.
package struct PersonRow: Row {
    package static let register = Register(
        "person", keys: 1, found: ["unit"],
        [.text("person"), .text("unit"), .text("roles"), .hash("commitment"), .hash("content")])
    package let person: Person
    /// The statement that says so.
    package let content: ContentID

    package init(person: Person, content: ContentID) {
        self.person = person
        self.content = content
    }

    package var cells: [Cell] {
        [
            .text(person.id.text), .text(person.unit.text),
            Cell(list: person.roles.map(\.rawValue)), Cell(person.commitment),
            Cell(content),
        ]
    }

    package init?(cells: CellReader) {
        guard let id: PersonID = cells.name(0), let unit: UnitID = cells.name(1),
            let commitment: Commitment = cells.hash(3), let content: ContentID = cells.hash(4)
        else { return nil }
        let roles = cells.list(2) { Role(rawValue: String($0)) }
        self.init(
            person: Person(id: id, unit: unit, roles: roles, commitment: commitment),
            content: content)
    }
}

/// An enrolled key, and the statement that revoked it.
package struct KeyRow: Row {
    package static let register = Register(
        "key", keys: 1, found: ["person"],
        [
            .hash("key"), .text("person"), .text("spki"), .hash("content"),
            .optionalHash("revoked_by"),
        ])
    package let key: KeyID
    package let person: PersonID
    /// SubjectPublicKeyInfo in base64.
    package let spki: String
    package let content: ContentID
    package let revokedBy: ContentID?

    package init(
        key: KeyID, person: PersonID, spki: String, content: ContentID, revokedBy: ContentID? = nil
    ) {
        self.key = key
        self.person = person
        self.spki = spki
        self.content = content
        self.revokedBy = revokedBy
    }

    package var cells: [Cell] {
        [
            Cell(key), .text(person.text), .text(spki), Cell(content),
            Cell(revokedBy),
        ]
    }

    package init?(cells: CellReader) {
        guard let key: KeyID = cells.hash(0), let person: PersonID = cells.name(1),
            let spki = cells.text(2), let content: ContentID = cells.hash(3)
        else { return nil }
        self.init(
            key: key, person: person, spki: spki, content: content, revokedBy: cells.hash(4))
    }
}

/// A unit of the exam, from genesis, plan or supplement.
package struct UnitRow: Row {
    package static let register = Register(
        "unit", keys: 1,
        [.text("unit"), .text("tier"), .optionalText("parent"), .text("name"), .hash("content")])
    package let unit: Unit
    package let content: ContentID

    package init(unit: Unit, content: ContentID) {
        self.unit = unit
        self.content = content
    }

    package var cells: [Cell] {
        [
            .text(unit.id.text), .text(unit.tier.rawValue), Cell(unit.parent?.text),
            .text(unit.name), Cell(content),
        ]
    }

    package init?(cells: CellReader) {
        guard let id: UnitID = cells.name(0), let tier: Tier = cells.code(1),
            let name = cells.text(3), let content: ContentID = cells.hash(4)
        else { return nil }
        self.init(
            unit: Unit(id: id, tier: tier, parent: cells.name(2), name: name), content: content)
    }
}

/// The plan of a unit and its supplements, in the order in which they were issued.
package struct PlanRow: Row {
    package static let register = Register(
        "plan", keys: 2, orderFree: false,
        [.text("unit"), .integer("issue"), .text("plan"), .hash("content")])
    package let unit: UnitID
    /// 0 for the plan, then its supplements.
    package let issue: Int
    package let plan: PlanID
    package let content: ContentID

    package init(unit: UnitID, issue: Int, plan: PlanID, content: ContentID) {
        self.unit = unit
        self.issue = issue
        self.plan = plan
        self.content = content
    }

    package var cells: [Cell] {
        [.text(unit.text), .integer(issue), .text(plan.text), Cell(content)]
    }

    package init?(cells: CellReader) {
        guard let unit: UnitID = cells.name(0), let issue = cells.integer(1),
            let plan: PlanID = cells.name(2), let content: ContentID = cells.hash(3)
        else { return nil }
        self.init(unit: unit, issue: issue, plan: plan, content: content)
    }
}

/// The unit whose plan a plan id names.
package struct PlanNameRow: Row {
    package static let register = Register(
        "plan_name", keys: 1, [.text("plan"), .text("unit"), .hash("content")])
    package let plan: PlanID
    package let unit: UnitID
    package let content: ContentID

    package init(plan: PlanID, unit: UnitID, content: ContentID) {
        self.plan = plan
        self.unit = unit
        self.content = content
    }

    package var cells: [Cell] { [.text(plan.text), .text(unit.text), Cell(content)] }

    package init?(cells: CellReader) {
        guard let plan: PlanID = cells.name(0), let unit: UnitID = cells.name(1),
            let content: ContentID = cells.hash(2)
        else { return nil }
        self.init(plan: plan, unit: unit, content: content)
    }
}
