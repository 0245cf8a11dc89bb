extension [Basis] {
    /// The same, each notice with its clauses once, and nothing that another of them says already
    /// with more beside it.
    var saidOnce: [Basis] {
        var kept: [Basis] = []
        for basis in self {
            guard let place = kept.firstIndex(where: { $0.merged(with: basis) != nil }),
                let merged = kept[place].merged(with: basis)
            else {
                kept.append(basis)
                continue
            }
            kept[place] = merged
        }
        return kept
    }
}

extension Basis {
    /// Both in one; nil where they are two things to say.
    fileprivate func merged(with other: Basis) -> Basis? {
        switch (self, other) {
        case (.national(let one), .national(let more)): .national(Self.clauses(one, more))
        case (.innerMongolia(let one), .innerMongolia(let more)):
            .innerMongolia(Self.clauses(one, more))
        case (.norm, .norm), (.house, .house), (.record, .record): longer(than: other)
        case (.national, _), (.innerMongolia, _), (.norm, _), (.house, _), (.record, _): nil
        }
    }

    private static func clauses(_ one: String, _ more: String) -> String {
        var said = one.split(separator: "、")
        for clause in more.split(separator: "、") where !said.contains(clause) {
            said.append(clause)
        }
        return said.joined(separator: "、")
    }

    private func longer(than other: Basis) -> Basis? {
        let (one, more) = (wording.chinese, other.wording.chinese)
        if one == more || one.hasPrefix(more + "：") { return self }
        return more.hasPrefix(one + "：") ? other : nil
    }
}
