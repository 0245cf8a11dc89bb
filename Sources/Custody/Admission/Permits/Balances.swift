extension Packing {
    /// The items that lie in it directly.
    package var items: [ItemLine] {
        contents.compactMap { inside in
            switch inside {
            case .items(let line): line
            case .container: nil
            }
        }
    }
}

extension History {
    /// How a container was packed last; nil for one whose chain began with a typed-in slip.
    package func packing(of row: ContainerRow) -> Packing? {
        packing(of: row.container, from: row.heads.first)
    }

    /// The containers whose destruction a region approved and has not carried out.
    package func approvals(of region: UnitID) -> Set<ContainerID> {
        let approved = rows(DestructionRow.self, region.text)
            .filter { $0.kind == .destructionApproval }
        let used = Set(approved.map(\.content)).filter { content in
            standing(content) == nil
                || rows(ActRow.self, content).contains { $0.kind == .destruction }
        }
        return Set(approved.filter { !used.contains($0.content) }.map(\.container))
    }

    /// Whether no count of a return that differed was taken back, unless another that agrees stands
    /// in its place; one that still stands is a difference, and may be explained.
    func isCounted(_ site: UnitID, _ batch: BatchID) -> Bool {
        let counts = rows(BatchFactRow.self, site.text)
            .filter { $0.batch == batch && $0.kind == .count }
        let agreed = Set(counts.filter(\.good).map(\.content))
        return counts.allSatisfy { count in
            count.good || standing(count.content) != nil
                || replacement(of: count.content).map(agreed.contains) ?? false
        }
    }

    /// What a correction puts in a statement's place.
    private func replacement(of content: ContentID) -> ContentID? {
        guard let superseded = row(StatementRow.self, content)?.supersededBy,
            case .trouble(.correction(let correction))? = effective(superseded)?.act
        else { return nil }
        return correction.by
    }
}
