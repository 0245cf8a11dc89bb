import Custody
import Spelling

extension RoomList: LaidOut {
    static let layout = Layout(
        RoomList.init(site:batch:lines:source:),
        Field("site", \.site),
        Field("batch", \.batch),
        Field("lines", \.lines),
        Field("source", optional: \.source))
}

extension RoomListLine: LaidOut {
    static let layout = Layout(
        RoomListLine.init(room:subject:candidates:tickets:),
        Field("room", \.room),
        Field("subject", optional: \.subject),
        Field("candidates", \.candidates),
        Field("tickets", optional: \.tickets))
}

extension Attendance: LaidOut {
    static let layout = Layout(
        Attendance.init(site:batch:lines:source:),
        Field("site", \.site),
        Field("batch", \.batch),
        Field("lines", \.lines),
        Field("source", optional: \.source))
}

extension AttendanceLine: LaidOut {
    static let layout = Layout(
        AttendanceLine.init(room:subject:expected:present:absent:),
        Field("room", \.room),
        Field("subject", optional: \.subject),
        Field("expected", \.expected),
        Field("present", \.present),
        Field("absent", \.absent))
}
