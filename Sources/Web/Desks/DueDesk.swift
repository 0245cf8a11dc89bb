import Custody
import Hummingbird
import Intake
import LedgerStore
import Reports
import Views

/// What is owed, by whom and when.
struct DueDesk {
    let site: Site

    func list(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let now = site.now
        let (dues, names) = try site.ledger.consultTogether { books in
            let dues = try Board.dues(of: visitor.person.unit, books, now: now)
            return (dues, try books.names(of: dues))
        }
        let open = OpenDues(dues)
        return Answering(visit).page(
            visit.language("应办事项", "What is due"), at: .dues, scripts: ["live"],
            DuesPage(
                reader: visit.reader.knowing(names), outstanding: open.outstanding,
                noted: open.noted
            ).html)
    }
}
