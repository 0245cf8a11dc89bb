package import Custody

// Pages say names through their reader; whoever makes a page gives him those that it speaks of.
extension Reader {
    package func callAsFunction(_ person: PersonID) -> String { names(person) }

    package func callAsFunction(_ unit: UnitID) -> String { names(unit) }

    package func callAsFunction(_ people: [PersonID]) -> String {
        people.map { names($0) }.joined(separator: language.comma)
    }

    package func callAsFunction(_ custodian: Custodian) -> String {
        switch custodian {
        case .unit(let unit): names(unit)
        case .crew(let people): self(people)
        }
    }

    package func callAsFunction(_ batch: BatchID) -> String { names(batch, self) }

    package func callAsFunction(_ subject: SubjectID) -> String { names(subject, self) }

    package func callAsFunction(_ leg: LegID) -> String { names(leg, self) }

    /// What a finding is about, by name where it has one.
    package func callAsFunction(_ subject: Subject) -> String { names(subject, self) }

    /// What is owed, how it stands, and who acts now.
    package func callAsFunction(_ due: Due) -> String {
        self(due.wording(unit: { names($0) }, person: { names($0) }))
    }
}
