import Custody
import Sheets

/// One sheet of a room list or attendance read into sums a room: all of it, or what is wrong.
struct RollSheet {
    struct Seating: Hashable {
        let room: String
        let subject: String?
    }

    struct Sum {
        var expected = 0
        var present = 0
        var absent = 0
        var tickets: [String] = []
    }

    private(set) var sums: [Seating: Sum] = [:]
    private(set) var faults: [CellFault] = []
    private(set) var unused: [String] = []
    private let sheet: Sheet
    private let kind: RollKind
    private let batch: String
    private var head: RollHead?
    /// Where a room and subject, or a ticket, stood first.
    private var seen: [String: Int] = [:]

    init(_ sheet: Sheet, _ kind: RollKind, batch: String) {
        (self.sheet, self.kind, self.batch) = (sheet, kind, batch)
        guard let head = RollHead(sheet.rows) else {
            fault(1, nil, "前 20 行里没有“试室”这一列", "none of the first 20 rows has a head 试室")
            return
        }
        self.head = head
        unused = head.unused
        for place in head.repeated {
            fault(
                head.height, place, "列“\(head.titles[place])”出现两次",
                "the column ‘\(head.titles[place])’ stands twice")
        }
        demand(head)
        guard faults.isEmpty else { return }
        for (number, cells) in sheet.rows.enumerated().dropFirst(head.height) {
            let row = cells.map(SheetText.plain)
            if row.allSatisfy(\.isEmpty) || isNote(row) { continue }
            if isTotal(row) {
                check(row, number + 1)
            } else {
                read(row, number + 1)
            }
        }
        if sums.isEmpty, faults.isEmpty {
            fault(head.height, nil, "表里没有试室", "the sheet has no rooms")
        }
    }

    /// One row a candidate, or one a room.
    private var isByCandidate: Bool {
        head.map { $0.places[.ticket] != nil || $0.places[.state] != nil } ?? false
    }

    private mutating func demand(_ head: RollHead) {
        let needed: [RollColumn] =
            switch (isByCandidate, kind) {
            case (true, .rooms): []
            case (true, .attendance): [.state]
            case (false, .rooms): [.expected]
            case (false, .attendance): [.present]
            }
        for column in needed where head.places[column] == nil {
            fault(
                head.height, nil, "缺少“\(column.names[0])”列",
                "the column \(column.names[0]) is missing")
        }
    }

    private mutating func read(_ row: [String], _ number: Int) {
        let before = faults.count
        guard let seating = seating(row, number) else { return }
        agree(row, number)
        isByCandidate ? candidate(row, number, seating) : room(row, number, seating)
        if faults.count > before { return }
    }

    private mutating func candidate(_ row: [String], _ number: Int, _ seating: Seating) {
        var sum = sums[seating] ?? Sum()
        if let head, let place = head.places[.ticket] {
            let ticket = text(.ticket, row)
            guard !ticket.isEmpty else { return fault(number, place, "准考证号空白", "no ticket number") }
            if let first = seen.updateValue(number, forKey: "ticket " + ticket) {
                return fault(
                    number, place, "准考证号与第 \(first) 行重复",
                    "the ticket stands in row \(first) already")
            }
            sum.tickets.append(ticket)
        }
        sum.expected += 1
        if kind == .attendance, let head, let place = head.places[.state] {
            let state = text(.state, row)
            guard let came = RollState.isPresent(state, head: head.titles[place]) else {
                return fault(
                    number, place, "“\(state)”看不出到考还是缺考",
                    "‘\(state)’ does not say whether the candidate came")
            }
            sum.present += came ? 1 : 0
            sum.absent += came ? 0 : 1
        }
        sums[seating] = sum
    }

    private mutating func room(_ row: [String], _ number: Int, _ seating: Seating) {
        let key = "room \(seating.room) \(seating.subject ?? "-")"
        if let first = seen.updateValue(number, forKey: key) {
            return fault(
                number, head?.places[.room], "试室与第 \(first) 行重复",
                "the room stands in row \(first) already")
        }
        guard kind == .attendance else {
            sums[seating] = whole(.expected, row, number).map { Sum(expected: $0) }
            return
        }
        guard let present = whole(.present, row, number) else { return }
        let absent = has(.absent) ? whole(.absent, row, number) : nil
        let expected = has(.expected) ? whole(.expected, row, number) : nil
        guard !has(.absent) || absent != nil, !has(.expected) || expected != nil else { return }
        let sum = Sum(
            expected: expected ?? present + (absent ?? 0), present: present,
            absent: absent ?? (expected ?? present) - present)
        guard sum.absent >= 0, sum.present + sum.absent == sum.expected else {
            return fault(
                number, head?.places[.expected],
                "应考 \(sum.expected) 不等于到考 \(present) 与缺考 \(absent ?? 0) 之和",
                "\(sum.expected) due are not \(present) present and \(absent ?? 0) absent")
        }
        sums[seating] = sum
    }

    /// A total at the foot must be the total.
    private mutating func check(_ row: [String], _ number: Int) {
        guard !isByCandidate else { return }
        for (column, sum) in [
            (RollColumn.expected, sums.values.reduce(0) { $0 + $1.expected }),
            (.present, sums.values.reduce(0) { $0 + $1.present }),
            (.absent, sums.values.reduce(0) { $0 + $1.absent }),
        ] {
            let text = text(column, row)
            guard has(column), !text.isEmpty, kind == .attendance || column == .expected,
                Int(text) != sum
            else { continue }
            fault(
                number, head?.places[column], "合计 \(text) 与各行之和 \(sum) 不符",
                "the total \(text) is not the rows' \(sum)")
        }
    }
}

extension RollSheet {
    private func has(_ column: RollColumn) -> Bool { head?.places[column] != nil }

    private func text(_ column: RollColumn, _ row: [String]) -> String {
        guard let place = head?.places[column], row.indices.contains(place) else { return "" }
        return row[place]
    }

    private func isTotal(_ row: [String]) -> Bool {
        let first = row.first { !$0.isEmpty } ?? ""
        return ["合计", "总计", "小计", "共计"].contains { first.hasPrefix($0) }
    }

    /// A line under the table, for people: one text, however wide it was merged.
    private func isNote(_ row: [String]) -> Bool {
        let texts = Set(row.filter { !$0.isEmpty })
        guard texts.count == 1, let text = texts.first else { return false }
        return ["注", "备注", "说明", "填表", "制表", "打印", "监考"].contains { text.hasPrefix($0) }
    }

    private mutating func seating(_ row: [String], _ number: Int) -> Seating? {
        var room = text(.room, row)
        for ending in ["试室", "考场", "室"] where room.hasPrefix("第") && room.hasSuffix(ending) {
            room = String(room.dropFirst().dropLast(ending.count))
        }
        guard RoomID(room) != nil else {
            fault(
                number, head?.places[.room],
                room.isEmpty ? "试室空白" : "“\(room)”不是试室编号（字母、数字及 . _ -）",
                room.isEmpty ? "no room" : "‘\(room)’ is no room (A–Z a–z 0–9 . _ -)")
            return nil
        }
        let subject = text(.subject, row)
        guard subject.isEmpty || SubjectID(subject) != nil else {
            fault(
                number, head?.places[.subject], "“\(subject)”不是科目代码（字母、数字及 . _ -）",
                "‘\(subject)’ is no subject's code (A–Z a–z 0–9 . _ -)")
            return nil
        }
        return Seating(room: room, subject: subject.isEmpty ? nil : subject)
    }

    /// A sheet of another batch is not imported into this one.
    private mutating func agree(_ row: [String], _ number: Int) {
        let said = text(.batch, row)
        let digits = said.filter(\.isNumber)
        guard !said.isEmpty, said != batch, digits.isEmpty || !batch.hasSuffix(digits) else {
            return
        }
        fault(
            number, head?.places[.batch], "批次“\(said)”不是要导入的 \(batch)",
            "the batch ‘\(said)’ is not \(batch)")
    }

    private mutating func whole(
        _ column: RollColumn, _ row: [String], _ number: Int
    ) -> Int? {
        var text = text(column, row)
        if text.hasSuffix("人") { text.removeLast() }
        guard let value = Int(text), (0...10_000).contains(value) else {
            fault(
                number, head?.places[column],
                text.isEmpty ? "空白" : "“\(text)”不是人数",
                text.isEmpty ? "it is empty" : "‘\(text)’ is no number of people")
            return nil
        }
        return value
    }

    private mutating func fault(
        _ row: Int, _ column: Int?, _ chinese: String, _ english: String
    ) {
        let name = sheet.name.isEmpty ? nil : sheet.name
        faults.append(
            CellFault(
                sheet: name, row: row, column: column, chinese: chinese, english: english))
    }
}
