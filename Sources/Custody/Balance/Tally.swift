/// All that is known of a cell, or of several together, in numbers.
package struct Tally: Hashable, Sendable {
    /// What one count, or several of one tier, found.
    package struct Count: Hashable, Sendable {
        package var expected: Int
        package var found: Int
        /// Absent candidates' sheets among those found.
        package var absent: Int
        /// Damaged or declared void, among those found.
        package var spoilt: Int
        /// Opened spares among those found.
        package var opened: Int

        package init(
            expected: Int = 0, found: Int = 0, absent: Int = 0, spoilt: Int = 0, opened: Int = 0
        ) {
            self.expected = expected
            self.found = found
            self.absent = absent
            self.spoilt = spoilt
            self.opened = opened
        }

        package static func + (one: Self, other: Self) -> Self {
            Self(
                expected: one.expected + other.expected, found: one.found + other.found,
                absent: one.absent + other.absent, spoilt: one.spoilt + other.spoilt,
                opened: one.opened + other.opened)
        }

        static func - (one: Self, other: Self) -> Self {
            Self(
                expected: one.expected - other.expected, found: one.found - other.found,
                absent: one.absent - other.absent, spoilt: one.spoilt - other.spoilt,
                opened: one.opened - other.opened)
        }
    }

    package var planned: Int?
    package var issued: Int?
    package var bagged: Int?
    package var destroyed = 0
    package var candidates: Int?
    /// Present are `found` less `absent`.
    package var attendance: Count?
    package var room: Count?
    package var site: Count?
    package var region: Count?
    package var centre: Count?
    /// Counts of one tier that cover the same goods once more.
    package var repeats = 0
    package var issuedSerials: [SerialRange] = []
    package var countedSerials: [SerialRange] = []

    package init() {}

    /// What a tier counted; nil where it did not.
    package func count(_ measure: Measure) -> Count? {
        switch measure {
        case .planned: planned.map { Count(found: $0) }
        case .issued: issued.map { Count(found: $0) }
        case .bagged: bagged.map { Count(found: $0) }
        case .candidates: candidates.map { Count(found: $0) }
        case .attendance: attendance
        case .room: room
        case .site: site
        case .region: region
        case .centre: centre
        }
    }

    /// Whether it has such a number at all.
    func has(_ measure: Measure) -> Bool {
        switch measure {
        case .planned: planned != nil
        case .issued: issued != nil
        case .bagged: bagged != nil
        case .candidates: candidates != nil
        case .attendance: attendance != nil
        case .room: room != nil
        case .site: site != nil
        case .region: region != nil
        case .centre: centre != nil
        }
    }

    /// The count of the highest tier that has one.
    package var best: (measure: Measure, count: Count)? {
        Measure.counts.reversed().lazy.compactMap { measure in
            count(measure).map { (measure, $0) }
        }.first
    }

    package static func + (one: Self, other: Self) -> Self {
        var sum = one
        sum.planned = added(one.planned, other.planned)
        sum.issued = added(one.issued, other.issued)
        sum.bagged = added(one.bagged, other.bagged)
        sum.destroyed += other.destroyed
        sum.candidates = added(one.candidates, other.candidates)
        sum.attendance = added(one.attendance, other.attendance)
        sum.room = added(one.room, other.room)
        sum.site = added(one.site, other.site)
        sum.region = added(one.region, other.region)
        sum.centre = added(one.centre, other.centre)
        sum.repeats += other.repeats
        sum.issuedSerials += other.issuedSerials
        sum.countedSerials += other.countedSerials
        return sum
    }

    private static func added(_ one: Int?, _ other: Int?) -> Int? {
        guard let one else { return other }
        return one + (other ?? 0)
    }

    private static func added(_ one: Count?, _ other: Count?) -> Count? {
        guard let one else { return other }
        return one + (other ?? Count())
    }
}
