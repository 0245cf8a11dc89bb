@testable import Custody

/// Goods on their way, and what the exam's day leaves behind.
extension DueTale {
    /// A box of cards that was counted and given to a courier on 12 April; the batch ended on the
    /// 11th at 17:00, so it is due on the 13th at 17:00.
    private static func back(
        _ telling: @Sendable @escaping (DeadlineSeason) -> Void
    ) -> Telling {
        season(at(20, 9)) { story in
            story.tell("P", at(11, 18), story.pack("B-1", DeadlineSeason.items(.answerCard)))
            story.tell("N", at(11, 19), story.count(["B-1"]))
            story.tell("R", at(12, 9), story.release(["B-1"]))
            telling(story)
        }
    }

    private static func arrived(_ claimed: Instant, sees: Instant? = nil) -> Telling {
        back {
            $0.tell(
                "A", claimed, $0.arrive("R"), sees: sees,
                .at(max(claimed, sees ?? claimed) + .minutes(5)))
        }
    }

    /// At the gate at ten in the morning; the region has twelve hours.
    private static func taken(_ claimed: Instant, sees: Instant? = nil) -> Telling {
        back {
            $0.tell("A", at(13, 10), $0.arrive("R"))
            $0.tell(
                "X", claimed, $0.accept(["B-1"], of: "R"), by: ["RA-receiver-1"], sees: sees,
                .at(max(claimed, sees ?? claimed) + .minutes(5)))
        }
    }

    /// Taken in at ten in the morning; there is an hour until it lies in the vault.
    private static func stored(_ claimed: Instant, sees: Instant? = nil) -> Telling {
        back {
            $0.tell("V", moment(3, 1, 9), $0.declareVault("V"), by: ["RA-head-1"])
            $0.tell("X", at(13, 10), $0.accept(["B-1"], of: "R"), by: ["RA-receiver-1"])
            $0.tell(
                "S", claimed, $0.store(["B-1"]), by: ["RA-custodian-1"], sees: sees,
                .at(max(claimed, sees ?? claimed) + .minutes(5)))
        }
    }

    /// From the centre by order: off on the 5th at nine, there on the 6th at three, an hour's grace.
    private static func ordered(_ came: Instant?, sees: Instant? = nil) -> Telling {
        season(at(8, 9)) { story in
            let carriers: [PersonID] = ["NC-courier-1", "NC-courier-2"]
            story.tell(
                "P", at(4, 9), story.pack("B-1", DeadlineSeason.items(.paper), batch: nil),
                by: ["NC-officer-1"])
            let order = MovementOrder(
                consignment: "K-1", leg: "out", from: "NC", to: "RA", containers: ["B-1"],
                carriers: carriers, departs: at(5, 9), arrives: at(6, 15), graceMinutes: 60)
            story.tell("O", at(4, 10), .office(.movement(order)), by: ["NC-head-1"])
            let release = Release(
                consignment: "K-1", leg: "out",
                lines: [ReleaseLine(container: "B-1", seals: [], count: 1)], to: "RA",
                addressees: [], order: "O")
            story.tell("R", at(5, 9), .journey(.release(release)), by: ["NC-courier-1"])
            guard let came else { return }
            story.tell(
                "X", came, story.accept(["B-1"], of: "R"), by: ["RA-receiver-1"], sees: sees,
                .at(max(came, sees ?? came) + .minutes(5)))
        }
    }

    static let journeys = [
        DueTale(
            "site-return", honest: arrived(at(13, 16)), "RA-S1 P1 met",
            careless: arrived(at(13, 18)),
            gives: "RA-S1 P1 breached 60", hostile: arrived(at(13, 16), sees: at(13, 17, 30)),
            gives: "RA-S1 P1 breached 30"),
        DueTale(
            "region-acceptance", honest: taken(at(13, 20)), "RA P1 met", careless: taken(at(14, 8)),
            gives: "RA P1 breached 600", hostile: taken(at(13, 21), sees: at(14, 7)),
            gives: "RA P1 breached 540"),
        DueTale(
            "vault-storage", honest: stored(at(13, 10, 20)), "RA P1 met",
            careless: stored(at(13, 12)),
            gives: "RA P1 breached 60", hostile: stored(at(13, 10, 20), sees: at(13, 12)),
            gives: "RA P1 breached 60"),
        DueTale(
            "transit", honest: taken(at(13, 20)), "RA-S1 met", careless: back { _ in },
            gives: "RA-S1 silent owed",
            hostile: taken(at(15, 8), sees: at(15, 10)), gives: "RA-S1 breached 60"),
        DueTale(
            "movement", honest: ordered(at(6, 15)), "NC met", careless: ordered(nil),
            gives: "NC silent owed",
            hostile: ordered(at(6, 15, 30), sees: at(6, 18)), gives: "NC breached 120"),
    ]

    /// Two machines were loaded on the 10th; the batch ended on the 11th at 17:00.
    private static func loaded(
        _ telling: @Sendable @escaping (DeadlineSeason) -> Void
    ) -> Telling {
        season(at(13, 21)) { story in
            story.tell("D", at(10, 8), story.load(["M-1", "M-2"]))
            telling(story)
        }
    }

    private static func uploaded(_ claimed: Instant, sees: Instant? = nil) -> Telling {
        loaded {
            $0.tell(
                "U", claimed, $0.upload(), sees: sees,
                .at(max(claimed, sees ?? claimed) + .minutes(5)))
        }
    }

    private static func confirmed(
        _ at: Instant, _ finding: UploadFinding = .complete,
        _ more: @Sendable @escaping (DeadlineSeason) -> Void = { _ in }
    ) -> Telling {
        loaded {
            $0.tell("U", Self.at(11, 18), $0.upload())
            $0.tell("K", at, $0.confirm("U", finding), by: ["NC-officer-1"])
            more($0)
        }
    }

    private static func wiped(_ finished: Instant, told: Instant) -> Telling {
        confirmed(at(11, 20)) { $0.tell("W", told, $0.wipe(["M-1", "M-2"], finished)) }
    }

    static let exams = [
        DueTale(
            "upload-report", of: "C1", honest: uploaded(at(11, 18)), "RA-S1 C1 met",
            careless: uploaded(at(12, 6)), gives: "RA-S1 C1 breached 60",
            hostile: uploaded(at(11, 18), sees: at(12, 7)), gives: "RA-S1 C1 breached 120"),
        DueTale(
            "upload-confirmation", of: "C1", honest: confirmed(at(11, 20)), "NC C1 met",
            careless: confirmed(at(12, 18)), gives: "NC C1 breached 60",
            // An answer that confirms nothing is none.
            hostile: confirmed(at(11, 20), .incomplete), gives: "NC C1 silent owed"),
        DueTale(
            "wipe", of: "C1", honest: wiped(at(11, 21), told: at(11, 22)), "RA-S1 C1 met",
            careless: wiped(at(12, 22), told: at(12, 23)), gives: "RA-S1 C1 breached 180",
            // Wiped before anybody had confirmed, told when all was in order.
            hostile: wiped(at(11, 19), told: at(11, 22)), gives: "RA-S1 C1 premature 60"),
    ]
}
