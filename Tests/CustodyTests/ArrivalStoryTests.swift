import Testing

@testable import Custody

/// A box of the site's cards; its 48 hours are over on 13 April at 17:00.
@Suite("Who may say that goods have arrived")
struct ArrivalStoryTests {
    /// What each reader of an arrival makes of it.
    private struct Reading: Equatable {
        var verdict: Verdict
        /// As the return lists print it.
        var hour: Instant?
        /// Whether the receiver's page says that they stand at the door.
        var isShown: Bool
    }

    private static let gate = moment(4, 13, 16)
    private static let silent = Reading(
        verdict: .notProvable(.silent, owedSince: moment(4, 14, 17)), hour: nil, isShown: false)

    private func read(_ story: DeadlineSeason) -> Reading {
        let now = moment(4, 20, 9)
        let rows = ["B-1"].compactMap { story.season.container($0) }
        let book = RoadBook(
            of: Cast.person("RA", .receiver, 1), rows: rows, orders: [], story.evidence(now))
        let journey = ReturnJourney(box: "B-1", site: "RA-S1", batch: "P1", story.season).journey
        return Reading(
            verdict: story.verdicts(.siteReturn, "P1", now).first ?? .waiting,
            hour: journey.arrived, isShown: book.steps.contains(where: \.hasArrived))
    }

    private func packed() -> DeadlineSeason {
        let story = DeadlineSeason()
        story.tell("P", moment(4, 11, 18), story.pack("B-1", DeadlineSeason.items(.answerCard)))
        story.tell("N", moment(4, 11, 19), story.count(["B-1"]))
        return story
    }

    /// The site gives it to its own two couriers, who deliver it when they are there.
    private func fetched() -> DeadlineSeason {
        let story = packed()
        story.tell("R", moment(4, 12, 9), story.release(["B-1"], to: "RA-S1"))
        story.tell(
            "T", moment(4, 12, 9, 5),
            story.accept(["B-1"], of: "R", unit: "RA-S1", hands: .crew),
            by: ["RA-S1-courier-1", "RA-S1-courier-2"])
        return story
    }

    /// The site releases it to the region, and a crew takes it over for the road.
    private func sent() -> DeadlineSeason {
        let story = packed()
        story.tell("R", moment(4, 12, 9), story.release(["B-1"]))
        story.tell(
            "T", moment(4, 12, 9, 5), story.accept(["B-1"], of: "R", hands: .crew),
            by: ["RA-S1-courier-1"])
        return story
    }

    private func change(
        _ story: DeadlineSeason, _ name: ContentID, _ at: Instant, _ out: Signer, _ new: Signer
    ) {
        let change = CrewChange(
            containers: ["B-1"], outgoing: [out.person], incoming: [new.person], reason: "换班")
        story.tell(name, at, .journey(.crewChange(change)), by: [out, new])
    }

    @Test(arguments: ["RA-S1-courier-1", "RA-S1-courier-2"] as [Signer])
    func `honest: either of the crew says that they stand at the door`(_ courier: Signer) {
        let story = fetched()
        story.tell("R2", moment(4, 13, 15), story.release(["B-1"]), by: ["RA-S1-courier-1"])
        story.tell("A", Self.gate, story.arrive("R2"), by: [courier])
        #expect(read(story) == Reading(verdict: .met, hour: Self.gate, isShown: true))
    }

    @Test func `a lie: nobody believes it of those who never had the goods`() {
        let story = fetched()
        story.tell("R2", moment(4, 13, 15), story.release(["B-1"]), by: ["RA-S1-courier-1"])
        for (name, stranger) in [
            ("A1", "RB-courier-1"), ("A2", "RA-receiver-1"), ("A3", "RA-S1-officer-1"),
        ] as [(ContentID, Signer)] {
            story.tell(name, Self.gate, story.arrive("R2"), by: [stranger])
            #expect(read(story) == Self.silent)
        }
        // At another door they are not where they were sent.
        story.tell("A4", Self.gate, story.arrive("R2", at: "RB"), by: ["RA-S1-courier-1"])
        #expect(read(story) == Self.silent)
    }

    @Test func `bad news: then the acceptance says when they came, and the site is late`() {
        let story = fetched()
        story.tell("R2", moment(4, 13, 15), story.release(["B-1"]), by: ["RA-S1-courier-1"])
        story.tell("A", Self.gate, story.arrive("R2"), by: ["RB-courier-1"])
        story.tell("X", moment(4, 14, 8), story.accept(["B-1"], of: "R2"), by: ["RA-receiver-1"])
        #expect(
            read(story)
                == Reading(
                    verdict: .breached(by: .hours(15)), hour: moment(4, 14, 8), isShown: false))
    }

    @Test func `taking over for the road is no hour of arrival`() {
        let story = sent()
        #expect(read(story) == Self.silent)
        story.tell(
            "X", moment(4, 13, 16, 30), story.accept(["B-1"], of: "R"), by: ["RA-receiver-1"])
        #expect(
            read(story)
                == Reading(verdict: .met, hour: moment(4, 13, 16, 30), isShown: false))
    }

    @Test func `who was relieved before cannot, who took over from him can`() {
        let story = sent()
        change(story, "C", moment(4, 12, 20), "RA-S1-courier-1", "RA-courier-1")
        story.tell("A1", Self.gate, story.arrive("R"), by: ["RA-S1-courier-1"])
        #expect(read(story) == Self.silent)
        story.tell("A2", Self.gate, story.arrive("R"), by: ["RA-courier-1"])
        #expect(read(story) == Reading(verdict: .met, hour: Self.gate, isShown: false))
        // He can say it of the time before that.
        let early = sent()
        early.tell("A", moment(4, 12, 19), early.arrive("R"), by: ["RA-S1-courier-1"])
        change(early, "C", moment(4, 12, 20), "RA-S1-courier-1", "RA-courier-1")
        #expect(read(early) == Reading(verdict: .met, hour: moment(4, 12, 19), isShown: false))
    }

    @Test func `nor can the keeper who let them go, once a crew has them`() {
        let story = sent()
        story.tell("A", Self.gate, story.arrive("R"), by: ["RA-S1-officer-1"])
        #expect(read(story) == Self.silent)
        // Who took them nowhere left them with him.
        let refused = packed()
        refused.tell("R", moment(4, 12, 9), refused.release(["B-1"]))
        refused.tell(
            "T", moment(4, 12, 9, 5), refused.accept(["B-1"], of: "R", hands: .crew, .refused),
            by: ["RA-S1-courier-1"])
        refused.tell("A", Self.gate, refused.arrive("R"), by: ["RA-S1-courier-1"])
        #expect(read(refused) == Self.silent)
    }

    @Test func `nor can a crew of the way before, though it once had them`() {
        let story = fetched()
        change(story, "C1", moment(4, 12, 20), "RA-S1-courier-1", "RA-courier-1")
        change(story, "C2", moment(4, 13, 8), "RA-courier-1", "RA-S1-patrol-1")
        story.tell("R2", moment(4, 13, 15), story.release(["B-1"]), by: ["RA-S1-patrol-1"])
        for (name, before) in [
            ("A1", "RA-courier-1"), ("A2", "RA-S1-courier-2"),
        ] as [(ContentID, Signer)] {
            story.tell(name, Self.gate, story.arrive("R2"), by: [before])
            #expect(read(story) == Self.silent)
        }
        story.tell("A3", Self.gate, story.arrive("R2"), by: ["RA-S1-patrol-1"])
        #expect(read(story) == Reading(verdict: .met, hour: Self.gate, isShown: true))
    }

    @Test func `a new seal on the way takes the goods out of nobody's hands`() {
        let story = sent()
        story.tell(
            "S", moment(4, 12, 12),
            .journey(.seal(Sealing(container: "B-1", seals: ["RA-S1-0009"]))),
            by: ["RA-S1-courier-1"])
        story.tell("A", moment(4, 12, 19), story.arrive("R"), by: ["RA-S1-courier-1"])
        #expect(read(story) == Reading(verdict: .met, hour: moment(4, 12, 19), isShown: false))
        let changed = sent()
        changed.tell(
            "S", moment(4, 12, 12),
            .journey(.seal(Sealing(container: "B-1", seals: ["RA-S1-0009"]))),
            by: ["RA-S1-courier-1"])
        change(changed, "C", moment(4, 12, 20), "RA-S1-courier-1", "RA-courier-1")
        changed.tell("A", Self.gate, changed.arrive("R"), by: ["RA-courier-1"])
        #expect(read(changed) == Reading(verdict: .met, hour: Self.gate, isShown: false))
    }
}
