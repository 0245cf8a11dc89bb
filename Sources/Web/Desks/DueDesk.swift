import Custody
import Hummingbird
import Intake
import LedgerStore
import Registers
import Views

/// What is owed, by whom and when.
struct DueDesk {
    let site: Site

    func list(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let now = site.now
        let (dues, names) = try site.ledger.consult { books in
            let releases = try Registers.releasesInTransit(in: books.snapshot.database)
            let dues = Deadlines(books.evidence(now: now))
                .board(of: visitor.person.unit, releases: releases)
            return (dues, try books.names(of: dues))
        }
        return Answering(visit).page(
            visit.language("应办事项", "What is due"), at: .dues, scripts: ["live"],
            DuesPage(reader: visit.reader.knowing(names), dues: dues, now: now).html)
    }
}
