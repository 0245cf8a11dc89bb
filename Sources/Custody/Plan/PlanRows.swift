/// The row of an id; nil where the plan has none of that id.
extension Plan {
    package func batch(_ id: BatchID) -> Batch? { batches.first { $0.id == id } }

    package func leg(_ id: LegID) -> Leg? { legs.first { $0.id == id } }

    package func window(_ id: WindowID) -> Window? { windows.first { $0.id == id } }

    package func item(_ kind: ItemKind) -> ItemRow? { items.first { $0.kind == kind } }
}
