import Custody

/// Adds up what the proven statements of a record say; pure arithmetic, trusting none of them.
struct RecordAccount {
    private let statements: [ContentID: Custody.Statement]

    init(_ statements: [ContentID: Custody.Statement]) { self.statements = statements }

    var lines: [AccountLine] { destroyed + wiped }

    private func closing<Act>(_ select: (ClosingAct) -> Act?) -> [(content: ContentID, act: Act)] {
        statements.sorted { $0.key < $1.key }.compactMap { content, statement in
            guard case .closing(let closing) = statement.act, let act = select(closing) else {
                return nil
            }
            return (content, act)
        }
    }

    /// R11: all that was approved, nothing else, under an inspector's eyes, and filed without rest.
    private var destroyed: [AccountLine] {
        let done = closing { if case .destruction(let act) = $0 { act } else { nil } }
        guard !done.isEmpty else { return [] }
        let permits = closing { if case .destructionApproval(let act) = $0 { act } else { nil } }
        let named = Set(done.compactMap(\.act.approval))
        let approved = permits.filter { named.contains($0.content) }.map(\.act)
        let absent = done.filter { row in
            !permits.contains { $0.content == row.act.approval }
        }.map { AccountLine.approvalAbsent($0.content) }
        let unseen = done.filter { row in
            let parties = statements[row.content]?.parties ?? []
            return !parties.contains {
                $0.role == .inspector && $0.person == row.act.inspector
            }
        }.map { AccountLine.inspectorAbsent($0.content) }
        return quantities(approved.flatMap(\.lines), done.flatMap(\.act.lines)) + absent + unseen
            + containers(Set(approved.flatMap(\.containers)), Set(done.flatMap(\.act.containers)))
            + filed
    }

    private func quantities(_ approved: [ItemLine], _ destroyed: [ItemLine]) -> [AccountLine] {
        var kinds: [ItemKind] = []
        for line in approved + destroyed where !kinds.contains(line.kind) {
            kinds.append(line.kind)
        }
        func sum(_ lines: [ItemLine], _ kind: ItemKind) -> Int {
            lines.filter { $0.kind == kind }.reduce(0) { $0 + $1.quantity }
        }
        return kinds.map { kind in
            .quantity(kind, approved: sum(approved, kind), destroyed: sum(destroyed, kind))
        }
    }

    private func containers(
        _ approved: Set<ContainerID>, _ destroyed: Set<ContainerID>
    ) -> [AccountLine] {
        approved.subtracting(destroyed).sorted().map { .containerLeft($0) }
            + destroyed.subtracting(approved).sorted().map { .containerUnapproved($0) }
    }

    private var filed: [AccountLine] {
        let filings = closing { if case .filing(let act) = $0 { act } else { nil } }
        let returned = closing { act -> FilingAcknowledgement? in
            guard case .filingAcknowledgement(let answer) = act, !answer.accepted else {
                return nil
            }
            return answer
        }
        guard !filings.isEmpty else { return [.filingAbsent] }
        return filings.map { .remainder($0.act.remainder) }
            + returned.map { _ in AccountLine.filingReturned }
    }

    /// R8: after the confirmation, every machine verified.
    private var wiped: [AccountLine] {
        let wipes = closing { if case .wipe(let act) = $0 { act } else { nil } }
        guard !wipes.isEmpty else { return [] }
        let machines = wipes.flatMap(\.act.machines)
        let sound = machines.filter { $0.verified && $0.residueChecked && $0.uninstalled }
        return [.machines(wiped: machines.count, sound: sound.count)]
            + wipes.flatMap { content, wipe -> [AccountLine] in
                guard let confirmed = confirmed(wipe) else { return [.orderAbsent(content)] }
                return wipe.machines.filter { $0.finished < confirmed }
                    .map { .wipedBefore($0.machine) }
            }
    }

    /// When the confirmer says that he confirmed what this wipe was ordered on.
    private func confirmed(_ wipe: Wipe) -> Instant? {
        guard let order = wipe.order,
            case .closing(.wipeOrder(let named))? = statements[order]?.act,
            let content = named.confirmation, let statement = statements[content],
            case .closing(.uploadConfirmation(let confirmation)) = statement.act,
            confirmation.finding == .complete
        else { return nil }
        return statement.at
    }
}
