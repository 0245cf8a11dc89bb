import Custody
import HTTPTypes
import Hummingbird
import Intake
import LedgerStore
import NIOCore
import Reports
import Views

/// Tables as files for other programs: CSV, .xlsx, JSON Lines.
struct ExportDesk {
    let site: Site

    func file(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        guard !ReturnDesk.readers.isDisjoint(with: visitor.person.roles) else {
            throw WebRefusal.notYours
        }
        let parts = (visit.parameters.get("file") ?? "").split(separator: ".", maxSplits: 1)
        guard parts.count == 2, let format = RecordTable.Format(rawValue: String(parts[1])) else {
            throw WebRefusal.notFound
        }
        let question = BalanceQuestion(request, visitor.person)
        let now = site.now
        let table = try site.ledger.consultTogether { books -> RecordTable in
            let unit = try question.unit(in: books)
            switch parts[0] {
            case "balance": return .balance(try question.board(of: unit, books).lines)
            case "differences":
                return .differences(
                    try question.board(of: unit, books, onlyDifferences: true).differences)
            case "findings":
                let reach = FindingReach(visitor.person, books)
                return .findings(try FindingLine.all(books, now: now).filter(reach.includes))
            case "return-discs": return try .list(.discs, of: unit, books, now: now, visit.language)
            case "return-cards": return try .list(.cards, of: unit, books, now: now, visit.language)
            case "card-summary":
                return try .list(.summary, of: unit, books, now: now, visit.language)
            case let other: throw WebRefusal.unreadable(String(other))
            }
        }
        let bytes = try table.file(format, visit.language)
        return Self.download(bytes, type: Self.type(format), as: "\(parts[0]).\(format.rawValue)")
    }

    private static func type(_ format: RecordTable.Format) -> String {
        switch format {
        case .csv: "text/csv; charset=utf-8"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .jsonl: "application/jsonl; charset=utf-8"
        }
    }

    /// A file that the browser keeps; its name is ours and plain.
    static func download(_ bytes: [UInt8], type: String, as name: String) -> Response {
        var headers: HTTPFields = [.contentType: type]
        headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
