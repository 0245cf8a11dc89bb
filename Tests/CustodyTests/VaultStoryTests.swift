import Testing

@testable import Custody

@Suite("The vault, proven")
struct VaultStoryTests {
    private let season = VaultSeason()

    private func at(_ hour: Int, _ minute: Int = 0, day: Int = 5) -> Instant {
        VaultSeason.at(hour, minute, day: day)
    }

    /// A day without fault until 20:00.
    private func honest(_ season: VaultSeason, through end: Instant) {
        season.rounds(from: at(8, 15), through: end)
        season.review("W1", at(13, 50))
        season.review("W2", at(19, 45))
        season.inspect("J1", at(19, 50))
    }

    @Test func `an honest day leaves nothing to find`() {
        honest(season, through: at(20, 15))
        #expect(season.findings(at(20, 30)) == [])
        #expect(
            season.records(at(20, 30))[0].proof.stretches(until: at(20, 30)).map(\.presence) == [
                .present
            ])
    }

    @Test func `beyond the last timely round presence is not provable, to the second`() {
        season.rounds(from: at(8, 15), through: at(9, 45))
        season.rounds(from: at(12), through: at(13))
        #expect(
            season.findings(at(13, 10)) == [
                "round-is-missed 10:15-12:00 RA-custodian-1 RA-custodian-2",
                "watch-is-not-provable 10:20-12:00 RA-custodian-1 RA-custodian-2",
            ])
        let stretches = season.records(at(13, 10))[0].proof.stretches(until: at(13, 10))
        #expect(stretches.map(\.presence) == [.present, .notProvable, .present])
        #expect(stretches.map(\.to) == [at(10, 20), at(12), at(13, 10)])
    }

    @Test func `a round that one walks proves one`() {
        season.rounds(from: at(8, 15), through: at(9, 15))
        season.rounds(from: at(9, 45), through: at(10, 45), by: [VaultSeason.one])
        #expect(
            season.findings(at(11)) == [
                "round-is-missed 09:45- RA-custodian-1 RA-custodian-2",
                "watch-is-not-provable 09:50-11:00 RA-custodian-2",
            ])
    }

    @Test func `rounds filled in next morning prove no night`() {
        season.rounds(from: at(8, 15), through: at(9, 45))
        for (name, minute) in [("A1", 15), ("A2", 45)] {
            season.round(ContentID(story: name), at(10, minute), .at(at(14)))
        }
        season.round(
            "A3", at(11, 15), .at(at(11, 20)))
        #expect(
            season.findings(at(11, 30)).contains(
                "watch-is-not-provable 10:20-11:15 RA-custodian-1 RA-custodian-2"))
    }

    @Test func `a signature added afterwards is no second person`() {
        season.rounds(from: at(8, 15), through: at(9, 45))
        season.round(
            "A1", at(10, 15), .at(at(10, 20)), signed: ["RA-custodian-1": at(10, 14)])
        season.round(
            "A2", at(10, 45), .at(at(11, 15)),
            signed: ["RA-custodian-1": at(10, 44), "RA-custodian-2": at(11, 10)])
        #expect(
            season.findings(at(11, 15)) == [
                "signed-afterwards 10:45-11:10 RA-custodian-2",
                "watch-is-not-provable 10:50-11:15 RA-custodian-2",
            ])
    }

    @Test func `two keys on one device are not two people`() {
        season.rounds(from: at(8, 15), through: at(9, 15))
        season.off("F", VaultSeason.two, at(9, 20))
        season.on("N3", VaultSeason.third, at(9, 20), device: "phone-RA-custodian-1")
        season.story.tell(
            "A1", at(9, 45), .vault(.round(Round(vault: "V", finding: "正常", sound: true))),
            by: [VaultSeason.one, VaultSeason.third])
        let found = season.findings(at(10))
        #expect(found.contains("keys-share-a-device 09:20- RA-custodian-1 RA-head-1"))
        #expect(
            found.contains { $0.hasPrefix("watch-is-not-provable 09:20-10:00 RA-custodian-1") })
    }

    @Test func `who comes instead of another without a handover has counted nothing`() {
        season.rounds(from: at(8, 15), through: at(9, 15))
        season.on("N3", VaultSeason.third, at(9, 30))
        season.off("F", VaultSeason.two, at(9, 31))
        let found = season.findings(at(9, 40))
        #expect(found == ["shift-is-unsigned 09:31- RA-custodian-2 RA-head-1"])
        let signed = VaultSeason()
        signed.rounds(from: at(8, 15), through: at(9, 15))
        signed.shift("T", from: [VaultSeason.two], to: [VaultSeason.third], at(9, 31))
        #expect(signed.findings(at(9, 40)) == [])
    }

    @Test func `who is only named in a shift handover is neither proven nor answers`() {
        season.rounds(from: at(8, 15), through: at(9, 15))
        season.shift(
            "T", from: [VaultSeason.two], to: [VaultSeason.third], at(9, 31),
            by: [VaultSeason.one, VaultSeason.two])
        let found = season.findings(at(9, 45))
        #expect(found.contains("shift-is-unsigned 09:31- RA-custodian-2 RA-head-1"))
        #expect(found.contains("watch-is-not-provable 09:31-09:45 RA-head-1"))
    }

    @Test func `a third who comes and goes changes nothing`() {
        season.rounds(from: at(8, 15), through: at(9, 15))
        season.on("N3", VaultSeason.third, at(8, 30))
        season.off("F3", VaultSeason.third, at(9, 20))
        #expect(season.findings(at(9, 40)) == [])
    }

    @Test func `a guard who leaves his partner is named with the minutes, and so is the relief`() {
        season.rounds(from: at(8, 15), through: at(9, 15))
        season.off("F", VaultSeason.two, at(9, 20))
        season.on("N3", VaultSeason.third, at(9, 40))
        let found = season.findings(at(9, 45))
        #expect(
            found == [
                "shift-is-unsigned 09:40- RA-custodian-2 RA-head-1",
                "watch-is-broken 09:20-09:40 RA-custodian-1 RA-custodian-2",
            ])
    }

    @Test func `a duty that nobody signed on for is a vacuum`() {
        let story = DeadlineSeason()
        story.tell("V", moment(3, 1, 9), story.declareVault("V"), by: ["RA-head-1"])
        story.tell(
            "P", moment(4, 1, 9), story.pack("B-1", DeadlineSeason.items(.paper), batch: nil))
        story.tell("R", moment(4, 4, 9), story.release(["B-1"], leg: "out"))
        story.tell("X", at(8), story.accept(["B-1"], of: "R"))
        let watches = Watch.kept(by: "RA", story.evidence(at(10)))
        let found = Findings.watches(watches, until: at(10))
        #expect(found.map(\.code) == [.dutyIsVacant])
        #expect(found.map(\.containers) == [["B-1"]])
    }

    @Test func `every finding of a vault names its place, stands on something and has its words`() {
        #expect(
            FindingCode.allCases.filter { FindingCode.vaultWords[$0] != nil }.count == 16)
        season.rounds(from: at(8, 15), through: at(9, 15))
        let found = Findings.vaults(season.records(at(22)))
        #expect(
            Set(found.map(\.code)).isSuperset(of: [
                .roundIsMissed, .inspectionIsMissed, .reviewIsMissed,
            ]))
        #expect(found.allSatisfy { $0.subjects.first == .place("V") })
        #expect(
            VaultDuty.allCases.allSatisfy { duty in
                !SeasonPlan.national.vault.basis(of: duty).isEmpty
            })
    }
}
