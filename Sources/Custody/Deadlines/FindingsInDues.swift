extension Findings {
    /// A machine imported a paper disc, the wipe's limit is over, and no verified wipe covers it;
    /// or a wipe was recorded that leaves it out.
    package static func machines(_ dues: [Due], _ history: any History) -> [Finding] {
        dues.filter { due in
            due.obligation == .window(.wipe) && due.isChosen && !due.machines.isEmpty
                && (due.isPast || history.hasWipe(due))
        }.map { due in
            Finding(
                .machineIsNotWiped,
                [.unit(due.unit)] + (due.batch.map { [.batch($0)] } ?? [])
                    + due.machines.map { .machine($0) },
                statements: [due.statement].compactMap(\.self), since: due.limit)
        }
    }

    /// A custody vacuum: goods were released, the window is over, and nobody says he has them.
    package static func vacuums(_ dues: [Due], _ history: any History) -> [Finding] {
        dues.filter { due in
            guard due.obligation == .window(.transit) else { return false }
            switch due.verdict {
            case .notProvable(.silent, _): return true
            case .waiting, .running, .met, .breached, .premature, .notProvable: return false
            }
        }.map { due in
            let statements = [due.statement].compactMap(\.self)
            return Finding(
                .releaseIsUnanswered, [.unit(due.owedBy)] + due.containers.map { .container($0) },
                people: history.signers(statements), containers: due.containers,
                statements: statements, since: due.limit)
        }
    }

    /// Every minute in which fewer than the plan demands watched a unit's goods, and everyone who
    /// was to watch two vaults at once.
    package static func watches(_ watches: [Watch], until now: Instant) -> [Finding] {
        let broken = watches.flatMap { $0.breaches(until: now) }.map { breach in
            Finding(
                breach.code, gravity: PresenceBreach.gravity,
                (breach.vault.map { [.place($0)] } ?? [])
                    + [.count(expected: breach.needed, found: breach.present.count)],
                people: Set(breach.present + breach.left).sorted(),
                containers: breach.containers, since: breach.from, until: breach.to)
        }
        let double = DoubleDuty.among(watches).filter { $0.from <= now }.map { duty in
            Finding(
                .guardIsInTwoVaults, [.person(duty.person)] + duty.vaults.map { .place($0) },
                people: [duty.person], since: duty.from, until: duty.to)
        }
        return broken + double
    }
}

extension History {
    fileprivate func hasWipe(_ due: Due) -> Bool {
        rows(BatchFactRow.self, due.unit.text).contains {
            $0.kind == .wipe && $0.batch == due.batch
        }
    }
}

extension PresenceBreach {
    /// Where nobody was there and nobody had gone, nobody has ever signed on: a custody vacuum.
    fileprivate var code: FindingCode {
        present.isEmpty && left.isEmpty ? .dutyIsVacant : .watchIsBroken
    }
}

extension Due {
    fileprivate var isPast: Bool {
        switch verdict {
        case .waiting, .running: false
        case .met, .breached, .premature, .notProvable: true
        }
    }
}
