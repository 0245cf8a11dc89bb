import Custody
import Testing

@testable import Views

/// What pages call the rows of more than one plan.
@Suite("Names of rows") struct NameBookTests {
    private static func plan(_ subjects: [(String, String)]) throws -> Plan {
        let (id, unit) = (try #require(PlanID("p")), try #require(UnitID("centre")))
        return Plan(
            id: id, title: Wording("计划", "plan"), notice: "号", unit: unit, units: [],
            milestones: [], batches: [], sittings: [], items: [], legs: [], windows: [],
            vault: VaultPolicy(
                onDuty: 2, roundMinutes: 60, inspectionHours: 24, reviewHours: 72,
                basis: .house("vault")),
            wipe: WipePolicy(
                reading: .wipeFromConfirmation, confirmedBy: .centre, wipedBy: .administrator,
                supervisedBy: .officer, supervisorTier: .site, basis: .house("wipe")),
            destruction: DestructionPolicy(
                by: .region, supervisedBy: .inspector, witnesses: 1, channels: [],
                basis: .house("destruction")),
            trust: TrustPolicy(
                skewSeconds: 300, syncHours: 24, staleHours: 72, basis: .house("trust")),
            subjects: try subjects.map { id, name in
                ExamSubject(id: try #require(SubjectID(id)), name: Wording(name, name))
            })
    }

    @Test func `the first plan that has a row names it, and an id names what no plan has`() throws {
        let plans = [
            try Self.plan([("nursing", "护理学")]),
            try Self.plan([("nursing", "别的"), ("pharmacy", "药学")]),
        ]
        let reader = Reader(language: .chinese, names: NameBook(plans: plans))
        let said = try ["nursing", "pharmacy", "surgery"].map {
            reader(try #require(SubjectID($0)))
        }
        #expect(said == ["护理学", "药学", "surgery"])
    }
}
