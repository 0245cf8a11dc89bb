import Attestation
import Custody
import Hummingbird
import Intake
import LedgerStore
import Merkle
import Paperwork
import Registers
import Reports
import Signing
import Spelling
import Views

/// The ledger leaf by leaf, with what is needed to check it without us.
struct EntryDesk {
    let site: Site

    func list(_ request: Request, _ visit: Visit) async throws -> Response {
        try allow(visit)
        let query = request.uri.queryParameters
        if let typed = query["find"]?.filter({ $0 != " " && $0 != "+" }), !typed.isEmpty {
            return Answering.moved(to: try found(String(typed)))
        }
        let from = query["from"].flatMap { Int($0) }
        let (rows, size, names) = try site.ledger.consult { books in
            let size = try books.snapshot.size()
            let last = min(max(from ?? size - 1, 0), max(size - 1, 0))
            let first = max(last - EntriesPage.length + 1, 0)
            let rows = try books.snapshot.entries(from: first, limit: last - first + 1)
                .reversed().map { try Self.row($0, books) }
            return (rows, size, try NameBook.of(rows.flatMap(\.people), in: books))
        }
        return Answering(visit).page(
            visit.language("台账", "Ledger"), at: .returns,
            EntriesPage(reader: visit.reader, rows: rows, size: size, names: names).html)
    }

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        try allow(visit)
        let index = try Self.index(visit)
        let published = try PublishedKeys(site)
        let (entry, signed, names) = try site.ledger.consult { books in
            guard let entry = try books.snapshot.entry(index) else { throw WebRefusal.notFound }
            let view = try EntryReading(books, site, published).view(entry)
            let about = view.deviations.flatMap(\.subjects) + (view.refusal?.subjects ?? [])
            let people = view.signers.compactMap(\.person) + about.compactMap(\.person)
            return (view, try Books.document(entry), try NameBook.of(people, in: books))
        }
        return Answering(visit).page(
            visit.language("第 \(index) 条", "Entry \(index)"), at: .returns,
            scripts: (signed == nil ? [] : ["statement-page"]) + ["copy"],
            words: try SheetNames(site: site).words(
                visit.language, in: signed ?? .object([]), kept: entry.kept),
            EntryPage(
                reader: visit.reader.knowing(names), entry: entry, keys: published.files
            ).html + (try site.forms(visit) { $0.of(entry.content) }))
    }

    /// `entry-12.bundle`, `entry-12.envelope.json`, `entry-12.tlog-proof`.
    func file(_ request: Request, _ visit: Visit) async throws -> Response {
        try allow(visit)
        let index = try Self.index(visit)
        let name = visit.parameters.get("file") ?? ""
        let bytes = try site.ledger.consult { books -> [UInt8] in
            guard let entry = try books.snapshot.entry(index) else { throw WebRefusal.notFound }
            switch name {
            case "entry-\(index).envelope.json": return entry.envelope
            case "entry-\(index).tlog-proof":
                let size = try ProofSize.best(of: index, books.snapshot)
                return try books.snapshot.offlineProof(of: index, under: size).bytes
            case "entry-\(index).bundle":
                let gathering = try BundleGathering([entry], books)
                return try Bundle(
                    statement: gathering.statements[0], enrolments: gathering.enrolments
                ).render()
            case _: throw WebRefusal.notFound
            }
        }
        return ExportDesk.download(bytes, type: "application/octet-stream", as: name)
    }

    func checkpoints(_ request: Request, _ visit: Visit) async throws -> Response {
        try allow(visit)
        let published = try PublishedKeys(site)
        let views = try site.ledger.consult { books in
            let reading = EntryReading(books, site, published)
            let newest = try books.snapshot.latestCheckpoint()
            let cosigned = try books.snapshot.cosignedCheckpoints(including: -1, limit: 500)
            let shown =
                [newest]
                + cosigned.reversed().prefix(30)
                .filter { $0.head.size != newest.head.size }
            return try shown.map { try reading.checkpoint($0) }
        }
        return Answering(visit).page(
            visit.language("检查点", "Checkpoints"), at: .returns,
            CheckpointsPage(reader: visit.reader, checkpoints: views).html)
    }

    private func allow(_ visit: Visit) throws(WebRefusal) {
        let visitor = try visit.signedIn()
        guard !ReturnDesk.readers.isDisjoint(with: visitor.person.roles) else { throw .notYours }
    }

    private static func index(_ visit: Visit) throws(WebRefusal) -> Int {
        guard let index = visit.parameters.get("index").flatMap({ Int($0) }), index >= 0 else {
            throw .notFound
        }
        return index
    }

    /// By its number, its content id or the first digits of it.
    private func found(_ typed: String) throws -> String {
        if let index = Int(typed), typed.count < 10 { return Address.entry.path(String(index)) }
        let index = try site.ledger.consult { books in
            try ContentID(typed).flatMap { try books.entry($0)?.index }
        }
        guard let index else { throw WebRefusal.notFound }
        return Address.entry.path(String(index))
    }

    private static func row(_ entry: Entry, _ books: Books) throws -> EntryRowView {
        let statement = try Books.said(entry)
        let content = ContentID(entry.contentID)
        let people =
            try statement?.people
            ?? Books.envelope(entry).signatures.compactMap { try books.key($0.key)?.row.person }
        return EntryRowView(
            index: entry.index, admitted: entry.header.kind == .admitted,
            received: entry.header.received, kind: statement?.act.kind, people: people,
            content: content,
            deviations: books.history.rows(DeviationRow.self, content.hex).count)
    }
}
