import Testing

@testable import Custody

/// Batch C1 ended on 11 April at 17:00; upload and wipe have 24 hours each.
@Suite("Upload, confirmation and wipe")
struct DeadlineWipeTests {
    private let end = moment(4, 11, 17)

    private func loaded(_ machines: [MachineID] = ["M-1", "M-2"]) -> DeadlineSeason {
        let story = DeadlineSeason()
        story.tell("D", moment(4, 10, 8), story.load(machines))
        return story
    }

    /// Confirmed at 20:00 on the day the batch ended.
    private func confirmed() -> DeadlineSeason {
        let story = loaded()
        story.tell("U", moment(4, 11, 18), story.upload())
        story.tell("K", moment(4, 11, 20), story.confirm("U"), by: ["NC-officer-1"])
        return story
    }

    @Test func `both readings are computed and the plan's is marked`() {
        let story = loaded()
        story.tell("U", moment(4, 11, 18), story.upload())
        let token = end + .minutes(23 * 60 + 30)
        story.tell("K", token, story.confirm("U"), by: ["NC-officer-1"])
        let dues = story.dues(.wipe, "C1", token + .minutes(5))
        #expect(dues.map(\.reading) == [.bothFromBatchEnd, .wipeFromConfirmation])
        #expect(dues.map(\.isChosen) == [false, true])
        #expect(dues.map(\.limit) == [token + .minutes(30), token + .hours(24)])
        #expect(dues.map(\.notBefore) == [token, token])
        #expect(dues.map(\.alarm) == ["RA-S1", "RA-S1"])
    }

    @Test func `while the confirmation is missing the alarm goes to whoever owes the next step`() {
        let story = loaded()
        let now = moment(4, 13, 9)
        func alarms() -> Set<UnitID> {
            Set(
                (story.dues(.wipe, "C1", now) + story.dues(.uploadConfirmation, "C1", now))
                    .map(\.alarm))
        }
        #expect(alarms() == ["RA-S1"])
        story.tell("U", moment(4, 11, 18), story.upload())
        #expect(alarms() == ["NC"])
        story.tell("K", moment(4, 11, 20), story.confirm("U", .incomplete), by: ["NC-officer-1"])
        #expect(alarms() == ["RA-S1"])
        story.tell("U2", moment(4, 11, 21), story.upload())
        #expect(alarms() == ["NC"])
        #expect(
            story.verdicts(.wipe, "C1", now)
                == [.notProvable(.silent, owedSince: nil), .waiting])
    }

    @Test func `all machines that imported are wiped, not only those listed`() {
        let story = confirmed()
        story.tell("W", moment(4, 11, 22), story.wipe(["M-1"], moment(4, 11, 21)))
        let due = story.dues(.wipe, "C1", moment(4, 13, 21)).last
        #expect(due?.machines == ["M-2"])
        #expect(due?.verdict == .notProvable(.silent, owedSince: moment(4, 13, 20)))
        let findings = Findings.machines(story.dues(.wipe, "C1", moment(4, 11, 23)), story.season)
        #expect(findings.map(\.gravity) == [.critical])
        #expect(findings.first?.subjects.contains(.machine("M-2")) == true)
        story.tell("W2", moment(4, 11, 23), story.wipe(["M-2"], moment(4, 11, 23)))
        #expect(story.verdicts(.wipe, "C1", moment(4, 13, 21)) == [.met, .met])
    }

    @Test func `an unverified wipe, or one before the last import, covers nothing`() {
        let story = confirmed()
        story.tell(
            "W", moment(4, 11, 22), story.wipe(["M-1", "M-2"], moment(4, 11, 22), verified: false))
        #expect(story.dues(.wipe, "C1", moment(4, 12, 9)).first?.machines == ["M-1", "M-2"])
        let again = confirmed()
        again.tell("W", moment(4, 11, 22), again.wipe(["M-1", "M-2"], moment(4, 11, 22)))
        again.tell("D2", moment(4, 11, 23), again.load(["M-2"]))
        #expect(again.dues(.wipe, "C1", moment(4, 12, 9)).first?.machines == ["M-2"])
    }

    @Test func `a wipe before the confirmation is worse than a late one`() {
        let early = confirmed()
        early.tell("W", moment(4, 11, 22), early.wipe(["M-1", "M-2"], moment(4, 11, 19)))
        let verdicts = early.verdicts(.wipe, "C1", moment(4, 12, 9))
        #expect(verdicts == [.premature(by: .hours(1)), .premature(by: .hours(1))])
        #expect(Verdict.premature(by: .minutes(1)) > .breached(by: .days(9)))

        // He writes a later hour; the ledger had his statement before the confirmer's phone saw it.
        let proven = loaded()
        proven.tell("U", moment(4, 11, 18), proven.upload())
        proven.tell(
            "W", moment(4, 11, 18, 30), proven.wipe(["M-1", "M-2"], moment(4, 11, 21)))
        proven.tell(
            "K", moment(4, 11, 20), proven.confirm("U"), by: ["NC-officer-1"],
            sees: moment(4, 11, 19))
        #expect(
            proven.verdicts(.wipe, "C1", moment(4, 12, 9)).allSatisfy {
                $0 > .breached(by: .days(9))
            })

        let never = loaded()
        never.tell("W", moment(4, 11, 22), never.wipe(["M-1"], moment(4, 11, 22)))
        #expect(
            never.verdicts(.wipe, "C1", moment(4, 12, 9))
                == [.premature(by: nil), .premature(by: nil)])
    }

    @Test func `a wipe is as late as its latest word`() {
        let story = confirmed()
        story.tell("W", moment(4, 12, 22), story.wipe(["M-1", "M-2"], moment(4, 12, 19)))
        #expect(
            story.verdicts(.wipe, "C1", moment(4, 13, 9))
                == [.breached(by: .hours(5)), .breached(by: .hours(2))])
    }

    @Test func `upload and confirmation have their own clocks and debtors`() {
        let story = confirmed()
        #expect(story.verdicts(.uploadReport, "C1", moment(4, 12, 9)) == [.met])
        let due = story.dues(.uploadConfirmation, "C1", moment(4, 12, 9)).first
        #expect(due?.verdict == .met)
        #expect(due?.owedBy == "NC")
        #expect(story.dues(.uploadReport, "P1", moment(4, 12, 9)) == [])
        #expect(story.dues(.wipe, "P1", moment(4, 12, 9)) == [])
    }
}
