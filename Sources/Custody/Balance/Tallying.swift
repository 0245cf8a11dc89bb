/// The sums that a statement changes: every share of a cell that it speaks of is summed anew from
/// its own entries, so that they are the same in whatever order statements arrive, and however
/// often one is judged again; the cell takes over what changed.
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
            return summed(parts(of: correction.supersedes), without: correction.supersedes)
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
                    Set(own.map(\.part)).union(packed(gone)), own: own, gone: Set(gone))
        case .office, .journey, .vault, .exam, .closing, .trouble: break
        }
        return kept + summed(Set(own.map(\.part)), own: own)
    }

    /// What a statement that counts for nothing any more leaves.
    var withdrawn: [Event] {
        summed(Set(entries.map(\.part)), without: submission.content)
    }

    private struct Own {
        let part: TallyPart
        let row: TallyEntryRow
    }

    private var entries: [Own] {
        submission.tallyLines.enumerated().map { number, line in
            Own(
                part: line.part,
                row: TallyEntryRow(
                    cell: line.cell, content: submission.content, line: number,
                    measure: line.measure, container: line.container,
                    consignment: line.consignment, count: line.count, serials: line.serials,
                    at: submission.at))
        }
    }

    private func parts(of content: ContentID) -> Set<TallyPart> {
        guard let statement = history.statement(content) else { return [] }
        let submission = Submission(
            statement, content: content, history: history, hashing: self.submission.hashing)
        return Set(submission.tallyLines.map(\.part))
    }

    /// The boxes for which the statement waits, or is void.
    private var held: Set<ContainerID> {
        Set(Predecessors(submission).missingLinks.map(\.container))
            .union(submission.contradictions.keys)
    }

    private func packed(_ containers: [ContainerID]) -> Set<TallyPart> {
        let packings = containers.compactMap { history.container($0) }
            .compactMap { history.packing(of: $0) }
        return Set(
            [Measure.issued, .bagged].flatMap { measure in
                packings.flatMap { $0.tallyLines(measure).map(\.part) }
            })
    }

    private func summed(
        _ parts: Set<TallyPart>, own: [Own] = [], without: ContentID? = nil,
        gone: Set<ContainerID> = []
    ) -> [Event] {
        guard !parts.isEmpty else { return [] }
        let isOut =
            history.row(StatementRow.self, submission.content)?.supersededBy != nil
        var changes: [TallyCell: [Change]] = [:]
        for part in parts.sorted() {
            let known = history.rows(TallyEntryRow.self, part.spelled).filter { row in
                row.content != submission.content && row.content != without
                    && counts(row.content)
            }
            let new = isOut ? [] : own.filter { $0.part == part }.map(\.row)
            let isGone = part.container.map { gone.contains($0) || isDestroyed($0) } ?? false
            let sum = Summing(known + new, overlap: overlap).sum(of: part, isDestroyed: isGone)
            let old = history.row(
                TallyPartRow.self, key: [.text(part.cell.spelled), .text(part.share)])
            guard old != nil || !sum.isImplied else { continue }
            changes[part.cell, default: []].append(Change(old: old, new: sum))
        }
        return changes.sorted { $0.key < $1.key }.flatMap { cell, changes -> [Event] in
            let row = TallyRow(cell: cell, tally: tally(cell, changes))
            return changes.map { .atUnit(.balance(.part($0.new))) }
                + [.atUnit(.balance(.tally(row)))]
        }
    }

    /// A share of a cell before and after the statement.
    private struct Change {
        let old: TallyPartRow?
        let new: TallyPartRow
    }

    /// A cell's sums with what changes; where a share falls away, all of what is left.
    private func tally(_ cell: TallyCell, _ changes: [Change]) -> Tally {
        guard changes.contains(where: \.new.isImplied) else {
            let row = history.row(TallyRow.self, key: TallyRow(cell: cell, tally: Tally()).key)
            var tally = row?.tally ?? Tally()
            for change in changes { tally.replace(change.old, by: change.new) }
            return tally
        }
        let changed = Set(changes.map(\.new.share))
        let others = history.rows(TallyPartRow.self, cell.spelled)
            .filter { !changed.contains($0.share) }
        return Tally(others + changes.map(\.new))
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
