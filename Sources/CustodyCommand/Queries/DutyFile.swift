import Attestation
import Custody
import Intake
import LedgerStore
import Registers
import Signing
import Spelling

/// What one person signed between two instants, and what of it had a limit.
struct DutyFile {
    private let person: Person
    let rows: [SignatureRow]
    let dues: [Due]
    private let from: Instant?
    private let to: Instant?

    init(
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
    func record(_ books: Books, _ language: Language) throws -> DutyRecord {
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

    func lines(_ language: Language) -> [String] {
        let met = dues.count { $0.verdict == .met }
        let span = [from, to].map { $0?.spoken ?? "…" }.joined(separator: " – ")
        return [
            "\(person.id)  \(person.unit)  \(span)  "
                + language(
                    "签名 \(rows.count) 条，按时 \(met) 项（共 \(dues.count) 项有时限）",
                    "\(rows.count) signatures, in time \(met) of \(dues.count) that had a limit")
        ]
            + rows.map { row in
                "  \(row.at.spoken)  \(language(row.kind))  \(language(row.role))  "
                    + String(row.content.hex.prefix(16))
            }
            + dues.map { due in
                let mark = due.verdict == .met ? "✓" : due.verdict.isBreach ? "‼" : "·"
                return "  \(mark) \(due.limit?.spoken ?? "–")  \(due.unit)  \(language(due))"
            }
    }

    var json: JSON {
        .fields([
            ("person", .string(person.id.text)), ("unit", .string(person.unit.text)),
            ("from", from.map { .string($0.description) }),
            ("to", to.map { .string($0.description) }),
            (
                "signatures",
                .array(
                    rows.map {
                        [
                            "content": .string($0.content.hex), "kind": .string($0.kind.rawValue),
                            "role": .string($0.role.rawValue), "at": .string($0.at.description),
                        ]
                    })
            ),
            (
                "answered",
                .array(
                    dues.map { due in
                        .fields([
                            ("unit", .string(due.unit.text)),
                            ("statement", due.statement.map { .string($0.hex) }),
                            ("limit", due.limit.map { .string($0.description) }),
                            ("met", .bool(due.verdict == .met)),
                            ("breach", .bool(due.verdict.isBreach)),
                        ])
                    })
            ),
        ])
    }
}
