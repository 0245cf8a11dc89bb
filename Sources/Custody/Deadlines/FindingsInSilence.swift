/// The rows in which it shows what a clock hides and what nobody says.
package struct SilentRows {
    package let devices: [DeviceRow]
    package let refused: [RefusedStampRow]
    package let appointments: [AppointmentRow]
    /// The units whose acceptances are looked at.
    package let units: [UnitID]

    package init(
        devices: [DeviceRow], refused: [RefusedStampRow], appointments: [AppointmentRow],
        units: [UnitID]
    ) {
        self.devices = devices
        self.refused = refused
        self.appointments = appointments
        self.units = units
    }
}

extension Findings {
    /// Holes in the feeds of devices, clocks that the record contradicts, acceptances over stale
    /// checkpoints, slips that no receiver confirms, delegations that ended into nothing.
    package static func silence(_ rows: SilentRows, _ evidence: Evidence) -> [Finding] {
        holes(rows.devices, refused: rows.refused, evidence) + clocks(rows.devices, evidence)
            + rows.units.flatMap { staleness(of: $0, evidence) + slips(to: $0, evidence) }
            + delegations(rows.appointments, evidence)
    }
}
