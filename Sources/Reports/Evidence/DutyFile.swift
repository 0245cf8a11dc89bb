package import Attestation
package import Custody
package import Intake
import LedgerStore
import Registers
import Signing

/// What one person signed between two instants, and what of it had a limit.
package struct DutyFile: Sendable {
    package let person: Person
    package let rows: [SignatureRow]
    package let dues: [Due]
    package let from: Instant?
    package let to: Instant?

    package init(
        _ person: Person, from: Instant?, to: Instant?, _ books: Books, now: Instant
    ) throws {
        self.person = person
        self.from = from
        self.to = to
        rows = books.history.rows(SignatureRow.self, person.id.text)
            .filter { row in
                (from.map { $0 <= row.at } ?? true) && (to.map { row.at <= $0 } ?? true)
            }
            .sorted { ($0.at, $0.content) < ($1.at, $1.content) }
        let own = Set(rows.map(\.content))
        dues = Self.dues(person, own, books, now)
            .filter { due in due.isChosen && due.statement.map(own.contains) ?? false }
    }

    /// His unit's obligations, those of the sittings it serves, and of the releases he signed.
    private static func dues(
        _ person: Person, _ own: Set<ContentID>, _ books: Books, _ now: Instant
    ) -> [Due] {
        let deadlines = Deadlines(books.evidence(now: now))
        let line = books.history.line(of: person.unit)
        let sittings = books.history.plan(for: person.unit)?.sittings ?? []
        let served = sittings.filter { sitting in
            line.contains { $0.id == sitting.site }
                || books.history.line(of: sitting.site).contains { $0.id == person.unit }
        }
        let releases = own.sorted().compactMap { content -> ContentID? in
            switch books.history.statement(content)?.act {
            case .journey(.release)?, .journey(.posted)?, .closing(.centreHandover)?: content
            case .journey(.accept(let acceptance))?: acceptance.release
            case .some, nil: nil
            }
        }
        return line.prefix(2).flatMap { deadlines.dues(unit: $0.id) }
            + served.flatMap { deadlines.dues(site: $0.site, batch: $0.batch) }
            + Set(releases).sorted().compactMap { deadlines.due(release: $0) }
    }

    /// The file that he keeps.
    package func record(_ books: Books, _ language: Language) throws -> DutyRecord {
        let entries = try rows.compactMap { try books.snapshot.admitted(Digest($0.content)) }
            .sorted { $0.index < $1.index }
        let gathering = try BundleGathering(entries, books)
        return try DutyRecord(
            person: person.id.text, statements: gathering.statements,
            enrolments: gathering.enrolments,
            answered: dues.compactMap { due in
                guard let statement = due.statement, let limit = due.limit else { return nil }
                return DutyRecord.Answered(
                    statement: statement.hex,
                    duty: "\(due.unit) \(language(due.obligation))", limit: limit.description)
            })
    }
}
