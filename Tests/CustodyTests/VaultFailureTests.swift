import Testing

@testable import Custody

/// What has happened to others (peers.md §5), as far as signatures can see it.
@Suite("Vaults that failed")
struct VaultFailureTests {
    private let season = VaultSeason()

    private func at(_ hour: Int, _ minute: Int = 0, day: Int = 5) -> Instant {
        VaultSeason.at(hour, minute, day: day)
    }

    @Test func `Nanbu 2003: the alarm's power is cut and nobody walks till morning`() {
        season.rounds(from: at(8, 15), through: at(0, 45, day: 6))
        season.review("W1", at(13, 50))
        season.review("W2", at(19, 45))
        season.inspect("J1", at(19, 50))
        season.equipment("E1", .alarm, working: false, at(1, 0, day: 6))
        season.rounds(from: at(5, 0, day: 6), through: at(7, 0, day: 6))
        season.review("W3", at(1, 40, day: 6))
        let found = season.findings(at(7, 10, day: 6))
        #expect(
            found
                == [
                    "outage-is-open 01:00- RA-custodian-1",
                    "round-is-missed 01:15-05:00 RA-custodian-1 RA-custodian-2",
                    "watch-is-not-provable 01:20-05:00 RA-custodian-1 RA-custodian-2",
                ])
        #expect(season.due(.repair, at(7, 10, day: 6))?.limit == at(1, 0, day: 7))
    }

    @Test func `Nanbu 2003: the seal on the door is whole, the round finds the window forced`() {
        let conduct = ConductSeason()
        conduct.say(
            .vault(.round(Round(vault: name("vault"), finding: "门封条完好，北窗被撬", sound: false))),
            by: "sam sue")
        #expect(conduct.findings.contains("roundFindsAllSound(place:vault)"))
    }

    @Test func `an outage with measures is less grave, and a repaired one is closed`() {
        season.equipment("E1", .camera, working: false, at(8, 10), measures: "加派一人看守")
        func outages(_ now: Instant) -> [Finding] {
            Findings.vaults(season.records(now)).filter { $0.code == .outageIsOpen }
        }
        #expect(outages(at(8, 20)).map(\.gravity) == [.deviation])
        #expect(outages(at(8, 20)).map(\.subjects) == [[.place("V"), .equipment(.camera)]])
        season.equipment("E2", .alarm, working: false, at(8, 12))
        #expect(Set(outages(at(8, 20)).map(\.gravity)) == [.deviation, .serious])
        season.equipment("E3", .camera, working: true, at(8, 30))
        season.equipment("E4", .alarm, working: true, at(8, 30))
        #expect(outages(at(8, 40)) == [])
    }

    @Test func `Kapsoya 2022: a lost key is a key without a holder until another is issued`() {
        season.key("K3", .two, from: VaultSeason.two, at(8, 10))
        #expect(
            season.findings(at(8, 15)) == ["key-has-no-holder 08:10-"])
        season.key("K4", .two, to: VaultSeason.third, at(8, 12))
        #expect(season.findings(at(8, 15)) == ["key-has-no-holder 08:10-08:12"])
        let never = VaultSeason(keys: false)
        #expect(
            never.findings(at(8, 15))
                == ["key-has-no-holder 08:00-", "key-has-no-holder 08:00-"])
    }

    @Test func `both keys are never in one hand`() {
        season.key("K3", .two, from: VaultSeason.two, to: VaultSeason.one, at(8, 5))
        season.key("K4", .one, from: VaultSeason.one, to: VaultSeason.two, at(8, 12))
        #expect(
            season.findings(at(8, 15)) == ["keys-are-in-one-hand 08:05-08:12 RA-custodian-1"])
        let register = KeyHolding.register(of: "V", season.story.evidence(at(8, 15)))
        #expect(
            register.map { "\($0.lock) \($0.holder?.text ?? "–") \($0.from.clock)" } == [
                "one RA-custodian-1 07:00", "one RA-custodian-2 08:12",
                "two RA-custodian-2 07:00", "two RA-custodian-1 08:05",
            ])
    }

    @Test func `whoever opens holds the keys by the register, or stands in for a holder`() {
        func stand(_ person: Signer, for holder: Signer, until: Instant) {
            let delegation = Delegation(
                from: holder.person, to: person.person, duty: .vaultKey, since: at(7),
                until: until, reason: "病")
            season.story.tell(
                ContentID(story: "D\(until.seconds)"), at(7), .office(.delegate(delegation)),
                by: [holder])
        }
        season.open("Q1", at(8, 5), by: [VaultSeason.one, VaultSeason.third])
        let found = ["opener-has-no-key 08:05-08:05 RA-custodian-1 RA-head-1"]
        #expect(season.findings(at(8, 15)) == found)
        stand(VaultSeason.third, for: VaultSeason.two, until: at(8, 1))
        #expect(season.findings(at(8, 15)) == found)
        stand(VaultSeason.third, for: VaultSeason.two, until: at(9))
        #expect(season.findings(at(8, 15)) == [])
        // Two strangers need a key of each lock; who never took one is a finding of its own.
        season.open("Q2", at(8, 6), by: ["RA-officer-1", "RA-officer-2"])
        let strange = Findings.vaults(season.records(at(8, 15)))
            .filter { $0.code == .openerHasNoKey }
        #expect(
            strange.map(\.subjects)
                == [[.place("V"), .equipment(.lockOne), .equipment(.lockTwo)]])
        let never = VaultSeason(keys: false)
        never.open("Q1", at(8, 5), by: [VaultSeason.one, VaultSeason.third])
        #expect(never.findings(at(8, 15)).allSatisfy { $0.hasPrefix("key-has-no-holder") })
    }

    @Test func `Axim 2004: an illness that nobody reports shows in the first round not signed`() {
        season.rounds(from: at(8, 15), through: at(9, 15))
        season.rounds(
            from: at(9, 45), through: at(10, 15), by: [VaultSeason.one, VaultSeason.third])
        #expect(
            season.findings(at(10, 20)) == [
                "watch-is-not-provable 09:50-10:20 RA-custodian-2"
            ])
    }

    @Test func `a visitor is gone with and signed out`() {
        season.visit(
            "G1", "guest", entered: at(8, 5), left: at(8, 15), by: [VaultSeason.one], at(8, 16))
        #expect(season.findings(at(8, 20)) == [])
        season.visit("G2", "other", entered: at(8, 6), by: ["RA-officer-1"], at(8, 6))
        season.rounds(from: at(8, 15), through: at(11, 15))
        #expect(
            season.findings(at(11, 20)) == [
                "visitor-is-inside 08:06- RA-officer-1",
                "visitor-is-unaccompanied 08:06- RA-officer-1",
            ])
        season.visit(
            "G3", "other", entered: at(8, 6), left: at(8, 40), by: [VaultSeason.two], at(8, 40))
        #expect(
            season.findings(at(11, 20)) == ["visitor-is-unaccompanied 08:06- RA-officer-1"])
    }

    @Test func `whoever keeps the vault has declared his relatives before`() {
        #expect(
            season.due(.relatives, at(8, 10))?.people == ["RA-custodian-1", "RA-custodian-2"])
        season.declare("D1", [VaultSeason.one, VaultSeason.two], at(6))
        #expect(season.due(.relatives, at(8, 10)) == nil)
        let late = VaultSeason()
        late.declare("D1", [VaultSeason.one, VaultSeason.two], at(8, 5))
        #expect(late.due(.relatives, at(8, 10))?.limit == at(7))
        let silent = VaultSeason()
        silent.declare("D1", [VaultSeason.one], related: [VaultSeason.two], at(6))
        #expect(silent.due(.relatives, at(8, 10))?.people == ["RA-custodian-2"])
    }
}
