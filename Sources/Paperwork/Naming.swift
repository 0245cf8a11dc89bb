import Custody
import Intake
import LedgerStore
import Registers
import Reports
import Spelling
import Views

/// Names as forms print them: who and which unit, by what the office still keeps.
struct Naming {
    let books: Books

    /// Nil where the office erased or never had it.
    func person(_ id: PersonID) throws -> String? { try detail("name", of: id) }

    /// What the office keeps about him under that name.
    func detail(_ name: String, of id: PersonID) throws -> String? {
        try books.detail(name, of: id)
    }

    /// His name, or else his number.
    func label(_ id: PersonID) throws -> String { try person(id) ?? id.text }

    func unit(_ id: UnitID) -> String { books.history.name(of: id) }

    /// As the plan calls it, where it does.
    func subject(_ id: SubjectID) -> String { plan?.wording(id)?.chinese ?? id.text }

    /// The centre's, by which rows are called.
    var plan: Plan? {
        books.history.genesis.flatMap { books.history.plan(for: $0.centre) }
    }

    /// The signers of a statement as its boxes show them.
    func signatures(_ statement: Custody.Statement) throws -> [FormSignature] {
        try statement.parties.map { party in
            FormSignature(
                person: try label(party.person), role: party.role, at: statement.at,
                key: party.key.hex)
        }
    }

    /// The statement that an argument means: a content id or its beginning, or an entry's index.
    func statement(_ text: String) throws -> (ContentID, Custody.Statement) {
        if let content = ContentID(text), let found = books.history.statement(content) {
            return (content, found)
        }
        guard let index = Int(text), let entry = try books.snapshot.entry(index) else {
            throw FormRefusal.unknownSubject(text)
        }
        return (ContentID(entry.contentID), try Books.statement(entry))
    }
}
