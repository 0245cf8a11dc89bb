import Custody
import Intake
import LedgerStore
import Merkle

/// What the season left behind, told at its end.
extension Stage {
    func endOfStory(_ folder: DemoFolder) throws {
        narrator.chapter("尾声　账上算出来的", "At the end: what follows from the signatures")
        try room.ledger.consult { books in
            let evidence = books.evidence(now: now)
            for (site, batch) in [
                ("hohhot", paperBatch), ("baotou", paperBatch), ("chifeng", batch(.computer, 1)),
                ("chifeng", batch(.computer, 2)),
            ] {
                let dues = Deadlines(evidence).dues(site: named(site), batch: batch.id)
                    .filter { $0.isChosen && $0.isTold }
                for window in WindowID.allCases {
                    // Of several containers the worst speaks for the return.
                    let worst = dues.filter { $0.obligation == .window(window) }
                        .max { $0.verdict < $1.verdict }
                    if let worst { narrator.verdict(worst) }
                }
            }
            for unit in ["centre", "r15", "hohhot", "baotou", "chifeng"] {
                for watch in Watch.kept(by: named(unit), evidence) {
                    for breach in watch.breaches(until: now) { narrator.breach(breach) }
                }
            }
        }
        try answers(folder)
        let newest = try room.newestCheckpoint()
        narrator.tell(
            "账上共 \(newest.size) 条：采纳 \(narrator.admitted)，拒绝 \(narrator.refused.count)，"
                + "偏差 \(narrator.deviations.count)。",
            "\(newest.size) entries: \(narrator.admitted) admitted, "
                + "\(narrator.refused.count) refused, \(narrator.deviations.count) deviations.")
    }
}

extension Due {
    /// The two windows that the notices count in hours.
    fileprivate var isTold: Bool {
        switch obligation {
        case .window(.siteReturn), .window(.wipe), .window(.uploadConfirmation): true
        case .window(.regionAcceptance), .window(.vaultStorage), .window(.transit),
            .window(.uploadReport), .milestone, .filing, .vault, .movement, .expected:
            false
        }
    }
}
