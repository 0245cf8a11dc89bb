/// What units are called, by what is in force; by their id where nothing says it.
extension History {
    package func name(of unit: UnitID) -> String { self.unit(unit)?.name ?? unit.text }
}
