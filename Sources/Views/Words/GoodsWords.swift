package import Custody

/// So many of a kind as an office says it: 「试卷（护理学）25 份」, ‘papers (nursing): 25’.
package struct GoodsWords: Worded {
    let kind: Wording
    let quantity: Int
    /// With the unit.
    let count: String
    /// Of which subject, from which room.
    let details: [Wording]

    /// - Parameters:
    ///   - quantity: how many.
    ///   - kind: of what.
    ///   - name: what the plan calls it, where it does.
    ///   - details: of which subject, from which room.
    package init(
        _ quantity: Int, _ kind: ItemKind, called name: Wording? = nil, _ details: [Wording] = []
    ) {
        (self.quantity, count) = (quantity, kind.counted(quantity))
        (self.kind, self.details) = (name ?? kind.wording, details)
    }

    package var wording: Wording {
        let chinese = Language.chinese.aside(details.map(\.chinese).joined(separator: "，"))
        let english = Language.english.aside(details.map(\.english).joined(separator: ", "))
        return Wording(
            "\(kind.chinese)\(chinese.isEmpty ? " " : chinese)\(count)",
            "\(kind.english)\(english): \(quantity)")
    }
}

extension ItemKind {
    /// What an office counts it in: 25 份, 2 张, 4 个.
    private var countedIn: String {
        switch self {
        case .paper, .sparePaper, .roomRecord, .collectionSheet, .militaryData: "份"
        case .answerCard, .answerBackupDisc, .paperDisc, .spareDisc: "张"
        case .usbKey, .passwordSeal: "个"
        case .planned: "件"
        }
    }

    /// So many of it, where the kind stands beside: 25 份, which no line parts.
    package func counted(_ quantity: Int) -> String { "\(quantity)\u{A0}\(countedIn)" }
}
