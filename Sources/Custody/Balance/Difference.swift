/// Where two sides of a balance disagree; it stays on the list when it is explained.
package struct Difference: Hashable, Sendable {
    /// Which two sides were compared.
    package enum Sides: Hashable, Sendable {
        /// What was planned against what was put on the slip.
        case planAndSlip
        /// What the slip says against what its receiver read.
        case slipAndCount
        /// What one statement expected against what it found.
        case within(Measure)
        /// Two tiers' numbers.
        case between(Measure, Measure)
        /// What was counted against what was destroyed when the record was filed.
        case countAndDestruction
    }

    package let difference: DifferenceClass
    package let sides: Sides
    package let unit: UnitID
    package var batch: BatchID?
    package var subject: SubjectID?
    package var room: RoomID?
    package var kind: ItemKind?
    package var container: ContainerID?
    package var expected: Int?
    package var found: Int?
    package var seals: [SealNumber] = []
    package var serials: [SerialRange] = []
    /// Who said so, where the comparison knows.
    package var statements: [ContentID] = []
    /// The signed explanations that cover all of it.
    package var explainedBy: [ContentID] = []

    init(_ difference: DifferenceClass, _ sides: Sides, _ unit: UnitID) {
        (self.difference, self.sides, self.unit) = (difference, sides, unit)
    }

    init(_ difference: DifferenceClass, _ sides: Sides, _ cell: TallyCell) {
        self.init(difference, sides, cell.unit)
        (batch, subject, room, kind) = (cell.batch, cell.subject, cell.room, cell.kind)
    }

    /// Two numbers that should agree; nil when they do.
    init?(_ sides: Sides, _ cell: TallyCell, expected: Int, found: Int) {
        guard expected != found else { return nil }
        let difference: DifferenceClass =
            found == 0 ? .missing : expected == 0 ? .unexpected : .countDiffers
        self.init(difference, sides, cell)
        (self.expected, self.found) = (expected, found)
    }

    package var isOpen: Bool { explainedBy.isEmpty }

    /// By how many the sides differ; nil where it is not about a number.
    package var quantity: Int? {
        guard let expected, let found else { return nil }
        return max(expected, found) - min(expected, found)
    }

    /// What it concerns, for refusals and findings.
    package var subjects: [Subject] {
        var subjects: [Subject] = [.unit(unit)]
        if let batch { subjects.append(.batch(batch)) }
        if let kind { subjects.append(.kind(kind)) }
        if let container { subjects.append(.container(container)) }
        subjects += seals.map { .seal($0) }
        if let expected, let found { subjects.append(.count(expected: expected, found: found)) }
        return subjects
    }
}

extension DifferenceClass {
    /// Whether an explanation must say of how many it speaks.
    var isQuantity: Bool {
        switch self {
        case .missing, .unexpected, .countDiffers: true
        case .duplicate, .wrongContainer, .wrongSeal: false
        }
    }
}

extension Difference {
    /// The same, with the explanations that speak of it and together are large enough.
    func explained(by rows: [ExplanationRow]) -> Self {
        let fitting = rows.filter(isMeant)
        let explained = fitting.reduce(0) { $0 + $1.quantity }
        guard !fitting.isEmpty, explained >= quantity ?? 0 || !difference.isQuantity else {
            return self
        }
        var copy = self
        copy.explainedBy = fitting.map(\.content)
        return copy
    }

    /// An explanation covers what it names and whatever that is a part of: two papers missing from
    /// a room are two of those missing from the site.
    private func isMeant(_ row: ExplanationRow) -> Bool {
        row.unit == unit && row.container == container
            && row.difference.covers(difference, isShort: isShort)
            && Self.holds(batch, row.batch) && Self.holds(subject, row.subject)
            && Self.holds(room, row.room) && Self.holds(kind, row.kind)
    }

    private var isShort: Bool { (found ?? 0) < (expected ?? 0) }

    private static func holds<Part: Equatable>(_ whole: Part?, _ part: Part?) -> Bool {
        whole == nil || whole == part
    }
}

extension DifferenceClass {
    /// A number is one thing in a room and another in the site's sum.
    fileprivate func covers(_ other: Self, isShort: Bool) -> Bool {
        guard isQuantity, other.isQuantity else { return self == other }
        return self == .countDiffers || self == other || (self == .missing) == isShort
    }
}
