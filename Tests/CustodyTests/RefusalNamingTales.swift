import Custody

extension RefusalTale {
    /// One box on its way from the centre to a region.
    private static let released: @Sendable (Story) -> Void = { story in
        story.box("B-1")
        story.scene("04-03 09:00 R1 release B-1 to RA by NC-officer-1")
    }

    /// The same box in its crew's hands.
    private static let carried: @Sendable (Story) -> Void = { story in
        story.box("B-1")
        story.scene(
            """
            04-03 09:00 R1 release B-1 to NC by NC-officer-1
            04-03 09:10 A1 accept B-1 of R1 unit NC hands crew by NC-courier
            """)
    }

    static let naming: [Self] = [
        Self(
            code: .namesWhatItClaims,
            honest: {
                released($0)
                $0.scene("04-04 09:00 A1 accept B-1 of R1 by RA-receiver")
            },
            lie: {
                released($0)
                $0.scene("04-04 09:00 A1 accept B-1 of S-B-1 by RA-receiver")
            }, about: "statement:S-B-1 act:seal"),
        Self(
            code: .permitNamesWhatIsHere,
            honest: {
                $0.scene(
                    """
                    04-04 09:00 Q1 quarantine B-1 by RA-custodian
                    04-04 10:00 L1 lift of Q1 by NC-head-1
                    """)
            },
            lie: { $0.scene("04-04 10:00 L1 lift of Q1 by NC-head-1") }, about: "statement:Q1"),
        Self(
            code: .chainsAreNamed,
            honest: released,
            lie: {
                $0.box("B-1")
                $0.scene("04-03 09:00 R1 release B-1 to RA by NC-officer-1 after -")
            }, about: "container:B-1"),
        Self(
            code: .signerIsCustodian,
            honest: released,
            lie: {
                $0.box("B-1")
                $0.scene("04-03 09:00 R1 release B-1 to RA-S1 by RA-officer")
            }, about: "container:B-1"),
        Self(
            code: .outgoingCrewHoldsTheGoods,
            honest: {
                carried($0)
                $0.scene(
                    """
                    04-03 12:00 X1 change B-1 out NC-courier in RA-courier \
                    by NC-courier,RA-courier
                    """)
            },
            lie: {
                // He never had it, and one of those who have it says that he gave it to him.
                carried($0)
                $0.scene(
                    """
                    04-03 12:00 X1 change B-1 out RA-courier-1 in NC-courier-1 \
                    by RA-courier-1,NC-courier-1
                    """)
            }, about: "container:B-1 person:RA-courier-1"),
        Self(
            code: .acceptanceAnswersItsRelease,
            honest: {
                released($0)
                $0.scene("04-04 09:00 A1 accept B-1 of R1 by RA-receiver")
            },
            lie: {
                released($0)
                $0.box("B-2", seal: 2)
                $0.scene("04-04 09:00 A1 accept B-1 B-2 of R1 by RA-receiver")
            }, about: "container:B-2"),
        Self(
            code: .accepterIsNotReleaser,
            honest: {
                released($0)
                $0.scene("04-03 09:10 A1 accept B-1 of R1 unit NC hands crew by NC-courier")
            },
            lie: {
                released($0)
                $0.scene(
                    "04-03 09:10 A1 accept B-1 of R1 unit NC by NC-receiver-1,NC-officer-1")
            }, about: "person:NC-officer-1"),
        Self(
            code: .withdrawalIsByItsReleaser,
            honest: {
                released($0)
                $0.scene("04-03 10:00 W1 withdraw B-1 of R1 by NC-officer-1")
            },
            lie: {
                released($0)
                $0.scene("04-03 10:00 W1 withdraw B-1 of R1 by NC-officer-2")
            }, about: "statement:R1"),
        Self(
            code: .revealFollowsTheReadings,
            honest: {
                releasedBlind($0)
                $0.say("A1", $0.accept(["B-1"], of: "R1", unit: "RA"), by: "RA-receiver")
                $0.say("V1", .journey(.reveal(opened(to: "A1"))), by: "NC-officer-1")
            },
            lie: {
                releasedBlind($0)
                $0.say("V1", .journey(.reveal(opened(to: nil))), by: "NC-officer-1")
            }, about: "statement:R1"),
        Self(
            code: .revealMatchesItsCommitments,
            honest: {
                releasedBlind($0)
                $0.say("A1", $0.accept(["B-1"], of: "R1", unit: "RA"), by: "RA-receiver")
                $0.say("V1", .journey(.reveal(opened(to: "A1"))), by: "NC-officer-1")
            },
            lie: {
                // The giver sees what was read, and says that he had read the same.
                releasedBlind($0)
                $0.say(
                    "A1", $0.accept(["B-1"], of: "R1", unit: "RA", seals: ["NC-0002"]),
                    by: "RA-receiver")
                $0.say(
                    "V1", .journey(.reveal(opened(to: "A1", seal: "NC-0002"))),
                    by: "NC-officer-1")
            }, about: "container:B-1 statement:R1"),
    ]

    private static func opened(to acceptance: ContentID?, seal: SealNumber = "NC-0001") -> Reveal {
        Reveal(
            of: "R1", acceptance: acceptance,
            lines: [
                RevealedLine(container: "B-1", salt: Salt(story: "salt"), seals: [seal], count: 1)
            ])
    }

    /// One box on its way, and nobody is told which seal it bears.
    private static let releasedBlind: @Sendable (Story) -> Void = { story in
        story.box("B-1")
        let lines = opened(to: nil).lines.map {
            ReleaseLine(
                container: $0.container, seals: [], count: 0, commitment: $0.commitment(.story))
        }
        let release = Release(
            consignment: "K-1", leg: "out", lines: lines, to: "RA", addressees: [])
        story.say("R1", .journey(.release(release)), by: "NC-officer-1", at: moment(4, 3, 9))
    }

    static let claims: [Self] = [
        Self(
            code: .incidentIsResolvedAbove,
            honest: {
                $0.say("I1", Story.incident(), by: "RA-S1-officer-1")
                $0.say("X1", Story.resolve("I1"), by: "RA-head-1")
            },
            lie: {
                $0.say("I1", Story.incident(), by: "RA-S1-officer-1")
                $0.say("X1", Story.resolve("I1"), by: "RA-S1-head-1")
            }, about: "statement:I1"),
        Self(
            code: .correctionIsBySameParties,
            honest: {
                $0.say("I1", Story.incident(), by: "RA-officer")
                $0.say("C1", Story.correct("I1"), by: "RA-officer")
            },
            lie: {
                $0.say("I1", Story.incident(), by: "RA-officer")
                $0.say("C1", Story.correct("I1"), by: "RA-officer-1")
            }, about: "statement:I1"),
        Self(
            code: .filingAddsUp,
            honest: {
                destroyed($0)
                $0.say("F1", Story.file(["D1"], remainder: 1), by: "RA-head-1")
            },
            lie: {
                destroyed($0)
                $0.say("F1", Story.file(["D1"]), by: "RA-head-1")
            }, about: "count:1/0"),
        Self(
            code: .acknowledgementIsByTheCentre,
            honest: {
                $0.say("F1", Story.file([]), by: "RA-head-1")
                $0.say("G1", Story.acknowledge("F1"), by: "NC-officer-1")
            },
            lie: {
                $0.say("F1", Story.file([]), by: "RA-head-1")
                $0.say("G1", Story.acknowledge("F1"), by: "RB-officer-1")
            }, about: "act:filing-acknowledgement"),
    ]

    /// Two boxes were approved and one was destroyed.
    private static let destroyed: @Sendable (Story) -> Void = { story in
        story.keep("B-1")
        story.keep("B-2", seal: 2)
        story.say(
            "Y1", Story.approve(["B-1", "B-2"], [Story.items(60)]), by: "RA-head-1",
            at: moment(5, 19, 9))
        story.say(
            "D1", Story.destroy(["B-1"], [Story.items(30)], under: "Y1"),
            by: "RA-officer,RA-inspector-1,RA-witness-1", at: moment(5, 20, 12))
    }
}
