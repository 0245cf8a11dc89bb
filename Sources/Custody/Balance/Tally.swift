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
        sum.add(other)
        return sum
    }

    /// The sum of many: their numbers are put into one list, and not each time into a longer one.
    static func sum(_ tallies: some Sequence<Tally>) -> Tally {
        tallies.reduce(into: Tally()) { $0.add($1) }
    }

    private mutating func add(_ other: Self) {
        planned = Self.added(planned, other.planned)
        issued = Self.added(issued, other.issued)
        bagged = Self.added(bagged, other.bagged)
        destroyed += other.destroyed
        candidates = Self.added(candidates, other.candidates)
        attendance = Self.added(attendance, other.attendance)
        room = Self.added(room, other.room)
        site = Self.added(site, other.site)
        region = Self.added(region, other.region)
        centre = Self.added(centre, other.centre)
        repeats += other.repeats
        Self.add(other.issuedSerials, to: &issuedSerials)
        Self.add(other.countedSerials, to: &countedSerials)
    }

    /// A list that is the first is taken as it is.
    private static func add(_ more: [SerialRange], to list: inout [SerialRange]) {
        if list.isEmpty { list = more } else { list += more }
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
