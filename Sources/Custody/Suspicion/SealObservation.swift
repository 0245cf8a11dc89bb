/// Someone put seals on a container or read them.
package struct SealObservation: Hashable, Sendable {
    package let container: ContainerID
    package let content: ContentID
    package let kind: ActKind
    package let at: Instant
    package let seals: [SealNumber]
    package let condition: Condition
    package let people: [PersonID]
    /// Whether its word counts for the time before it: the receiver's, the oncoming shift's, or
    /// that of someone who had not had the goods; not the holder's own.
    package let counts: Bool
    /// Which step of the story it is.
    let step: Int
}

extension ContainerStory {
    /// What was put on or read at a step; a blind release says nothing yet.
    func observations(at index: Int, _ history: any History) -> [SealObservation] {
        let step = steps[index]
        return readings(of: step.statement.act).filter { step.on.contains($0.container) }
            .map { reading in
                SealObservation(
                    container: reading.container, content: step.content,
                    kind: step.statement.act.kind, at: step.at, seals: reading.seals.sorted(),
                    condition: reading.condition, people: step.statement.people,
                    counts: counts(index, history), step: index)
            }
    }

    private func readings(of act: Act) -> [SealReading] {
        if case .journey(.seal(let sealing)) = act {
            return [
                SealReading(container: sealing.container, seals: sealing.seals, condition: .sound)
            ]
        }
        if let departure = Departure(act) {
            return departure.lines.filter { !$0.isBlind }
                .map { SealReading(container: $0.container, seals: $0.seals, condition: .sound) }
        }
        return act.readings
    }

    private func counts(_ index: Int, _ history: any History) -> Bool {
        let statement = steps[index].statement
        switch statement.act {
        case .journey(.seal), .journey(.accept): return true
        case .vault(.shiftHandover(let shift)):
            // What a shift counts that the record has elsewhere, it did not see.
            guard index > 0, gaps[index - 1]?.vault == shift.vault else { return false }
            return !Set(shift.incoming).subtracting(shift.outgoing).isEmpty
        case .journey(.sealCheck), .exam(.packetOpening):
            guard index > 0, let holder = gaps[index - 1]?.custodian else { return false }
            return statement.people.contains { !isHolder($0, holder, history) }
        case .journey, .vault, .office, .exam, .closing, .trouble: return false
        }
    }

    private func isHolder(
        _ person: PersonID, _ custodian: Custodian, _ history: any History
    ) -> Bool {
        switch custodian {
        case .crew(let people): people.contains(person)
        case .unit(let unit): history.person(person)?.unit == unit
        }
    }
}
