import Custody
import Intake
import Registers
import Sheets

/// What the office calls what programs call by its id, in sheets that people read.
struct SpokenNames {
    private let books: Books
    private let plan: Plan?
    private let language: Language

    init(_ unit: UnitID, _ books: Books, _ language: Language) {
        (self.books, self.language) = (books, language)
        plan = books.history.plan(for: unit)
    }

    /// A cell with names in the place of ids; where there is no name the id stays.
    func callAsFunction(_ text: String, under column: String) throws -> String {
        switch column {
        case "site": UnitID(text).map { books.history.name(of: $0) } ?? text
        case "batch": BatchID(text).flatMap { plan?.wording($0) }.map { language($0) } ?? text
        case "subject":
            SubjectID(text).flatMap { plan?.wording($0) }.map { language($0) } ?? text
        case "sealedBy", "packers", "carriers", "regionCounters", "verifiers":
            try text.split(separator: " ").map(person).joined(separator: " ")
        default: text
        }
    }

    private func person(_ id: Substring) throws -> String {
        try PersonID(String(id)).flatMap { try books.detail("name", of: $0) } ?? String(id)
    }
}

extension RecordTable {
    /// The same table, whose sheets have names where its objects have ids.
    func speaking(_ names: SpokenNames) throws -> Self {
        var table = self
        // A list says the same few names in every line.
        var said: [String: [String: String]] = [:]
        table.spoken = try rows.map { row in
            try zip(columns, row).map { column, value in
                guard case .text(let text) = value else { return value }
                let name =
                    try said[column.name]?[text] ?? names(text, under: column.name)
                said[column.name, default: [:]][text] = name
                return .text(name)
            }
        }
        return table
    }
}
