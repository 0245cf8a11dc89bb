package import Custody

/// What rows of plans are called; where two plans have a row of the same id, as the first has it.
package struct PlanNames: Sendable {
    package let batches: [BatchID: Wording]
    package let legs: [LegID: Wording]
    package let milestones: [MilestoneID: Wording]
    package let subjects: [SubjectID: Wording]

    package init(_ plans: [Plan]) {
        batches = Self.table(plans.flatMap(\.batches).map { ($0.id, $0.wording) })
        legs = Self.table(plans.flatMap(\.legs).map { ($0.id, $0.wording) })
        milestones = Self.table(plans.flatMap(\.milestones).map { ($0.id, $0.title) })
        subjects = Self.table(plans.flatMap { $0.subjects ?? [] }.map { ($0.id, $0.name) })
    }

    private static func table<Id: Hashable>(_ rows: [(Id, Wording)]) -> [Id: Wording] {
        Dictionary(rows) { first, _ in first }
    }
}
