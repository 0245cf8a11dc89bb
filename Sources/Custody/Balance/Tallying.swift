/// The sums that a statement changes: every cell that it speaks of is summed anew from all its
/// entries, so that they are the same in whatever order statements arrive, and however often one is
/// judged again.
struct Tallying {
    private let submission: Submission
    private var history: any History { submission.history }

    init(_ submission: Submission) { self.submission = submission }

    /// What takes effect with the statement.
    var events: [Event] {
        let own = entries
        let kept = own.map { Event.atUnit(.balance(.entry($0.row))) }
        switch submission.act {
        case .trouble(.correction(let correction)):
            return summed(cells(of: correction.supersedes), without: correction.supersedes)
        case .closing(.destruction(let destruction)):
            let held = held
            let boxes = destruction.containers.filter { !held.contains($0) }
            let gone = Load(boxes, history).rows.map(\.container)
            return summed(packed(gone), gone: Set(gone).union(boxes))
        case .journey(.pack(let packing)):
            // Its own children may have been packed long before what it lies in was destroyed.
            guard isDestroyed(packing.container) else { break }
            let inside = packing.contents.compactMap {
                if case .container(let child) = $0 { child } else { nil }
            }
            let gone = Load(inside, history).rows.map(\.container) + [packing.container]
            return kept
                + summed(
                    Set(own.map(\.cell)).union(packed(gone)), own: own, gone: Set(gone))
        case .office, .journey, .vault, .exam, .closing, .trouble: break
        }
        return kept + summed(Set(own.map(\.cell)), own: own)
    }

    /// What a statement that counts for nothing any more leaves.
    var withdrawn: [Event] {
        summed(Set(entries.map(\.cell)), without: submission.content)
    }

    private struct Own {
        let cell: TallyCell
        let row: TallyEntryRow
    }

    private var entries: [Own] {
        submission.tallyLines.enumerated().map { number, line in
            Own(
                cell: line.cell,
                row: TallyEntryRow(
                    cell: line.cell, content: submission.content, line: number,
                    measure: line.measure, container: line.container,
                    consignment: line.consignment, count: line.count, serials: line.serials,
                    at: submission.at))
        }
    }

    private func cells(of content: ContentID) -> Set<TallyCell> {
        guard let statement = history.statement(content) else { return [] }
        let submission = Submission(
            statement, content: content, history: history, hashing: self.submission.hashing)
        return Set(submission.tallyLines.map(\.cell))
    }

    /// The boxes for which the statement waits, or is void.
    private var held: Set<ContainerID> {
        Set(Predecessors(submission).missingLinks.map(\.container))
            .union(submission.contradictions.keys)
    }

    private func packed(_ containers: [ContainerID]) -> Set<TallyCell> {
        let packings = containers.compactMap { history.container($0) }
            .compactMap { history.packing(of: $0) }
        return Set(packings.flatMap { $0.tallyLines(.bagged).map(\.cell) })
    }

    private func summed(
        _ cells: Set<TallyCell>, own: [Own] = [], without: ContentID? = nil,
        gone: Set<ContainerID> = []
    ) -> [Event] {
        guard !cells.isEmpty else { return [] }
        let isOut =
            history.row(StatementRow.self, submission.content)?.supersededBy != nil
        return cells.sorted().map { cell in
            let known = history.rows(TallyEntryRow.self, cell.spelled).filter { row in
                row.content != submission.content && row.content != without
                    && counts(row.content)
            }
            let new = isOut ? [] : own.filter { $0.cell == cell }.map(\.row)
            let sum = Summing(
                known + new, history, overlap: overlap,
                isDestroyed: { gone.contains($0) || isDestroyed($0) })
            return .atUnit(.balance(.tally(TallyRow(cell: cell, tally: sum.tally))))
        }
    }

    private func counts(_ content: ContentID) -> Bool {
        guard let row = history.row(StatementRow.self, content) else { return false }
        return row.standing == .effective && row.supersededBy == nil
    }

    /// Whether two counts cover the same goods: both name containers, and share none, if not.
    private func overlap(_ one: ContentID, _ other: ContentID) -> Bool {
        let (first, second) = (counted(one), counted(other))
        return first.isEmpty || second.isEmpty || !first.isDisjoint(with: second)
    }

    private func counted(_ content: ContentID) -> Set<ContainerID> {
        let act =
            content == submission.content
            ? submission.act : history.statement(content)?.act
        return Set(act?.containers ?? [])
    }

    private func isDestroyed(_ container: ContainerID) -> Bool {
        history.boxes(of: container).union([container]).contains { box in
            history.rows(LinkRow.self, box.text).contains {
                $0.kind == .destruction && $0.state == .effective
            }
        }
    }
}
