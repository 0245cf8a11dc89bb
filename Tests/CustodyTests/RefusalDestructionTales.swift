import Custody

extension RefusalTale {
    private static let approved: @Sendable (Story) -> Void = { story in
        story.keep("B-1")
        story.say("Y1", Story.approve(["B-1"], [Story.items(30)]), by: "RA-head-1")
    }

    static let destructions: [Self] = [
        Self(
            code: .destructionIsByItsRegion, honest: approved,
            lie: {
                $0.keep("B-1")
                $0.say("Y1", Story.approve(["B-1"], [Story.items(30)]), by: "NC-head-1")
            }, about: "unit:RA"),
        Self(
            code: .destructionIsEligible, honest: approved,
            lie: {
                $0.keep("B-1", holds: "paper*30 answer-card*1")
                $0.say("Y1", Story.approve(["B-1"], [Story.items(30)]), by: "RA-head-1")
            }, about: "container:B-1 kind:answer-card"),
        Self(
            code: .destructionIsUncontested, honest: approved,
            lie: {
                forked($0)
                $0.say("Y1", Story.approve(["B-1"], [Story.items(30)]), by: "RA-head-1")
            }, about: "container:B-1"),
        Self(
            code: .destructionIsNotQuarantined,
            honest: {
                $0.keep("B-1")
                $0.scene(
                    """
                    04-15 09:00 Q1 quarantine B-1 by RA-custodian
                    04-15 10:00 L1 lift of Q1 by NC-head-1
                    """)
                $0.say("Y1", Story.approve(["B-1"], [Story.items(30)]), by: "RA-head-1")
            },
            lie: {
                $0.keep("B-1")
                $0.scene("04-15 09:00 Q1 quarantine B-1 by RA-custodian")
                $0.say("Y1", Story.approve(["B-1"], [Story.items(30)]), by: "RA-head-1")
            }, about: "container:B-1"),
        Self(
            code: .destructionIsBalanced, honest: approved,
            lie: {
                $0.keep("B-1")
                $0.say("Y1", Story.approve(["B-1"], [Story.items(29)]), by: "RA-head-1")
            }, about: "kind:paper count:30/29"),
    ]
}
