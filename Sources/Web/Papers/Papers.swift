import Custody
import Foundation
import Intake
package import Paperwork
import Typesetting
import Views

/// What a site needs to print: the office's templates, and a typesetter where there is one.
package struct Papers: Sendable {
    let room: PrintRoom
    let setting: SettingLine?

    /// - Parameters:
    ///   - room: the templates, held to what the program fills.
    ///   - typesetting: the typesetter's environment; where there is none the browser prints.
    package init(room: PrintRoom, typesetting: String?) {
        self.room = room
        let isThere = typesetting.map {
            FileManager.default.isExecutableFile(atPath: $0 + "/bin/python")
        }
        setting = isThere == true ? typesetting.map(SettingLine.init) : nil
    }

    /// A form that a visitor may see, filled from one moment of the record.
    func sheet(
        _ form: FormName, _ subject: String, for visitor: Visitor, _ books: Books, now: Instant
    ) throws -> PrintedSheet {
        guard let filler = FormFiller.of(form) else { throw WebRefusal.notFound }
        do {
            let sheet = try room.sheet(filler, subject, books, now: now)
            guard FormReach(visitor.person, books).includes(sheet.filled) else {
                throw WebRefusal.notYours
            }
            return sheet
        } catch let refusal as FormRefusal {
            throw WebRefusal.cannotFill(refusal.wording)
        }
    }
}

/// Whose business a filled form is: tables of units, vaults and people are their own, slips and
/// records may be seen by whoever may see their statements.
struct FormReach {
    private let person: Person
    private let books: Books

    init(_ person: Person, _ books: Books) { (self.person, self.books) = (person, books) }

    func includes(_ filled: FilledForm) -> Bool {
        let name = filled.number.split(separator: "/").first.map(String.init) ?? ""
        switch filled.form.name {
        case .offices, .workPlan, .cardSummary, .discList, .discReturn:
            return UnitID(name).map(includes) ?? false
        case .vaultLog:
            return books.history.row(PlaceRow.self, name).map { includes($0.unit) } ?? false
        case .dutyRecord: return PersonID(name).map(includes) ?? false
        case .handoverSlip, .returnSlip, .roomRecord, .roomCollection, .cardSlip,
            .wipeConfirmation, .destructionApproval, .destructionRecord, .incidentReport:
            return true
        }
    }

    /// His own, those below it and those above it.
    func includes(_ unit: UnitID) -> Bool {
        Reach(person, books.history).includes(unit)
            || books.history.line(of: person.unit).contains { $0.id == unit }
    }

    /// Everybody's duty is his own, and the office's that answers for him.
    private func includes(_ other: PersonID) -> Bool {
        if other == person.id { return true }
        guard !ReturnDesk.readers.isDisjoint(with: person.roles),
            let unit = books.history.person(other)?.unit
        else { return false }
        return Reach(person, books.history).includes(unit)
    }
}
