import Custody

extension RefusalTale {
    static let balances: [Self] = [
        Self(
            code: .explanationIsFromTheTierAbove,
            honest: {
                $0.say("E1", Story.explain(.missing, 2), by: "RA-head-1")
                $0.say("E2", Story.explain(.wrongSeal, 0), by: "NC-head-1,NC-witness-1")
            },
            lie: { $0.say("E1", Story.explain(.missing, 2), by: "RA-S1-head-1") },
            about: "unit:RA-S1"),
        Self(
            code: .rollAddsUp,
            honest: {
                $0.say("L1", Story.roomList(["101": 30, "102": 20]), by: "RA-S1-officer-1")
                $0.say("A1", Story.attendance(["101": (28, 2)]), by: "RA-S1-invigilator-1")
            },
            lie: {
                $0.say(
                    "A1", Story.attendance(["101": (28, 1)], expected: 30),
                    by: "RA-S1-invigilator-1")
            }, about: "batch:P1 count:30/29"),
    ]
}
