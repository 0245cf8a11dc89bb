/// An opaque ASCII identifier of one kind of thing; never free text, so that bytes compare and nothing hides in it.
///
/// 1 to 64 of `A–Z a–z 0–9 . _ -`, beginning with a letter or digit (DESIGN §3.1).
package struct Name<Of>: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    /// Nil when the text is not such an identifier.
    package init?(_ text: some StringProtocol) {
        var length = 0
        for byte in text.utf8 {
            guard Ascii.isAlphanumeric(byte) || length > 0 && Ascii.isJoin(byte) else { return nil }
            length += 1
        }
        guard (1...64).contains(length) else { return nil }
        self.text = String(text)
    }

    package var description: String { text }

    package static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}

/// The ASCII classes that identifiers are made of.
package enum Ascii {
    static func isJoin(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    static func isLowerHex(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}

/// The kinds of thing that have names; they exist only to keep the names apart.
package enum Named {
    package enum Exam {}
    package enum Ledger {}
    package enum Person {}
    package enum Unit {}
    package enum Place {}
    package enum Room {}
    package enum Subject {}
    package enum Batch {}
    package enum Consignment {}
    package enum Container {}
    package enum Seal {}
    package enum Machine {}
    package enum Device {}
    package enum Leg {}
    package enum Plan {}
    package enum Milestone {}
    package enum Kind {}
    package enum Obligation {}
}

package typealias ExamID = Name<Named.Exam>
/// The ledger's origin line, as in its checkpoints.
package typealias LedgerID = Name<Named.Ledger>
package typealias PersonID = Name<Named.Person>
/// An organisation: the centre, a region, a site or a test centre (机考机构).
package typealias UnitID = Name<Named.Unit>
/// A vault, a receiving place or an exam office of a unit.
package typealias PlaceID = Name<Named.Place>
package typealias RoomID = Name<Named.Room>
package typealias SubjectID = Name<Named.Subject>
package typealias BatchID = Name<Named.Batch>
package typealias ConsignmentID = Name<Named.Consignment>
package typealias ContainerID = Name<Named.Container>
/// The number printed on a physical seal strip.
package typealias SealNumber = Name<Named.Seal>
package typealias MachineID = Name<Named.Machine>
package typealias DeviceID = Name<Named.Device>
package typealias LegID = Name<Named.Leg>
package typealias PlanID = Name<Named.Plan>
package typealias MilestoneID = Name<Named.Milestone>
/// What is owed, as an acknowledgement names it: `site-return`, `filing`.
package typealias ObligationID = Name<Named.Obligation>
/// The name of an item kind that a plan defines for itself.
package typealias KindName = Name<Named.Kind>
