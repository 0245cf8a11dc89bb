import Testing

@testable import Custody

@Suite("The board of a vault")
struct VaultBoardTests {
    private let season = VaultSeason()

    private func at(_ hour: Int, _ minute: Int = 0, day: Int = 5) -> Instant {
        VaultSeason.at(hour, minute, day: day)
    }

    @Test func `covered until the next round is due, and planned until the shift is over`() {
        season.rounds(from: at(8, 15), through: at(9, 15))
        let cover = season.board(at(9, 20))?.cover
        #expect(cover?.presence == .present)
        #expect(cover?.proven == at(9, 50))
        #expect(cover?.planned == at(19))
        #expect(cover?.dependsOn == ["RA-custodian-1", "RA-custodian-2"])
        let lapsed = season.board(at(9, 55))?.cover
        #expect(lapsed?.presence == .notProvable)
        #expect(lapsed?.proven == nil)
        #expect(lapsed?.planned == at(19))
        season.off("F", VaultSeason.two, at(9, 57))
        let alone = season.board(at(9, 58))?.cover
        #expect(alone?.presence == .absent)
        #expect(alone?.planned == nil)
        #expect(alone?.dependsOn == ["RA-custodian-1"])
    }

    @Test func `cover never reaches beyond what the second needed signature proves`() {
        season.rounds(from: at(8, 15), through: at(8, 45))
        season.rounds(from: at(9), through: at(9), by: [VaultSeason.one])
        season.on("N3", VaultSeason.third, at(8, 50))
        let cover = season.board(at(9, 5))?.cover
        #expect(cover?.proven == at(9, 25))
        #expect(cover?.dependsOn == ["RA-custodian-1", "RA-head-1"])
    }

    @Test func `the next round, inspection, review and relief are due, with their basis`() {
        season.rounds(from: at(8, 15), through: at(9, 15))
        func limits(_ now: Instant) -> [VaultDuty: Instant?] {
            Dictionary(
                uniqueKeysWithValues: season.dues(now).compactMap { due in
                    if case .vault(let duty) = due.obligation { (duty, due.limit) } else { nil }
                })
        }
        #expect(
            limits(at(9, 20)) == [
                .round: at(9, 45), .inspection: at(20), .review: at(14), .relief: at(19),
                .relatives: at(7),
            ])
        #expect(season.due(.round, at(9, 48))?.verdict == .running(until: at(9, 50)))
        #expect(season.due(.round, at(9, 51))?.verdict == .notProvable(.silent, owedSince: nil))
        #expect(
            season.due(.round, at(10, day: 6))?.verdict
                == .notProvable(.silent, owedSince: at(9, 50, day: 6)))
        #expect(season.due(.relief, at(19, 30))?.verdict == .breached(by: .minutes(30)))
        #expect(season.dues(at(9, 20)).allSatisfy { !$0.basis.isEmpty && $0.place == "V" })
        let board = Deadlines(season.story.evidence(at(9, 20))).board(of: "RA")
        #expect(board.contains { $0.obligation == .vault(.round) && $0.unit == "RA" })
    }

    @Test func `an empty vault owes no rounds`() {
        season.story.tell("T", at(8, 30), season.story.takeOut(["B-1"]))
        #expect(season.due(.round, at(12)) == nil)
        #expect(season.board(at(12))?.inside == [])
        #expect(season.board(at(12))?.cover.isNeeded == false)
    }

    @Test func `the board says what the whole record says of the last day`() {
        season.rounds(from: at(8, 15), through: at(9, 45))
        season.rounds(from: at(12), through: at(13))
        let board = season.board(at(13, 10))
        #expect(board?.findings.map(\.vaultTold).sorted() == season.findings(at(13, 10)))
        #expect(board?.inside == ["B-1"])
        #expect(board?.keys.map(\.holder) == ["RA-custodian-1", "RA-custodian-2"])
        #expect(board?.guards.map(\.provenUntil) == [at(13, 35), at(13, 35)])
        #expect(board?.guards.map(\.relief) == [at(19), at(19)])
    }

    @Test func `what was long ago does not look like a lapse of today`() {
        season.rounds(from: at(8, 15), through: at(20, 15, day: 9))
        season.inspect("J1", at(9, day: 9))
        season.review("W1", at(17, day: 9))
        let now = at(20, 30, day: 9)
        #expect(
            season.board(now)?.findings.map(\.code).contains(.watchIsNotProvable) == false)
        #expect(season.due(.round, now)?.limit == at(20, 45, day: 9))
        #expect(season.due(.inspection, now)?.limit == at(21, day: 9))
    }

    /// Everything that a board says, line by line.
    private func told(_ now: Instant) throws -> [String] {
        let board = try #require(season.board(now))
        return Mirror(reflecting: board).children.map { "\($0.label ?? ""): \($0.value)" }
            + board.findings.map(\.vaultTold)
    }

    @Test func `the board of a past hour tells nothing of what came later`() throws {
        let (one, two, third) = (VaultSeason.one, VaultSeason.two, VaultSeason.third)
        season.key("K3", .two, from: two, at(8, 10))
        season.rounds(from: at(8, 15), through: at(9, 15))
        season.equipment("E1", .camera, working: false, at(8, 20))
        season.visit("G1", "guest", entered: at(8, 30), by: [one], at(8, 30))
        let hour = at(9, 20)
        let then = try told(hour)
        #expect(then.contains("key-has-no-holder 08:10-"))
        season.key("K4", .two, to: third, at(9, 40))
        season.key("K5", .one, from: one, to: third, at(9, 45))
        season.off("F", two, at(9, 50))
        season.equipment("E2", .camera, working: true, at(10))
        season.visit("G2", "guest", entered: at(8, 30), left: at(10), by: [one], at(10))
        season.visit("G3", "other", entered: at(10, 5), by: ["RA-officer-1"], at(10, 5))
        season.open("Q1", at(10, 10), by: ["RA-officer-1"])
        season.on("N3", third, at(10, 15), device: "phone-RA-custodian-1")
        season.story.tell("T", at(10, 30), season.story.takeOut(["B-1"]))
        season.rounds(from: at(10, 45), through: at(11, 15))
        #expect(try told(hour) == then)
        let later = try told(at(11, 20))
        #expect(later.contains("key-has-no-holder 08:10-09:40"), "\(later)")
    }

    @Test func `goods that have come since were on the road then, and then to be stored`() {
        season.rounds(from: at(8, 15), through: at(10, 15))
        season.story.tell(
            "P2", at(8), season.story.pack("B-2", DeadlineSeason.items(.paper), batch: nil))
        season.story.tell("R2", at(9), season.story.release(["B-2"], leg: "out"))
        let hours = [at(8, 50), at(9, 20), at(9, 45), at(10, 10)]
        func traffic() -> [VaultTraffic?] { hours.map { season.board($0)?.traffic } }
        let road = traffic()[1]
        #expect(road?.incoming.map(\.container) == ["B-2"])
        season.story.tell(
            "X2", at(9, 40), season.story.accept(["B-2"], of: "R2"), by: ["RA-receiver-1"])
        let taken = traffic()[2]
        #expect(taken?.incoming == [] && taken?.unstored == ["B-2"])
        season.story.tell("S2", at(10), season.story.store(["B-2"]))
        #expect(season.board(at(9, 20))?.traffic == road)
        #expect(season.board(at(9, 45))?.traffic == taken)
        #expect(traffic().map { $0?.incoming.count } == [0, 1, 0, 0])
        #expect(traffic().map { $0?.unstored.count } == [0, 0, 1, 0])
    }

    @Test func `a clock ahead hides nothing that is there for sure`() {
        season.rounds(from: at(8, 15), through: at(9, 15))
        let transfer = KeyHandover(vault: "V", lock: .two, from: nil, to: VaultSeason.one.person)
        season.story.tell(
            "K3", at(12), .vault(.key(transfer)), by: [VaultSeason.one], .at(at(9, 18)))
        let found = season.board(at(9, 20))?.findings.map(\.code) ?? []
        #expect(found.contains(.keysAreInOneHand))
    }
}
