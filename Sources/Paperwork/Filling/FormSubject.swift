import Custody
import Intake
import LedgerStore
import Registers
import Signing
import Views

/// What a form is about, as people write it.
enum FormSubject {
    /// A statement that the form speaks of: its content id, or its entry's index.
    case statement(ContentID, Custody.Statement)
    /// Names joined by strokes: `hohhot/p1/R-01`.
    case names([Substring])
}

extension Naming {
    /// Names where the ledger has no such statement.
    func subject(_ text: String) throws -> FormSubject {
        do {
            let (content, statement) = try statement(text)
            return .statement(content, statement)
        } catch FormRefusal.unknownSubject {
            return .names(text.split(separator: "/", omittingEmptySubsequences: false))
        }
    }

    /// The last of some statements to enter the ledger.
    func newest(_ contents: some Sequence<ContentID>) throws -> ContentID? {
        try Set(contents).map { content in
            (place: try books.snapshot.place(ofAdmitted: Digest(content)) ?? -1, content: content)
        }.max { $0.place < $1.place }?.content
    }

    /// When the newest entry came in: what a form says of clocks is as of then, so that the same
    /// ledger always fills it alike.
    func asOf() throws -> Instant {
        let size = try books.snapshot.size()
        guard size > 0, let last = try books.snapshot.entry(size - 1) else { return .distant }
        return Instant(seconds: last.header.received / 1000)
    }

    /// People by name, in the order given.
    func names(_ people: some Sequence<PersonID>) throws -> String {
        try people.map { try label($0) }.joined(separator: "、")
    }

    /// The signers of a statement in some of the roles.
    func signatures(
        _ statement: Custody.Statement?, where isWanted: (Party) -> Bool
    ) throws -> [FormSignature] {
        guard let statement else { return [] }
        return try zip(statement.parties, signatures(statement))
            .filter { isWanted($0.0) }.map(\.1)
    }

    /// What the rules said of some statements, in the order of their hours, nothing twice.
    func deviations(_ contents: some Sequence<ContentID>) -> [String] {
        var seen: Set<String> = []
        return Set(contents).flatMap { books.history.rows(DeviationRow.self, $0) }
            .sorted { ($0.at, $0.content) < ($1.at, $1.content) }
            .map { line($0) }.filter { seen.insert($0).inserted }
    }

    /// The region above a unit.
    func region(of unit: UnitID) -> Unit? {
        books.history.line(of: unit).first { $0.tier == .region }
    }
}
