extension SittingRecord {
    /// The kinds due with this return that none of its containers brings (trap 3); what comes in a
    /// later box is that box's due, on the same clock.
    var missing: [ItemKind] {
        let brought = Brought(testimony, history)
        return plan.due(with: batch, at: sittings).filter { !brought.holds($0) }
    }

    /// A missing kind stays owed until it comes, or until somebody signs, after its hours, why it
    /// does not: then it is late for good, and nobody is called for it any more.
    func lacking(_ kind: ItemKind, _ window: DeadlineWindow) -> Due? {
        guard let owed = due(window, starts: batch.ends, owedBy: site, facts: []) else {
            return nil
        }
        let told = explanations(of: kind).filter { fact in
            owed.limit.map { $0 < fact.bracket.earliest } ?? false
        }
        var stands: Due? =
            told.isEmpty ? owed : due(window, starts: batch.ends, owedBy: site, facts: told)
        stands?.kinds = [kind]
        // It is the site that was late, and not whoever explained it.
        stands?.statement = nil
        return stands
    }

    /// What the tier above signed of a missing kind.
    private func explanations(of kind: ItemKind) -> [Fact] {
        history.rows(ExplanationRow.self, site.text).filter { row in
            guard row.kind == kind, row.container == nil, row.quantity > 0,
                row.batch == nil || row.batch == batch.id
            else { return false }
            switch row.difference {
            case .missing, .countDiffers: return evidence.isKnown(row.content, of: row.at)
            case .unexpected, .duplicate, .wrongContainer, .wrongSeal: return false
            }
        }
        .compactMap { evidence.fact($0.content) }.filter { $0.supersededBy == nil }
    }
}

/// What the containers of a return bring, each by the word of the highest who looked into it: its
/// packers, then the site's count, then the region's.
private struct Brought {
    /// Packed, counted by the site, counted above it.
    private let words: [[BatchFactRow]]
    private let history: any History

    init(_ said: ReturnTestimony, _ history: any History) {
        func isBelieved(_ row: BatchFactRow) -> Bool { !said.corrected.contains(row.content) }
        let packings = said.packings.filter(isBelieved)
        let counts = said.counts.filter(isBelieved)
        let newest = Dictionary(grouping: packings, by: \.containers).values.compactMap { rows in
            rows.max { ($0.at, $0.content) < ($1.at, $1.content) }
        }
        words = [newest, counts.filter { $0.unit == nil }, counts.filter { $0.unit != nil }]
        self.history = history
    }

    /// Most kinds stand in the highest count, and nothing more is looked up for them.
    func holds(_ kind: ItemKind) -> Bool {
        words.indices.reversed().contains { rank in
            let above = words[(rank + 1)...].flatMap(\.self)
            return words[rank].contains { row in
                guard row.kinds.contains(kind) else { return false }
                guard !above.isEmpty else { return true }
                let counted = Set(above.flatMap(\.containers))
                return row.containers.contains { !isCounted($0, in: counted) }
            }
        }
    }

    /// Whether it, or what carries it, was looked into.
    private func isCounted(_ container: ContainerID, in counted: Set<ContainerID>) -> Bool {
        counted.contains(container)
            || Nesting(history).carriers(of: container).contains { counted.contains($0.outer) }
    }
}
