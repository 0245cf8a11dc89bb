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
}
