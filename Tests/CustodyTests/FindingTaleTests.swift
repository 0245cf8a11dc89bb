import Testing

@testable import Custody

@Suite("Every finding, with the honest, the careless and the hostile")
struct FindingTaleTests {
    @Test(arguments: FindingTale.all)
    func `the honest leave nothing to find`(tale: FindingTale) {
        #expect(tale.honest().map(\.told) == [])
    }

    @Test(arguments: FindingTale.all)
    func `the careless are found out`(tale: FindingTale) {
        let found = tale.careless.telling()
        #expect(found.map(\.told).sorted() == tale.careless.gives.sorted())
        #expect(found.contains { $0.code == tale.code })
    }

    @Test(arguments: FindingTale.all)
    func `the hostile are found out`(tale: FindingTale) {
        let found = tale.hostile.telling()
        #expect(found.map(\.told).sorted() == tale.hostile.gives.sorted())
        #expect(found.contains { $0.code == tale.code })
    }

    /// Due at a quarter past and to the hour; who came when none was due any more answers for none.
    @Test func `missed rounds are asked of everybody who was on duty when one was due`() {
        let found = FindingTale.vault(FindingTale.at(10, 30)) {
            $0.on("N3", VaultSeason.third, FindingTale.at(9))
            $0.off("F1", VaultSeason.one, FindingTale.at(9, 10))
            $0.on("N4", "RA-officer-1", FindingTale.at(10, 16))
        }()
        let missed = found.filter { $0.code == .roundIsMissed }
        #expect(
            missed.map { $0.people.map(\.text) } == [
                ["RA-custodian-1", "RA-custodian-2", "RA-head-1"]
            ])
    }

    @Test func `whatever can be found wrong has its three tales`() {
        #expect(Set(FindingTale.all.map(\.code)) == Set(FindingCode.allCases))
        #expect(FindingTale.all.count == FindingCode.allCases.count)
        #expect(Set(BalanceTale.all.map(\.difference)) == Set(DifferenceClass.allCases))
        let recorded = Set(ConductTale.all.map(\.code)).union([.claimHolds])
        #expect(recorded == Set(DeviationCode.allCases))
    }
}

@Suite("Every obligation, with the honest, the careless and the hostile")
struct DueTaleTests {
    @Test(arguments: DueTale.all)
    func `the honest owe nothing more`(tale: DueTale) {
        let dues = tale.honest.telling()
        #expect(tale.told(dues) == tale.honest.gives)
        #expect(tale.honest.gives.allSatisfy { $0.hasSuffix("met") || $0.hasSuffix("running") })
    }

    @Test(arguments: DueTale.all)
    func `the careless still owe it, and how late they are stands there`(tale: DueTale) {
        #expect(tale.told(tale.careless.telling()) == tale.careless.gives)
        #expect(tale.careless.gives.contains { !$0.hasSuffix("met") && !$0.hasSuffix("running") })
    }

    @Test(arguments: DueTale.all)
    func `the hostile do not get it by what they say`(tale: DueTale) {
        #expect(tale.told(tale.hostile.telling()) == tale.hostile.gives)
        #expect(tale.hostile.gives.contains { !$0.hasSuffix("met") && !$0.hasSuffix("running") })
    }

    @Test func `every window, duty and expected act has its three tales`() {
        let told = DueTale.all.map(\.obligation)
        #expect(Set(told).count == told.count)
        let all: [Obligation] =
            WindowID.allCases.map { .window($0) } + VaultDuty.allCases.map { .vault($0) }
            + ExpectedAct.acts.map { .expected($0) } + [.filing, .movement]
        let names = Set(all.compactMap { $0.id?.text })
        #expect(Set(told).subtracting(names) == ["milestone.declare"])
        #expect(names.subtracting(told) == [])
    }
}
