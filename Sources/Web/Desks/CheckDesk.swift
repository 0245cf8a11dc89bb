import Custody
import Hummingbird
import Views

/// The public page that checks a file in the browser, without sending it.
struct CheckDesk {
    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        Answering(visit).page(
            visit.language("自行核验", "Check it yourself"), at: .check, scripts: ["check"],
            words: SheetWords(visit.language).json,
            CheckPage(reader: visit.reader).html)
    }
}
