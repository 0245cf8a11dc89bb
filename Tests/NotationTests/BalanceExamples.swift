import Custody

extension Examples {
    static let fullCount = CountLine(
        kind: .sparePaper, subject: "301-1", room: "r-01", expected: 3, found: 3, absent: 0,
        damaged: 1, remark: "破损 1 份", void: 1, opened: 2,
        serials: SerialRange(prefix: "B", first: 1, last: 3, digits: 4), site: "s1501",
        batch: "paper-1")

    /// Numbered apart, so that no other kind's vector moves.
    static let balance: [Statement] = (rolls.map(Act.exam) + [.trouble(explanation)]).enumerated()
        .map { place, act in statement(act, number: 0x301 + place) }

    static let explanation = TroubleAct.explanation(
        DifferenceExplanation(
            difference: .countDiffers, unit: "s1501", batch: "paper-1", subject: "301-1",
            room: "r-01", kind: .answerCard, container: "B-1", quantity: 1,
            account: "考生误带出场，已追回另封", evidence: [photo]))

    static let rolls: [ExamAct] = [
        .roomList(
            RoomList(
                site: "s1501", batch: "paper-1",
                lines: [
                    RoomListLine(
                        room: "r-01", subject: "301-1", candidates: 30,
                        tickets: SerialRange(prefix: "15", first: 1, last: 30, digits: 6))
                ], source: photo)),
        .attendance(
            Attendance(
                site: "s1501", batch: "paper-1",
                lines: [
                    AttendanceLine(
                        room: "r-01", subject: "301-1", expected: 30, present: 29, absent: 1)
                ], source: photo)),
    ]
}
