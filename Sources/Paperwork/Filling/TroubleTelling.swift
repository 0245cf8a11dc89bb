import Custody
import Intake
import Registers

/// What went wrong, one line each, with people, units, places and batches by their names.
extension Naming {
    /// A deviation: what, about what, how grave, by which clause.
    func line(_ row: DeviationRow) -> String {
        let code = row.deviation.code
        let about = row.deviation.subjects.map(called).joined(separator: "、")
        return code.wording.chinese + (about.isEmpty ? "（" : "（\(about)；")
            + "\(code.gravity.wording.chinese)，依据 \(code.basis.wording.chinese)）"
    }

    /// What a board finds: what, about what, from when to when, who.
    func line(_ finding: Finding) -> String {
        let hours = finding.since.map { from in
            from.spoken + (finding.until.map { "至 \($0.spoken)" } ?? " 起")
        }
        let who = finding.people.map(called).joined(separator: "、")
        let about = finding.subjects.map(called)
        let told = [finding.code.wording.chinese] + about + [hours ?? "", who]
        return told.filter { !$0.isEmpty }.joined(separator: "；")
            + "（依据 \(finding.basis.wording.chinese)）"
    }

    /// What a deviation or a finding is about.
    func called(_ subject: Subject) -> String {
        switch subject {
        case .person(let person): called(person)
        case .unit(let id): unit(id)
        case .place(let id): books.history.address(of: id)
        case .batch(let id): called(id)
        case .at(let instant): instant.spoken
        case .leg(let id): plan?.wording(id)?.chinese ?? subject.wording.chinese
        case .container, .key, .seal, .statement, .machine, .kind, .role, .act, .condition,
            .equipment, .face, .count:
            subject.wording.chinese
        }
    }

    /// His name, or his number where none is kept.
    func called(_ person: PersonID) -> String { (try? label(person)) ?? person.text }

    /// As the centre's plan counts it.
    func called(_ batch: BatchID) -> String {
        plan?.batch(batch).map(FormSitting.text) ?? batch.text
    }
}
