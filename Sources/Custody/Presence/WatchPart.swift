/// A part of what happened about a vault: a board needs no more, and a season is long.
package enum WatchPart: Hashable, Sendable {
    /// Since an instant.
    case since(Instant)
    /// In statements of one kind, since an instant or ever.
    case kind(ActKind, since: Instant?)

    package func holds(_ row: WatchRow) -> Bool {
        switch self {
        case .since(let instant): row.at >= instant
        case .kind(let kind, let since): row.kind == kind && since.map { row.at >= $0 } ?? true
        }
    }
}
