import Testing

@testable import Custody

@Suite("Two or more on duty, 24 hours, without a gap")
struct PresenceTests {
    private func at(_ hour: Int, _ minute: Int = 0) -> Instant { moment(4, 5, hour, minute) }

    /// Papers accepted at the region at 08:00, whose vault V has two on duty since 07:00.
    private func guarded(store: Bool = true, kind: ItemKind = .paper) -> DeadlineSeason {
        let story = DeadlineSeason()
        story.tell("V", moment(3, 1, 9), story.declareVault("V"), by: ["RA-head-1"])
        story.tell("P", moment(4, 1, 9), story.pack("B-1", DeadlineSeason.items(kind), batch: nil))
        story.tell("R", moment(4, 4, 9), story.release(["B-1"], leg: "out"))
        on(story, "N1", "RA-custodian-1", at(7))
        on(story, "N2", "RA-custodian-2", at(7))
        story.tell("X", at(8), story.accept(["B-1"], of: "R"), by: ["RA-receiver-1"])
        if store { story.tell("S", at(8, 30), story.store(["B-1"])) }
        return story
    }

    private func on(
        _ story: DeadlineSeason, _ name: ContentID, _ person: Signer, _ at: Instant,
        vault: PlaceID = "V", sees: Instant? = nil
    ) {
        story.tell(
            name, at, story.signOn(vault), by: [person], sees: sees,
            .at(max(at, sees ?? at) + .minutes(5)))
    }

    private func off(
        _ story: DeadlineSeason, _ name: ContentID, _ person: Signer, _ at: Instant
    ) {
        story.tell(name, at, story.signOff(), by: [person])
    }

    private func breaches(_ story: DeadlineSeason, _ now: Instant) -> [PresenceBreach] {
        Watch.kept(by: "RA", story.evidence(now)).flatMap { $0.breaches(until: now) }
    }

    @Test func `who leaves his partner alone at night is named to the minute`() {
        let story = guarded()
        off(story, "F", "RA-custodian-2", moment(4, 6, 2, 13))
        on(story, "N3", "RA-head-1", moment(4, 6, 6))
        let found = breaches(story, moment(4, 6, 9))
        #expect(found.map(\.from) == [moment(4, 6, 2, 13)])
        #expect(found.map(\.to) == [moment(4, 6, 6)])
        #expect(found.map(\.present) == [["RA-custodian-1"]])
        #expect(found.map(\.left) == [["RA-custodian-2"]])
        #expect(found.map(\.containers) == [["B-1"]])
        #expect(found.first?.wording.chinese.contains("2021-04-06 02:13至2021-04-06 06:00") == true)
        let watches = Watch.kept(by: "RA", story.evidence(moment(4, 6, 9)))
        let findings = Findings.watches(watches, until: moment(4, 6, 9))
        #expect(findings.map(\.gravity) == [.critical])
        #expect(findings.first?.people == ["RA-custodian-1", "RA-custodian-2"])
        #expect(!watches.allSatisfy { $0.isCovered(at: moment(4, 6, 3)) })
        #expect(watches.allSatisfy { $0.isCovered(at: moment(4, 6, 7)) })
    }

    @Test func `a full watch has no breach`() {
        #expect(breaches(guarded(), moment(4, 8, 9)) == [])
    }

    @Test func `leaving out the store evades nothing`() {
        let story = guarded(store: false)
        off(story, "F1", "RA-custodian-1", at(20))
        off(story, "F2", "RA-custodian-2", at(20))
        let found = breaches(story, at(23))
        #expect(found.map(\.from) == [at(20)])
        #expect(found.map(\.present) == [[]])
        #expect(found.map(\.lasts) == [true])
        #expect(found.map(\.vault) == ["V"])
    }

    @Test func `a unit without a vault has nobody watching from acceptance on`() {
        let story = DeadlineSeason()
        story.tell(
            "P", moment(4, 1, 9), story.pack("B-1", DeadlineSeason.items(.paper), batch: nil))
        story.tell("R", moment(4, 4, 9), story.release(["B-1"], leg: "out"))
        story.tell("X", at(8), story.accept(["B-1"], of: "R"))
        let found = breaches(story, at(10))
        #expect(found.map(\.vault) == [nil])
        #expect(found.map(\.from) == [at(8)])
    }

    @Test func `what need not be watched needs nobody, what nobody knows does`() {
        let records = guarded(kind: .roomRecord)
        off(records, "F", "RA-custodian-2", at(20))
        #expect(breaches(records, at(23)) == [])
        let unknown = guarded(kind: .planned("riddle"))
        off(unknown, "F", "RA-custodian-2", at(20))
        #expect(breaches(unknown, at(23)).count == 1)
    }

    @Test func `the duty ends when the goods leave, and comes back with them`() {
        let story = guarded()
        story.tell("R2", at(10), story.release(["B-1"], to: "RA-S1", leg: "down"))
        off(story, "F1", "RA-custodian-1", at(11))
        off(story, "F2", "RA-custodian-2", at(11))
        #expect(breaches(story, at(23)) == [])
        story.tell("Z", at(14), story.withdraw(["B-1"], of: "R2"))
        #expect(breaches(story, at(23)).map(\.from) == [at(14)])
    }

    @Test func `goods refused at the next door are watched again`() {
        let story = guarded()
        story.tell("R2", at(10), story.release(["B-1"], to: "RA-S1", leg: "down"))
        off(story, "F1", "RA-custodian-1", at(11))
        story.tell("Q", at(12), story.accept(["B-1"], of: "R2", unit: "RA-S1", .refused))
        #expect(breaches(story, at(23)).map(\.from) == [at(12)])
    }

    @Test func `a fast clock of the courier does not end the duty that his release began`() {
        let story = DeadlineSeason()
        story.tell("V", moment(3, 1, 9), story.declareVault("V"), by: ["RA-head-1"])
        story.tell(
            "P", moment(4, 1, 9), story.pack("B-1", DeadlineSeason.items(.paper), batch: nil))
        story.tell("R", at(8, 2), story.release(["B-1"], leg: "out"), by: ["NC-courier-1"])
        story.tell("X", at(8), story.accept(["B-1"], of: "R"), by: ["RA-receiver-1"])
        #expect(breaches(story, at(10)).map(\.from) == [at(8)])
        #expect(breaches(story, at(10)).map(\.lasts) == [true])
    }

    @Test func `a sign-on signed the next morning covers no night`() {
        let story = guarded()
        off(story, "F", "RA-custodian-2", at(20))
        on(story, "N3", "RA-head-1", at(20), sees: moment(4, 6, 7))
        let found = breaches(story, moment(4, 6, 9))
        #expect(found.map(\.from) == [at(20)])
        #expect(found.map(\.to) == [moment(4, 6, 7)])
    }

    @Test
    func `a sign-off corrected away still ended the duty, a sign-on corrected away began none`() {
        let story = guarded()
        off(story, "F", "RA-custodian-2", at(20))
        story.tell("C", at(21), story.correct("F"))
        #expect(breaches(story, at(23)).map(\.from) == [at(20)])
        let other = guarded()
        other.tell("C", at(21), other.correct("N2"))
        #expect(breaches(other, at(23)).map(\.from) == [at(8)])
    }

    @Test func `packets of an opened box are watched one by one until issued`() {
        let story = DeadlineSeason()
        story.tell("V", moment(3, 1, 9), story.declareVault("V"), by: ["RA-head-1"])
        for packet in ["K-1", "K-2"] as [ContainerID] {
            story.tell(
                ContentID(story: "P\(packet)"), moment(4, 1, 9),
                story.pack(packet, DeadlineSeason.items(.paper), batch: nil))
        }
        story.tell(
            "P", moment(4, 1, 10),
            story.pack("B-1", [.container("K-1"), .container("K-2")], batch: nil))
        story.tell("R", moment(4, 4, 9), story.release(["B-1"], leg: "out"))
        story.tell("X", at(8), story.accept(["B-1"], of: "R"))
        let issue = RoomIssue(
            site: "RA-S1", batch: "P1", room: "101", containers: ["K-1"], invigilators: [])
        story.tell("I", at(9), .exam(.roomIssue(issue)))
        let watch = Watch.kept(by: "RA", story.evidence(at(12))).first
        #expect(watch?.goods(at: at(8, 30)) == ["K-1", "K-2"])
        #expect(watch?.goods(at: at(10)) == ["K-2"])
        #expect(watch?.breaches(until: at(12)).map(\.containers) == [["K-1", "K-2"]])
    }

    @Test func `into the vault at once, whatever the vault's own clock says`() {
        func storage(_ story: DeadlineSeason, _ now: Instant) -> [Verdict] {
            story.deadlines(now).dues(unit: "RA")
                .filter { $0.obligation == .window(.vaultStorage) }.map(\.verdict)
        }
        #expect(storage(guarded(), at(12)) == [.met])
        #expect(storage(guarded(store: false), at(8, 40)) == [.running(until: at(9))])
        let late = guarded(store: false)
        late.tell("S", at(10), late.store(["B-1"]))
        #expect(storage(late, at(12)) == [.breached(by: .hours(1))])
        #expect(storage(guarded(kind: .roomRecord), at(12)) == [])
    }

    @Test func `nobody watches two vaults at once`() {
        let story = guarded()
        story.tell("V2", moment(3, 1, 9), story.declareVault("V2"), by: ["RA-head-1"])
        on(story, "N9", "RA-custodian-1", at(9), vault: "V2")
        let double = DoubleDuty.among(Watch.kept(by: "RA", story.evidence(at(12))))
        #expect(
            double == [
                DoubleDuty(person: "RA-custodian-1", vaults: ["V", "V2"], from: at(9), to: nil)
            ])
    }
}
