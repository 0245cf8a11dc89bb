import Testing

@testable import Custody

/// Failures that happened elsewhere, told as they would have been here.
///
/// Each ends in the finding that names it. The window, the alarm and the lost key are told where the vault is.
@Suite("Real failures, and what would have seen them")
struct NamedFailureTests {
    private func deviations(_ story: Story) -> [String] {
        story.entries.flatMap(\.events).compactMap { event in
            if case .deviation(let row) = event {
                "\(row.content.story): \(row.deviation.told)"
            } else {
                nil
            }
        }
    }

    /// NEET-UG 2024, Hazaribagh: the box left the courier's van for a hired e-rickshaw, was opened
    /// at the bottom and pasted again.
    @Test func `a hired e-rickshaw and a packet opened at the bottom`() {
        let story = Story()
        story.box("B-1")
        story.scene(
            """
            04-03 08:00 O1 order B-1 by NC-head-1
            """)
        let release = Release(
            consignment: "K-1", leg: "out", lines: story.lines(["B-1"]), to: "RA",
            addressees: [], order: "O1", vehicle: "电动三轮")
        story.say(
            "R1", .journey(.release(release)), by: "NC-custodian-1,NC-officer-1",
            at: moment(4, 3, 9))
        story.scene(
            """
            04-04 14:00 X1 accept B-1 of R1 found resealed by RA-receiver
            """)
        let found = deviations(story)
        #expect(found.contains { $0.hasPrefix("R1: movementKeepsItsOrder(statement:") })
        #expect(found.contains { $0.hasPrefix("X1: conditionIsSound(container:B-1") })
    }

    /// AQA and Parcelforce, five times since 2003: the van set out and never came; in 2019 the
    /// board knew for a week before anybody else did.
    @Test func `the van that never arrived is missed at the planned hour, not a week later`() {
        let story = Story()
        story.box("B-1")
        story.scene(
            """
            04-03 08:00 O1 order B-1 by NC-head-1
            04-03 09:00 R1 release B-1 to NC order O1 by NC-custodian-1,NC-officer-1
            04-03 09:05 X1 accept B-1 of R1 unit NC hands crew by NC-courier
            """)
        // Planned for 4 April 15:00 with an hour's grace.
        let now = moment(4, 4, 16, 1)
        let due = deadlines(story, now).dues(unit: "NC").first { $0.obligation == .movement }
        #expect(due?.containers == ["B-1"])
        #expect(due?.verdict == .notProvable(.silent, owedSince: nil))
        let told = Ladder(story.season, now: now).climbed([due].compactMap(\.self))
        #expect(told.map(\.unit) == ["NC"])
        #expect(due?.stages.last?.people == ["NC-courier-1", "NC-courier-2"])
    }

    /// Kenya 2022, WAEC 2022 and 2023, Pearson 2017: the second session's packet was opened with
    /// the first's, and its photograph was out before the sitting.
    @Test func `a session that was opened early`() {
        let story = Story()
        story.keep("B-1")
        story.scene(
            """
            04-10 07:30 N1 open B-1 eyes RA-officer-2 by RA-officer-1,RA-officer-2
            """)
        #expect(
            deviations(story).contains {
                $0.hasPrefix("N1: openedAtItsHour(container:B-1 at:2021-04-10T08:55:00")
            })
    }

    /// Gopalganj 2018: 42,400 answer sheets were sold as scrap by an attendant, and missed only
    /// when a check looked for them.
    @Test func `answer sheets sold as scrap`() {
        let story = Story()
        story.keep("B-1", holds: "answer-card*300", seal: 1)
        story.keep("B-2", holds: "paper*300", seal: 2)
        // The cards are written off as papers: the permit is refused.
        #expect(
            story.say(
                "A1", Story.approve(["B-1"], [Story.items(300, .answerCard)]), by: "RA-head-1"
            )
            .hasPrefix("refused destructionIsEligible"))
        // Or the box simply is not there when the centre collects.
        story.clock = moment(4, 22, 9)
        let handover = CentreHandover(
            consignment: "K-1", leg: "collect", lines: story.lines(["B-1"]), to: "NC",
            designated: "RA-officer-1")
        story.say(
            "H1", .closing(.centreHandover(handover)), by: "RA-officer-1,RA-custodian-1")
        let short = story.accept(
            ["B-1"], of: "H1", unit: "NC", hands: .crew, condition: .missing, verdict: .refused)
        story.say("X1", short, by: "NC-courier")
        let found = deviations(story)
        #expect(found.contains("X1: conditionIsSound(container:B-1 condition:missing)"))
        #expect(story.container("B-1")?.custodian == .unit("RA"))
        // Or half of the papers went to the dealer instead of into the shredder.
        let weighed = ConductTale.weight.map(\.hostile.gives)
        #expect(weighed == [["weightAgrees(unit:region count:10000/5000)"]])
    }

    /// Mandera 2015: the seals were broken every week and put on again; the new strips came from
    /// somewhere, or the old number stood on a second box.
    @Test func `seals that are replaced weekly`() {
        let story = Story()
        story.keep("B-1", seal: 1)
        story.scene(
            """
            04-15 09:00 C1 check B-1 by RA-custodian
            04-22 09:00 C2 check B-1 seals RA-0077 by RA-custodian
            04-29 09:00 N2 seal B-1 seals ZZ-0001 by RA-officer
            """)
        let found = deviations(story)
        #expect(!found.contains { $0.hasPrefix("C1") })
        #expect(found.contains("C2: sealsAgree(container:B-1 seal:RA-0001 seal:RA-0077)"))
        #expect(found.contains("N2: sealsAreFromStock(container:B-1 seal:ZZ-0001)"))
        let rows = ["RA-0001", "RA-0077", "ZZ-0001"].flatMap {
            story.season.rows(SealUseRow.self, $0)
        }
        #expect(Findings.seals(rows, story.season) == [])
        story.keep("B-9", seal: 1)
        let twice = story.season.rows(SealUseRow.self, "RA-0001")
        #expect(Findings.seals(twice, story.season).map(\.containers) == [["B-1", "B-9"]])
    }

    /// Axim 2004: the custodian fell ill on 22 July and nobody reported it; others staffed the
    /// depot until the 27th.
    @Test func `an illness that nobody reported`() {
        let story = DeadlineSeason()
        story.tell("V", moment(3, 1, 9), story.declareVault("V"), by: ["RA-head-1"])
        story.tell(
            "P", moment(4, 1, 9), story.pack("B-1", DeadlineSeason.items(.paper), batch: nil))
        story.tell("R", moment(4, 3, 9), story.release(["B-1"], leg: "out"))
        story.tell("N1", moment(4, 4, 7), story.signOn(), by: ["RA-custodian-1"])
        story.tell("N2", moment(4, 4, 7), story.signOn(), by: ["RA-custodian-2"])
        story.tell("X", moment(4, 4, 8), story.accept(["B-1"], of: "R"), by: ["RA-receiver-1"])
        story.tell("S", moment(4, 4, 8, 20), story.store(["B-1"]))
        // He goes home at noon; a delegation covers him for a day, then nobody says anything.
        story.tell(
            "D", moment(4, 4, 11),
            .office(
                .delegate(
                    Delegation(
                        from: "RA-custodian-2", to: "RA-officer-1", duty: .vaultKey,
                        since: moment(4, 4, 12), until: moment(4, 5, 12), reason: "身体不适"))),
            by: ["RA-custodian-2"])
        story.tell("F", moment(4, 4, 12), story.signOff(), by: ["RA-custodian-2"])
        let now = moment(4, 6, 9)
        let watches = Watch.kept(by: "RA", story.evidence(now))
        let lone = Findings.watches(watches, until: now)
        #expect(lone.map(\.code) == [.watchIsBroken])
        #expect(lone.first?.since == moment(4, 4, 12))
        let rows = story.season.rows(AppointmentRow.self, "RA-officer-1")
        let lapsed = Findings.delegations(rows, story.evidence(now))
        #expect(lapsed.map(\.since) == [moment(4, 5, 12)])
        #expect(lapsed.first?.people == ["RA-custodian-2", "RA-officer-1"])
    }

    private func deadlines(_ story: Story, _ now: Instant) -> Deadlines {
        Deadlines(
            Evidence(story.season, now: now) { content in
                let at = story.season.statement(content)?.at ?? .distant
                return Bracket(
                    notBefore: at - .minutes(1), notAfter: at + .minutes(5), claimed: at)
            })
    }
}
