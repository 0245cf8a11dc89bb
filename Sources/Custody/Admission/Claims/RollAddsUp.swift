/// A room and subject stands once in a list, and who is due either came or did not.
struct RollAddsUp: AdmissionRule {
    static let code = RefusalCode.rollAddsUp
    static let basis = Basis.national("二、四(三)")

    func check(_ submission: Submission) throws(Refusal) {
        switch submission.act {
        case .exam(.roomList(let list)):
            try once(list.lines.map { Seating(room: $0.room, subject: $0.subject) }, list.batch)
        case .exam(.attendance(let attendance)):
            try once(
                attendance.lines.map { Seating(room: $0.room, subject: $0.subject) },
                attendance.batch)
            for line in attendance.lines where line.present + line.absent != line.expected {
                throw refusal(
                    .batch(attendance.batch),
                    .count(expected: line.expected, found: line.present + line.absent))
            }
        case .office, .journey, .vault, .exam, .closing, .trouble: return
        }
    }

    private struct Seating: Hashable {
        let room: RoomID
        let subject: SubjectID?
    }

    private func once(_ seatings: [Seating], _ batch: BatchID) throws(Refusal) {
        let distinct = Set(seatings).count
        guard distinct == seatings.count else {
            throw refusal(.batch(batch), .count(expected: distinct, found: seatings.count))
        }
    }
}
