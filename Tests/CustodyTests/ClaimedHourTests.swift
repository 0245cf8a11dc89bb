import Testing

@testable import Custody

@Suite("Hours that only a statement tells")
struct ClaimedHourTests {
    /// Sealed off at half past nine, in the shredder from ten to eleven, signed for at noon.
    private func shredded(lifted hour: Int, _ minute: Int) -> [String] {
        let season = ConductSeason()
        season.papers("B1")
        let approval = season.approve("B1")
        season.clock(20, 9, 30)
        let quarantine = season.sealOff("B1")
        season.clock(20, hour, minute)
        season.say(
            .journey(.quarantineLift(QuarantineLift(quarantine: quarantine, finding: "完好"))),
            by: "cleo")
        season.destroy("B1", approval)
        return season.findings
    }

    @Test func `what is let go on while it is being shredded was sealed off when that began`() {
        #expect(shredded(lifted: 9, 50) == [])
        #expect(shredded(lifted: 10, 2) == [])
        #expect(shredded(lifted: 10, 30) == ["destroyedUnblocked(container:B1)"])
        #expect(shredded(lifted: 11, 59) == ["destroyedUnblocked(container:B1)"])
    }

    /// The box is taken in by a slip that was typed in after the shredding it came before.
    @Test func `a slip that is typed in late counts from its own hour`() {
        let season = ConductSeason()
        season.papers("B9")
        season.clock(20, 11)
        season.transcribe(happened: ConductSeason.april(6, 8))
        season.destroy("B9", season.approve("B9"))
        #expect(season.findings == ["timeIsProvable(at:2021-04-06T08:00:00+08:00)"])
    }

    @Test func `what was never signed out of the vault left it by its destruction`() {
        let found = FindingTale.vault(FindingTale.at(8, 25)) {
            $0.round("O1", FindingTale.at(8, 15))
            $0.destroy("D", began: FindingTale.at(8, 2), FindingTale.at(8, 20))
        }()
        #expect(found.map(\.told) == [])
    }
}
