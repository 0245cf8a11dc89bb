extension VaultRecord {
    /// Openings that whoever holds a lock's key, as the register has it, did not sign; nor did
    /// anybody who stands in for him.
    ///
    /// A key that nobody ever took, or that is lost, is a finding of its own.
    var opened: [Finding] {
        watched(.vaultOpening, since: near).compactMap { row in
            guard let fact = evidence.fact(row.content), fact.supersededBy == nil else {
                return nil
            }
            let strange = VaultLock.allCases.filter { lock in
                let holders = holders(of: lock, row.at)
                return !holders.isEmpty && !holders.contains { isThere($0, row) }
            }
            guard !strange.isEmpty else { return nil }
            return Finding(
                .openerHasNoKey, here + strange.map { .equipment($0.equipment) },
                people: row.people.sorted(), containers: goods(row.at),
                statements: [row.content], since: row.at, until: row.at)
        }
    }

    /// At the second of a handover both who gave the key and who took it.
    private func holders(of lock: VaultLock, _ at: Instant) -> [PersonID] {
        keys.filter { key in
            key.lock == lock && key.from <= at && key.to.map { at <= $0 } ?? true
        }.compactMap(\.holder)
    }

    private func isThere(_ holder: PersonID, _ opening: WatchRow) -> Bool {
        opening.people.contains { person in
            person == holder || standsIn(person, for: holder, at: opening.at)
        }
    }

    private func standsIn(_ person: PersonID, for holder: PersonID, at: Instant) -> Bool {
        evidence.history.rows(AppointmentRow.self, person.text).contains { row in
            guard row.source == .delegated, row.isFor(.vaultKey), row.holds(at: at),
                case .office(.delegate(let delegation))? =
                    evidence.history.effective(row.content)?.act
            else { return false }
            return delegation.from == holder
        }
    }
}
