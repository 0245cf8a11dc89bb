/// A permit to move goods: these containers, people and vehicle, at these hours.
package struct MovementOrder: Hashable, Sendable {
    package let consignment: ConsignmentID
    package let leg: LegID
    package let from: UnitID
    package let to: UnitID
    package let containers: [ContainerID]
    package let carriers: [PersonID]
    package let vehicle: String?
    package let departs: Instant
    package let arrives: Instant
    package let graceMinutes: Int

    package init(
        consignment: ConsignmentID, leg: LegID, from: UnitID, to: UnitID, containers: [ContainerID],
        carriers: [PersonID], vehicle: String? = nil, departs: Instant, arrives: Instant,
        graceMinutes: Int
    ) {
        self.consignment = consignment
        self.leg = leg
        self.from = from
        self.to = to
        self.containers = containers
        self.carriers = carriers
        self.vehicle = vehicle
        self.departs = departs
        self.arrives = arrives
        self.graceMinutes = graceMinutes
    }
}

/// A permit to open containers for a sitting, not before an hour.
package struct OpeningOrder: Hashable, Sendable {
    package let site: UnitID
    package let batch: BatchID
    package let containers: [ContainerID]
    package let notBefore: Instant
    package let reason: String

    package init(
        site: UnitID, batch: BatchID, containers: [ContainerID], notBefore: Instant, reason: String
    ) {
        self.site = site
        self.batch = batch
        self.containers = containers
        self.notBefore = notBefore
        self.reason = reason
    }
}
