/// Who was enrolled as a registrar of a unit, so that its first ones are known.
package struct RegistrarRow: Row {
    package static let register = Register(
        "registrar", keys: 2, [.text("unit"), .text("person"), .hash("content")])
    package let unit: UnitID
    package let person: PersonID
    package let content: ContentID

    package init(unit: UnitID, person: PersonID, content: ContentID) {
        self.unit = unit
        self.person = person
        self.content = content
    }

    package var cells: [Cell] { [.text(unit.text), .text(person.text), Cell(content)] }

    package init?(cells: CellReader) {
        guard let unit: UnitID = cells.name(0), let person: PersonID = cells.name(1),
            let content: ContentID = cells.hash(2)
        else { return nil }
        self.init(unit: unit, person: person, content: content)
    }
}

extension Person {
    /// The rows that a person's enrolment leaves.
    func rows(_ content: ContentID) -> [Event] {
        let row = Event.person(PersonRow(person: self, content: content))
        guard roles.contains(.registrar) else { return [row] }
        return [row, .registrar(RegistrarRow(unit: unit, person: id, content: content))]
    }
}
