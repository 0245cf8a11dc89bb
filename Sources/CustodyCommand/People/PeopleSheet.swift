import Attestation
import Custody
import Signing

/// A table of people read into what each of them is committed to: all of it, or what is wrong.
struct PeopleSheet {
    enum Column: String, SheetColumn {
        case person, name, phone, unit, post

        var names: [String] {
            switch self {
            case .person: ["person", "人员编号", "编号"]
            case .name: ["name", "姓名"]
            case .phone: ["phone", "电话", "联系电话", "手机"]
            case .unit: ["unit", "单位", "工作单位"]
            case .post: ["post", "职务", "岗位"]
            }
        }

        var isNeeded: Bool { self == .person || self == .name }
    }

    private(set) var people: [Disclosure] = []
    private(set) var table: SheetTable<Column>

    /// Each gets a salt of his own.
    init(_ table: SheetTable<Column>) throws {
        self.table = table
        guard table.faults.isEmpty else { return }
        var seen: Set<PersonID> = []
        for row in table.rows where self.table.fits(row.cells, row: row.number) {
            guard let person = person(row.cells, row.number, &seen) else { continue }
            var details: [String: String] = [:]
            for column in Column.allCases where column != .person {
                let text = table.text(column, row.cells)
                if !text.isEmpty { details[column.rawValue] = text }
            }
            people.append(
                try Disclosure(
                    person: person.text, salt: Randomness.bytes(Disclosure.saltLength),
                    details: details))
        }
        if people.isEmpty, self.table.faults.isEmpty {
            self.table.fault(1, nil, "表里没有人员", "the table has nobody")
        }
    }

    private mutating func person(
        _ cells: [String], _ row: Int, _ seen: inout Set<PersonID>
    ) -> PersonID? {
        let text = table.text(.person, cells)
        guard let person = PersonID(text) else {
            table.fault(
                row, .person, "“\(text)”不是编号（字母、数字及 . _ -）",
                "‘\(text)’ is no identifier (A–Z a–z 0–9 . _ -)")
            return nil
        }
        guard seen.insert(person).inserted else {
            table.fault(row, .person, "\(text) 出现两次", "\(text) stands twice")
            return nil
        }
        guard !table.text(.name, cells).isEmpty else {
            table.fault(row, .name, "空白", "it is empty")
            return nil
        }
        return person
    }
}
