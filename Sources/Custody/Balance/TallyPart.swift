/// A share of a cell's sums that is summed by itself: what one tier counted, or what one container
/// was filled with.
///
/// What lies in a container concerns no other's share, so that a packing changes its own and not
/// those of all that were packed before it.
struct TallyPart: Hashable, Comparable {
    let cell: TallyCell
    let measure: Measure
    let container: ContainerID?

    init(_ cell: TallyCell, _ measure: Measure, _ container: ContainerID?) {
        self.cell = cell
        self.measure = measure
        switch measure {
        case .planned, .issued, .bagged: self.container = container
        case .candidates, .attendance, .room, .site, .region, .centre: self.container = nil
        }
    }

    /// What it is within its cell; names hold no spaces and none is a hyphen.
    var share: String { "\(measure.rawValue) \(container?.text ?? "-")" }

    var spelled: String { "\(cell.spelled) \(share)" }

    static func < (one: Self, other: Self) -> Bool {
        (one.cell, one.share) < (other.cell, other.share)
    }
}
