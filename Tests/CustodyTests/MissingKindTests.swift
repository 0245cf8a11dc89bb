import Testing

@testable import Custody

/// Batch 2 ended on 18 April at 17:00, so the site has until 20 April 17:00; its USB keys go home
/// with it (trap 3).
@Suite("What a return does not bring stays owed")
struct MissingKindTests {
    private static let now = moment(4, 30, 12)
    private static let discs: [ItemKind] = [
        .answerBackupDisc, .paperDisc, .spareDisc, .roomRecord,
    ]
    private static let silent = Verdict.notProvable(.silent, owedSince: moment(4, 21, 17))

    /// A box of batch 2 that came to the region on the 19th, with what its packers and the site's
    /// count say of it.
    private func home(
        packed: [ItemKind], counted: [ItemKind], batch: BatchID = "C2", _ ends: Int = 18,
        plan: Plan = SeasonPlan.national
    ) -> DeadlineSeason {
        let story = DeadlineSeason(plan)
        story.tell(
            "P", moment(4, ends, 18),
            story.pack("B-1", packed.flatMap { DeadlineSeason.items($0) }, batch: batch))
        story.tell(
            "N", moment(4, ends, 19), story.count(["B-1"], batch: batch, finds: counted))
        story.tell("R", moment(4, ends + 1, 9), story.release(["B-1"]))
        story.tell("A", moment(4, ends + 1, 17), story.arrive("R"))
        return story
    }

    /// What is owed of a return, each due by its goods or by what is missing.
    private func owed(
        _ story: DeadlineSeason, _ batch: BatchID = "C2", _ now: Instant = Self.now
    ) -> [String: Verdict] {
        let dues = story.dues(.siteReturn, batch, now)
        let named = dues.map { due -> (String, Verdict) in
            let goods = due.containers.map(\.text) + due.kinds.map(\.code)
            return (goods.joined(separator: " "), due.verdict)
        }
        return Dictionary(named) { first, second in max(first, second) }
    }

    struct Row: Sendable, CustomStringConvertible {
        let description: String
        var packed = MissingKindTests.discs
        var counted = MissingKindTests.discs
        /// What the region finds in the box; nil: it has not counted.
        var found: [ItemKind]?
        let owed: [String: Verdict]
    }

    static let rows = [
        Row(
            description: "the keys are in the box", packed: discs + [.usbKey],
            counted: discs + [.usbKey], owed: ["B-1": .met]),
        Row(
            description: "and the region finds them", packed: discs + [.usbKey],
            counted: discs + [.usbKey], found: discs + [.usbKey], owed: ["B-1": .met]),
        Row(
            description: "counted as it is, without", owed: ["B-1": .met, "usb-key": silent]),
        Row(
            description: "on the packers' list, and not in the box", packed: discs + [.usbKey],
            owed: ["B-1": .met, "usb-key": silent]),
        Row(
            description: "on the site's lists, and the region finds none",
            packed: discs + [.usbKey], counted: discs + [.usbKey], found: discs,
            owed: ["B-1": .met, "usb-key": silent]),
        Row(
            description: "on no list, and the region finds them", found: discs + [.usbKey],
            owed: ["B-1": .met]),
        Row(
            description: "two kinds are two dues",
            counted: [.answerBackupDisc, .roomRecord, .usbKey],
            owed: ["B-1": .met, "paper-disc": silent, "spare-disc": silent]),
    ]

    @Test(arguments: rows)
    func `what is due and in no box is owed by itself`(_ row: Row) {
        let story = home(packed: row.packed, counted: row.counted)
        if let found = row.found {
            story.tell(
                "RN", moment(4, 20, 9), story.count(["B-1"], batch: "C2", finds: found),
                by: ["RA-officer-1"])
        }
        #expect(owed(story) == row.owed)
    }

    @Test func `the site owes it, by the clauses and the clock of the return`() {
        let story = home(packed: Self.discs, counted: Self.discs)
        let dues = story.dues(.siteReturn, "C2", moment(4, 19, 18))
        #expect(dues.map(\.verdict) == [.met, .running(until: moment(4, 20, 17))])
        let missing = dues.last
        #expect(missing?.kinds == [.usbKey] && missing?.owedBy == "RA-S1")
        #expect(missing?.basis == dues.first?.basis && missing?.limit == dues.first?.limit)
        #expect(missing?.wording.chinese.contains("缺USBKEY") == true)
        let told = Ladder(story.season, now: moment(4, 20, 12)).climbed(dues)
        #expect(told.map { "\($0.step.hours) \($0.unit)" } == ["6 RA", "12 RA-S1"])
    }

    @Test func `a return of batch 1 is complete without keys, unless the site sits no other`() {
        let story = home(packed: Self.discs, counted: Self.discs, batch: "C1", 11)
        #expect(owed(story, "C1") == ["B-1": .met])
        let single = Sitting(
            site: "RA-S1", batch: "C1", rooms: ["301"], testCentre: "RA-T1", alsoDue: [.usbKey])
        let alone = home(
            packed: Self.discs, counted: Self.discs, batch: "C1", 11,
            plan: .region(refines: nil, sittings: [single]))
        #expect(
            owed(alone, "C1") == [
                "B-1": .met, "usb-key": .notProvable(.silent, owedSince: moment(4, 14, 17)),
            ])
    }

    @Test func `keys in a later box are judged on their own clock, and not twice`() {
        let story = home(packed: Self.discs, counted: Self.discs)
        story.tell(
            "P2", moment(4, 24, 9),
            story.pack("B-2", DeadlineSeason.items(.usbKey), batch: "C2"))
        story.tell(
            "N2", moment(4, 24, 10), story.count(["B-2"], batch: "C2", finds: [.usbKey]))
        #expect(owed(story) == ["B-1": .met, "B-2": Self.silent])
        story.tell("R2", moment(4, 25, 9), story.release(["B-2"]))
        story.tell("A2", moment(4, 25, 17), story.arrive("R2"))
        #expect(owed(story) == ["B-1": .met, "B-2": .breached(by: .days(5))])
    }

    @Test func `an empty later box brings nothing`() {
        let story = home(packed: Self.discs, counted: Self.discs)
        story.tell(
            "P2", moment(4, 24, 9),
            story.pack("B-2", DeadlineSeason.items(.usbKey), batch: "C2"))
        story.tell("R2", moment(4, 24, 10), story.release(["B-2"]))
        story.tell("A2", moment(4, 24, 17), story.arrive("R2"))
        story.tell(
            "RN", moment(4, 25, 9), story.count(["B-2"], batch: "C2", finds: []),
            by: ["RA-officer-1"])
        #expect(owed(story)["usb-key"] == Self.silent)
    }

    @Test func `what the tier above explains is late for good, and nobody is called any more`() {
        let story = home(packed: Self.discs, counted: Self.discs)
        story.tell(
            "E", moment(4, 28, 17),
            Story.explain(.missing, 1, batch: "C2", kind: .usbKey, subject: nil),
            by: ["RA-head-1"])
        #expect(owed(story)["usb-key"] == .breached(by: .days(8)))
        #expect(owed(story, "C2", moment(4, 27, 9))["usb-key"] == Self.silent)
        let climbed = Ladder(story.season, now: Self.now)
            .climbed(story.dues(.siteReturn, "C2", Self.now))
        #expect(climbed.isEmpty)
        // It is the site that was late, and not whoever explained it.
        #expect(story.dues(.siteReturn, "C2", Self.now).last?.statement == nil)
    }

    @Test func `an explanation before the hours are over ends nothing`() {
        let story = home(packed: Self.discs, counted: Self.discs)
        story.tell(
            "E", moment(4, 19, 17),
            Story.explain(.missing, 1, batch: "C2", kind: .usbKey, subject: nil),
            by: ["RA-head-1"])
        #expect(owed(story)["usb-key"] == Self.silent)
    }

    @Test func `a waiver stands beside it`() {
        let story = home(packed: Self.discs, counted: Self.discs)
        story.tell(
            "W", moment(4, 22, 9), story.waive(.waived, hours: 0, batch: "C2"),
            by: ["NC-head-1"])
        let missing = story.dues(.siteReturn, "C2", Self.now).last
        #expect(missing?.kinds == [.usbKey] && missing?.isWaived == true)
    }
}
