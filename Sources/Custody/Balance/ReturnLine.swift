/// One bag's line of a return list: what is in it, who counted, packed and sealed it, how it came
/// to the region, and what was found there.
package struct ReturnLine: Hashable, Sendable {
    package let site: UnitID
    package let batch: BatchID
    package let room: RoomID?
    package let subject: SubjectID?
    package let kind: ItemKind
    /// How many the packers say lie in the bag.
    package let quantity: Int
    package let serials: SerialRange?
    package let bag: ContainerID
    /// The box in which the bag travels; itself where it travels alone.
    package let box: ContainerID
    package let packers: [PersonID]
    package let packedAt: Instant
    package let seal: Sealed?
    package let journey: Journey
    /// The sums of the same items, as finely as the line names them.
    package let tally: Tally

    /// Which strips were put on, by whom and when.
    package struct Sealed: Hashable, Sendable {
        package let seals: [SealNumber]
        package let people: [PersonID]
        package let at: Instant
    }

    /// From the site's door to the region's counting table.
    package struct Journey: Hashable, Sendable {
        package var dispatched: Instant?
        package var carriers: [PersonID] = []
        package var vehicle: String?
        package var arrived: Instant?
        package var regionCounters: [PersonID] = []
        package var verifiers: [PersonID] = []
    }

    /// The numbers that the form's columns show.
    package var present: Int? { tally.attendance.map { $0.found - $0.absent } }
    /// As those say who were in the room, where they counted.
    package var absentSheets: Int? {
        Measure.counts.lazy.compactMap { tally.count($0)?.absent }.first
    }
    package var expected: Int? { tally.site?.expected ?? tally.room?.expected ?? tally.issued }
    package var spoilt: Int? { tally.best?.count.spoilt }
    package var spareOpened: Int? { kind.isSpare ? tally.best?.count.opened : nil }
    package var spareUnopened: Int? {
        kind.isSpare ? tally.best.map { $0.count.found - $0.count.opened } : nil
    }
    package var verified: Int? { tally.centre?.found }
    package var regionCount: Int? { tally.region?.found }
}

extension ReturnLine: Comparable {
    /// In the order in which the notices have it packed: batch, site, room, subject.
    package static func < (one: Self, other: Self) -> Bool { one.order < other.order }

    private var order: (String, String, String, String, String, String) {
        (
            batch.text, site.text, room?.text ?? "", subject?.text ?? "", kind.code,
            bag.text + " " + (serials?.spelled ?? "")
        )
    }
}
