import Custody
import Intake

/// What the record says of itself while nobody reports anything: who is told, and what is missed.
extension Stage {
    /// Six hours before the limit: the ladder is read, and the site signs for it.
    func climb(_ trip: Homecoming) async throws {
        let climbed = try board().filter {
            $0.due.unit.text == trip.site && $0.due.batch == trip.batch.id
                && $0.due.obligation == .window(.siteReturn)
        }
        guard let told = climbed.first(where: { $0.unit.text == trip.site }),
            let obligation = told.due.obligation.id, let limit = told.due.limit
        else { throw StoryBreak(answer: "nobody is told of \(trip.consignment)") }
        let units = Set(climbed.map(\.unit.text)).sorted().map { narrator.name($0) }
        narrator.tell(
            now,
            "离 48 小时时限还有六小时，\(narrator.name(trip.site))的车还没到。不用谁打电话，账一读就知道该催谁："
                + "\(units.joined(separator: "、"))。",
            "Six hours before the limit \(narrator.name(trip.site))'s van is not there. Nobody has to "
                + "phone; whoever reads the ledger sees who is told: \(units.joined(separator: ", "))."
        )
        let answer = EscalationAcknowledgement(
            unit: told.unit, obligation: obligation, batch: told.due.batch,
            about: told.due.began, limit: limit, hours: told.step.hours,
            answer: "车辆在途中抛锚，已另派一辆接驳，预计晚三小时")
        try narrator.need(
            try await act(.trouble(.escalationAcknowledgement(answer)), by: ("f-head", .head)))
        narrator.tell(
            now, "考点负责人姜雪签收催办：车抛锚，已派车接驳，要晚三小时。签收不是宽限，时限照走。",
            "Jiang Xue signs that she was told: the van broke down, another is under way, three hours "
                + "late. That is no extension; the clock runs on.")
    }

    /// The planned hour is over, and nobody has said that the goods are anywhere.
    func miss(_ trip: Homecoming) throws {
        let silent = try dues().filter { due in
            due.obligation == .movement && due.containers.contains { trip.boxes.contains($0.text) }
        }
        guard let due = silent.first else {
            throw StoryBreak(answer: "the silence about \(trip.consignment) is not seen")
        }
        let crew = trip.drivers.map { narrator.name($0) }
        narrator.tell(
            now, "调令上的到达时刻和宽限都过了，没有一个人说话。账自己列出这个空白，连同最后签收的\(crew.joined(separator: "、"))：",
            "The order's hour and its grace are over, and nobody says a word. The ledger names the gap, "
                + "and who signed last, \(crew.joined(separator: " and ")):")
        narrator.verdict(due)
        // The story comes back to it in chapter five.
        if let driver = trip.drivers.first { copyPhone(of: driver) }
    }

    private func dues() throws -> [Due] {
        try room.ledger.consult { books in
            Deadlines(books.evidence(now: now)).board(of: named("r15"))
        }
    }

    private func board() throws -> [Escalation] {
        try room.ledger.consult { books in
            let dues = Deadlines(books.evidence(now: now)).board(of: named("r15"))
            return Ladder(books.history, now: now).climbed(dues)
        }
    }
}
