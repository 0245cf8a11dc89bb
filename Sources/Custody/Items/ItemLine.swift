/// So many of one kind, with their serial range where they have serials.
package struct ItemLine: Hashable, Sendable {
    package let kind: ItemKind
    package let subject: SubjectID?
    package let room: RoomID?
    package let quantity: Int
    package let serials: SerialRange?

    package init(
        kind: ItemKind, subject: SubjectID? = nil, room: RoomID? = nil, quantity: Int,
        serials: SerialRange? = nil
    ) {
        self.kind = kind
        self.subject = subject
        self.room = room
        self.quantity = quantity
        self.serials = serials
    }
}

/// Serial numbers from first to last, both included: a prefix and a run of equal-length decimals.
package struct SerialRange: Hashable, Sendable {
    package let prefix: String
    package let first: Int
    package let last: Int
    package let digits: Int

    package init(prefix: String, first: Int, last: Int, digits: Int) {
        self.prefix = prefix
        self.first = first
        self.last = last
        self.digits = digits
    }

    package var count: Int { last - first + 1 }

    package func contains(_ other: Self) -> Bool {
        prefix == other.prefix && digits == other.digits && first <= other.first
            && other.last <= last
    }

    package func overlaps(_ other: Self) -> Bool {
        prefix == other.prefix && digits == other.digits && first <= other.last
            && other.first <= last
    }
}
