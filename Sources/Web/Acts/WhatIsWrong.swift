import Custody
import Intake
import Reports

/// All that is wrong in the ledger: read through every vault's watch, so once for everybody who asks
/// while nothing has changed.
struct WhatIsWrong {
    let site: Site
    let visit: Visit
    let now: Instant

    func lines(_ books: Books) throws -> [FindingLine] {
        try site.findings.value(true, at: visit.moment, now: now) {
            try FindingLine.all(books, now: now)
        }
    }
}
