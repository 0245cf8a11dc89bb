import Testing

@testable import Custody

@Suite("Expected and never said")
struct SilenceTests {
    private func expected(_ story: DeadlineSeason, _ unit: UnitID, _ now: Instant) -> [String] {
        let deadlines = story.deadlines(now)
        let sittings = SeasonPlan.sittings.filter { $0.site == unit }
        let dues =
            deadlines.dues(unit: unit)
            + sittings.flatMap { deadlines.dues(site: unit, batch: $0.batch) }
        return dues.compactMap { due in
            guard case .expected(let kind) = due.obligation, !due.verdict.isRunning else {
                return nil
            }
            return "\(due.batch?.text ?? due.began?.story ?? "") \(kind) \(due.owedBy)"
        }
    }

    @Test func `a sitting of which nobody speaks is missed, act by act`() {
        let story = DeadlineSeason()
        #expect(expected(story, "RA-S1", moment(4, 10, 10)) == [])
        #expect(
            expected(story, "RA-S1", moment(4, 12, 9)) == [
                "P1 batchEnd RA-S1", "P1 roomIssue RA-S1", "P1 roomCollection RA-S1",
                "C1 batchEnd RA-S1", "C1 discImport RA-S1",
            ])
    }

    @Test func `of two rooms one may be forgotten, and not the other`() {
        let story = DeadlineSeason()
        func issue(_ room: RoomID) -> Act {
            .exam(
                .roomIssue(
                    RoomIssue(
                        site: "RA-S1", batch: "P1", room: room,
                        containers: [ContainerID(stringLiteral: "PK-\(room)")],
                        invigilators: [])))
        }
        story.tell("I1", moment(4, 10, 8), issue("101"))
        story.tell("I1b", moment(4, 10, 8, 5), issue("101"))
        let now = moment(4, 10, 12)
        #expect(
            expected(story, "RA-S1", now)
                == ["P1 roomIssue RA-S1", "P1 packetOpening RA-S1", "C1 discImport RA-S1"])
        story.tell("I2", moment(4, 10, 8, 10), issue("102"))
        #expect(
            expected(story, "RA-S1", now)
                == ["P1 packetOpening RA-S1", "C1 discImport RA-S1"])
    }

    @Test func `the centre owes an answer to a filing and a count of what it took in`() {
        let story = DeadlineSeason()
        story.tell(
            "P", moment(4, 21, 9), story.pack("B-1", DeadlineSeason.items(.answerCard)))
        story.tell("R", moment(4, 22, 9), story.release(["B-1"], to: "NC", leg: "collect"))
        story.tell(
            "X", moment(4, 23, 9), story.accept(["B-1"], of: "R", unit: "NC"),
            by: ["NC-receiver-1"])
        #expect(expected(story, "NC", moment(5, 3, 8)) == [])
        #expect(expected(story, "NC", moment(5, 3, 10)) == ["X centreVerification NC"])
        story.tell(
            "V", moment(5, 2, 9),
            .closing(
                .centreVerification(
                    CentreVerification(consignment: "K-1", containers: ["B-1"], lines: []))),
            by: ["NC-officer-1"])
        #expect(expected(story, "NC", moment(5, 3, 10)) == [])
    }

    @Test func `without a policy nothing is expected beyond the windows`() {
        let year = SeasonPlan.national
        let bare = Plan(
            id: year.id, title: year.title, notice: year.notice, unit: year.unit,
            units: year.units, milestones: year.milestones, batches: year.batches,
            sittings: year.sittings, items: year.items, legs: year.legs, windows: year.windows,
            vault: year.vault, wipe: year.wipe, destruction: year.destruction,
            trust: year.trust)
        #expect(expected(DeadlineSeason(bare), "RA-S1", moment(4, 20, 9)) == [])
    }

    /// The custodian falls ill and somebody stands in until noon of 5 April.
    private func standIn(_ story: DeadlineSeason) {
        story.tell(
            "D", moment(4, 3, 9),
            .office(
                .delegate(
                    Delegation(
                        from: "RA-custodian-1", to: "RA-officer-1", duty: .vaultKey,
                        since: moment(4, 3, 9), until: moment(4, 5, 12), reason: "病"))),
            by: ["RA-custodian-1"])
    }

    private func lapsed(_ story: DeadlineSeason, _ now: Instant) -> [Finding] {
        let rows = Cast.people.flatMap { story.season.rows(AppointmentRow.self, $0.id.text) }
        return Findings.delegations(rows, story.evidence(now))
    }

    @Test func `a delegation that ended and that nobody took over is found`() {
        let story = DeadlineSeason()
        standIn(story)
        #expect(lapsed(story, moment(4, 6, 0)) == [])
        let found = lapsed(story, moment(4, 6, 1))
        #expect(found.map(\.code) == [.delegationLapsed])
        #expect(found.first?.since == moment(4, 5, 12))
        #expect(found.first?.people == ["RA-custodian-1", "RA-officer-1"])
        #expect(found.first?.basis == .house("代理期满后的空缺 / vacancy after a delegation"))
    }

    @Test func `he is back, or another is named: then nothing is missing`() {
        let back = DeadlineSeason()
        standIn(back)
        back.tell("S", moment(4, 5, 20), back.signOn(), by: ["RA-custodian-1"])
        #expect(lapsed(back, moment(4, 7, 9)) == [])
        func named(_ unit: UnitID, _ since: Instant) -> [Finding] {
            let story = DeadlineSeason()
            standIn(story)
            story.tell(
                "N", moment(4, 5, 10),
                .office(
                    .designate(
                        Designation(
                            person: PersonID(stringLiteral: "\(unit)-head-1"), unit: unit,
                            duty: .vaultKey, since: since))),
                by: [Signer("\(unit)-head-1")])
            return lapsed(story, moment(4, 7, 9))
        }
        #expect(named("RA", moment(4, 5, 20)) == [])
        // Another region's, or one who comes two days later.
        #expect(named("RB", moment(4, 5, 20)).count == 1)
        #expect(named("RA", moment(4, 7, 0)).count == 1)
    }
}

extension Verdict {
    fileprivate var isRunning: Bool {
        switch self {
        case .waiting, .running: true
        case .met, .breached, .premature, .notProvable: false
        }
    }
}
