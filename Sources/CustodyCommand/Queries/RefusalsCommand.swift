import ArgumentParser
import Attestation
import Custody
import Intake
import LedgerStore
import Registers
import Reports
import Signing
import Spelling

/// Every refused entry, kept as evidence.
struct RefusalsCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "refusals", abstract: "被拒绝而留存的记录 / What was refused and kept as evidence",
        discussion: """
            规则拒绝的在前；不成记录而留存的在后，各说错在哪里、谁的签名成立。 / First what a rule refused, then what was kept \
            though it is no whole statement: what is wrong with it, and whose signatures hold.
            例 / Example:
              custody refusals --ledger exam.ledger
            """)

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var trusted: SiteOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let sites = try trusted.sites()
        let (rows, kept) = try ledger.open(output).consult { books in
            let rows = try Registers.all(RefusalRow.self, in: books.snapshot.database)
                .sorted { ($0.at, $0.content) < ($1.at, $1.content) }
            var refused: [Entry] = []
            try books.snapshot.forEachEntry { entry in
                if entry.header.kind == .refused { refused.append(entry) }
            }
            return (rows, try refused.compactMap { try KeptEntry($0, books, sites) })
        }
        let language = output.language
        output.give(.array(rows.map { json($0, language) } + kept.map { $0.json(language) })) {
            rows.flatMap { lines($0, language) } + kept.flatMap { $0.lines(language) }
        }
    }

    private func lines(_ row: RefusalRow, _ language: Language) -> [String] {
        let people = row.people.map(\.text).joined(separator: language.comma)
        return ["\(row.at.spoken)  \(language(row.kind))  \(people)  \(row.content.hex.prefix(16))"]
            + row.refusal.lines(language)
    }

    private func json(_ row: RefusalRow, _ language: Language) -> JSON {
        [
            "content": .string(row.content.hex), "kind": .string(row.kind.rawValue),
            "at": .string(row.at.description), "people": .texts(row.people.map(\.text)),
            "refusal": row.refusal.json(language),
        ]
    }
}

/// What was kept though it is no whole statement.
private struct KeptEntry {
    private let entry: Entry
    private let reason: KeptReason
    /// What its payload says it is; nil where it reads as no statement.
    private let kind: ActKind?
    /// Whose signatures on it hold.
    private let signers: [PersonID]

    /// Nil for what was admitted, or refused by a rule.
    init?(_ entry: Entry, _ books: Books, _ sites: [RelyingParty]) throws {
        guard let reason = try KeptReason(entry, books, sites) else { return nil }
        (self.entry, self.reason) = (entry, reason)
        kind = try Books.said(entry)?.act.kind
        signers = try reason.envelope.signatures.map(\.key)
            .filter { reason.diagnosis.verifying.contains($0) }
            .compactMap { try books.key($0)?.row.person }
    }

    private var received: Instant { Instant(seconds: entry.header.received / 1000) }

    func lines(_ language: Language) -> [String] {
        let what = kind.map { language($0) } ?? reason.envelope.payloadType
        let people = signers.map(\.text).joined(separator: language.comma)
        return [
            "\(received.spoken)  \(what)  \(people)  \(entry.contentID.hex.prefix(16))  #\(entry.index)"
                + language("  不是完整的记录", "  no whole statement")
        ] + reason.objection.lines(language)
    }

    func json(_ language: Language) -> JSON {
        .fields(
            [
                ("content", .string(entry.contentID.hex)), ("index", .integer(Int64(entry.index))),
                ("kind", "flawed"), ("of", kind.map { .string($0.rawValue) }),
                ("at", .string(received.description)), ("people", .texts(signers.map(\.text))),
            ] + reason.objection.members(language))
    }
}
