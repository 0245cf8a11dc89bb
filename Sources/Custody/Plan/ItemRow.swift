/// Where an item kind ends.
package enum Destination: String, CaseIterable, Hashable, Sendable {
    /// To the centre by the return leg.
    case centre
    /// Destroyed by the region under an inspector's eyes.
    case destroyed
    /// Kept at the region.
    case region
    /// Kept at the site.
    case site
}

/// With which return a kind is due from a site.
package enum ReturnDue: Hashable, Sendable {
    case notDue
    case everyBatch
    /// With the return of the batch of that number (USBKEY: 2).
    case batch(Int)
}

/// One item kind's traits: where it goes, when it is due, how it is guarded.
package struct ItemRow: Hashable, Sendable {
    package let kind: ItemKind
    package let name: Wording
    package let form: Form?
    package let destination: Destination
    package let due: ReturnDue
    package let sealed: Bool
    /// Whether it stands in the two-person vault from acceptance.
    package let guarded: Bool
    /// The last day of that duty; nil: until it leaves or is destroyed.
    package let guardedThrough: CivilDate?
    /// Spares per hundred, as the plan prints it; nil where there are none.
    package let sparePercent: Int?
    package let basis: Basis

    package init(
        kind: ItemKind, name: Wording, form: Form? = nil, destination: Destination, due: ReturnDue,
        sealed: Bool, guarded: Bool, guardedThrough: CivilDate? = nil, sparePercent: Int? = nil,
        basis: Basis
    ) {
        self.kind = kind
        self.name = name
        self.form = form
        self.destination = destination
        self.due = due
        self.sealed = sealed
        self.guarded = guarded
        self.guardedThrough = guardedThrough
        self.sparePercent = sparePercent
        self.basis = basis
    }
}
