import Custody

extension RefusalTale {
    private static let uploaded: @Sendable (Story) -> Void = { story in
        story.say(
            "U1", Story.upload(), by: "RA-T1-administrator,RA-S1-officer-1",
            at: moment(4, 11, 18))
    }

    private static let confirmed: @Sendable (Story) -> Void = { story in
        uploaded(story)
        story.say("C1", Story.confirm("U1"), by: "NC-officer-1")
    }

    /// Both receivers of the region say that they took the box in, with different seals.
    static let forked: @Sendable (Story) -> Void = { story in
        story.box("B-1")
        story.scene(
            """
            04-03 09:00 R1 release B-1 to RA by NC-officer
            04-04 09:00 A1 accept B-1 of R1 by RA-receiver-1
            04-04 09:10 A2 accept B-1 of R1 seals NC-0009 by RA-receiver-2 after R1
            04-04 10:00 C1 check B-1 by RA-custodian
            """)
    }

    static let permits: [Self] = [
        Self(
            code: .movementIsPlanned,
            honest: { $0.say("M1", $0.order(["B-1"]), by: "NC-head-1") },
            lie: { $0.say("M1", $0.order(["B-1"], to: "RA-S1"), by: "NC-head-1") },
            about: "leg:out unit:RA-S1"),
        Self(
            code: .openingIsPlanned,
            honest: {
                $0.box("B-1")
                $0.say("O1", $0.permitOpening(["B-1"]), by: "RA-S1-head-1")
            },
            lie: {
                $0.box("B-1")
                $0.say(
                    "O1", $0.permitOpening(["B-1"], notBefore: moment(4, 10, 7, 59)),
                    by: "RA-S1-head-1")
            }, about: "batch:P1 at:2021-04-10T07:59:00+08:00"),
        Self(
            code: .confirmationIsByItsConfirmer, honest: confirmed,
            lie: {
                uploaded($0)
                $0.say("C1", Story.confirm("U1"), by: "RA-officer-1")
            }, about: "unit:RA-S1"),
        Self(
            code: .uploadIsConfirmedOnce,
            honest: {
                uploaded($0)
                $0.say("C1", Story.confirm("U1", files: 1, .incomplete), by: "NC-officer-1")
                $0.say("C2", Story.confirm("U1"), by: "NC-officer-1")
            },
            lie: {
                confirmed($0)
                $0.say("C2", Story.confirm("U1"), by: "NC-officer-2")
            }, about: "statement:C1"),
        Self(
            code: .confirmationMatchesUpload, honest: confirmed,
            lie: {
                uploaded($0)
                $0.say("C1", Story.confirm("U1", files: 1), by: "NC-officer-1")
            }, about: "count:2/1"),
        Self(
            code: .wipeIsConfirmed,
            honest: {
                confirmed($0)
                $0.say("W1", Story.orderWipe("C1"), by: "RA-S1-officer-1")
            },
            lie: {
                uploaded($0)
                $0.say("W1", Story.orderWipe(nil), by: "RA-S1-officer-1")
            }, about: "unit:RA-S1 batch:C1"),
        Self(
            code: .liftIsFromTheTierAbove,
            honest: {
                $0.scene(
                    """
                    04-04 09:00 Q1 quarantine B-1 by RA-S1-custodian
                    04-04 10:00 L1 lift of Q1 by RA-head-1
                    """)
            },
            lie: {
                $0.scene(
                    """
                    04-04 09:00 Q1 quarantine B-1 by RA-custodian
                    04-04 10:00 L1 lift of Q1 by RA-head-1
                    """)
            }, about: "statement:Q1"),
        Self(
            code: .contestIsSettledIndependently,
            honest: {
                forked($0)
                $0.scene(
                    "04-04 11:00 X1 settle B-1 upholds A1 check C1 by NC-head-1,NC-witness-1")
            },
            lie: {
                forked($0)
                $0.scene(
                    "04-04 11:00 X1 settle B-1 upholds A1 check C1 by RA-head-1,NC-witness-1")
            }, about: "container:B-1"),
        Self(
            code: .waiverIsFromTheTierAbove,
            honest: { $0.say("W1", Story.waiver(.regionAcceptance), by: "RA-head-1") },
            lie: { $0.say("W1", Story.waiver(.siteReturn), by: "RA-head-1") },
            about: "unit:RA-S1 batch:P1"),
    ]
}
