/// 试室编排表: which rooms sit which subject in a batch, and how many candidates each has.
package struct RoomList: Hashable, Sendable {
    package let site: UnitID
    package let batch: BatchID
    package let lines: [RoomListLine]
    /// The table that was imported.
    package let source: Attachment?

    package init(
        site: UnitID, batch: BatchID, lines: [RoomListLine], source: Attachment? = nil
    ) {
        self.site = site
        self.batch = batch
        self.lines = lines
        self.source = source
    }
}

/// A room's candidates in one subject, with the run of their ticket numbers.
package struct RoomListLine: Hashable, Sendable {
    package let room: RoomID
    package let subject: SubjectID?
    package let candidates: Int
    package let tickets: SerialRange?

    package init(
        room: RoomID, subject: SubjectID? = nil, candidates: Int, tickets: SerialRange? = nil
    ) {
        self.room = room
        self.subject = subject
        self.candidates = candidates
        self.tickets = tickets
    }
}

/// 考生到考情况: how many came to each room and how many did not; no candidate is named.
package struct Attendance: Hashable, Sendable {
    package let site: UnitID
    package let batch: BatchID
    package let lines: [AttendanceLine]
    /// The table that was imported.
    package let source: Attachment?

    package init(
        site: UnitID, batch: BatchID, lines: [AttendanceLine], source: Attachment? = nil
    ) {
        self.site = site
        self.batch = batch
        self.lines = lines
        self.source = source
    }
}

/// A room and subject: due, present and absent.
package struct AttendanceLine: Hashable, Sendable {
    package let room: RoomID
    package let subject: SubjectID?
    package let expected: Int
    package let present: Int
    package let absent: Int

    package init(
        room: RoomID, subject: SubjectID? = nil, expected: Int, present: Int, absent: Int
    ) {
        self.room = room
        self.subject = subject
        self.expected = expected
        self.present = present
        self.absent = absent
    }
}
