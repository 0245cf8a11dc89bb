package import Custody

/// Return day as one moment has it: every sitting under a unit, its clocks, and what is missing.
package struct ReturnDayView: Sendable {
    package let unit: UnitID
    package let now: Instant
    package let names: NameBook
    package let regions: [ReturnRegionView]
    package let arrivals: [ArrivalView]
    package let tasks: [ReturnTask]
    /// Where each container that goes back stands.
    package let containers: [ContainerID: ContainerRow]

    package init(
        unit: UnitID, now: Instant, names: NameBook, regions: [ReturnRegionView],
        arrivals: [ArrivalView], tasks: [ReturnTask], containers: [ContainerID: ContainerRow]
    ) {
        (self.unit, self.now, self.names) = (unit, now, names)
        (self.regions, self.arrivals, self.tasks) = (regions, arrivals, tasks)
        self.containers = containers
    }
}

/// One region: its own clocks and its sites.
package struct ReturnRegionView: Sendable {
    package let unit: UnitID
    package let dues: [Due]
    package let sites: [ReturnSiteView]
    /// Its containers on the road now.
    package let onTheRoad: Int

    package init(unit: UnitID, dues: [Due], sites: [ReturnSiteView], onTheRoad: Int) {
        (self.unit, self.dues, self.sites) = (unit, dues, sites)
        self.onTheRoad = onTheRoad
    }

    var all: [Due] { dues + sites.flatMap { $0.sittings.flatMap(\.dues) } }
}

/// One site: its sittings and what of its goods does not agree.
package struct ReturnSiteView: Sendable {
    package let unit: UnitID
    package let sittings: [ReturnSittingView]
    package let missing: [Balance]
    package let differences: [Difference]

    package init(
        unit: UnitID, sittings: [ReturnSittingView], missing: [Balance],
        differences: [Difference]
    ) {
        (self.unit, self.sittings) = (unit, sittings)
        (self.missing, self.differences) = (missing, differences)
    }
}

/// One batch at one site, with every window that runs for it.
package struct ReturnSittingView: Sendable {
    package let batch: BatchID
    package let dues: [Due]

    package init(batch: BatchID, dues: [Due]) { (self.batch, self.dues) = (batch, dues) }
}

/// Something that came in.
package struct ArrivalView: Sendable {
    package let container: ContainerID
    package let content: ContentID
    package let at: Instant
    package let from: UnitID?

    package init(container: ContainerID, content: ContentID, at: Instant, from: UnitID?) {
        (self.container, self.content, self.at, self.from) = (container, content, at, from)
    }
}

/// What the reader may sign for now.
package enum ReturnTask: Sendable {
    case confirmUpload(ContentID, site: UnitID, batch: BatchID, files: Int)
    case verify(ConsignmentID, containers: [ContainerID], lines: [VerificationLine])
    case acknowledgeFiling(ContentID, region: UnitID, number: String, remainder: Int)
    case approveDestruction(region: UnitID, ReturnLoad)
    case answer(Escalation)
}

/// What the packers say lies in a consignment, of one kind and one sitting.
package struct VerificationLine: Hashable, Sendable {
    package let kind: ItemKind
    package let site: UnitID?
    package let batch: BatchID?
    package let expected: Int

    package init(kind: ItemKind, site: UnitID?, batch: BatchID?, expected: Int) {
        (self.kind, self.site, self.batch) = (kind, site, batch)
        self.expected = expected
    }
}

/// What a region holds that may be destroyed, and what still speaks against it.
package struct ReturnLoad: Sendable {
    package let containers: [ContainerID]
    package let lines: [ItemLine]
    /// Open differences of the sittings that they come from.
    package let open: [Difference]

    package init(containers: [ContainerID], lines: [ItemLine], open: [Difference]) {
        (self.containers, self.lines, self.open) = (containers, lines, open)
    }
}
