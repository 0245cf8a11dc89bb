/// What units and places are called, by what is in force; by their id where nothing says it.
extension History {
    package func name(of unit: UnitID) -> String { self.unit(unit)?.name ?? unit.text }

    /// Where a place is, without its number.
    package func address(of place: PlaceID) -> String {
        row(PlaceRow.self, place.text)?.address ?? place.text
    }
}
