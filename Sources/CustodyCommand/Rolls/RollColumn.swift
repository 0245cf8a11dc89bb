/// The columns of a room list or an attendance sheet, by the names that offices and the 考务管理系统
/// give them.
enum RollColumn: String, CaseIterable {
    case room, subject, batch, expected, present, absent, ticket, state

    var names: [String] {
        switch self {
        case .room: ["试室", "试室号", "试室编号", "考场", "考场号", "考场编号", "room"]
        case .subject: ["科目代码", "科目", "专业代码", "subject"]
        case .batch: ["批次", "批次号", "batch"]
        case .expected:
            ["应考人数", "应到人数", "应考", "应到", "考生人数", "人数", "candidates", "expected"]
        case .present: ["实到人数", "到考人数", "实考人数", "实到", "到考", "实考", "present"]
        case .absent: ["缺考人数", "缺考", "未到", "absent"]
        case .ticket: ["准考证号", "准考证", "准考证号码", "ticket"]
        case .state: ["到考情况", "考试状态", "签到情况", "签到", "是否缺考", "state"]
        }
    }

    /// The column that a head names; blanks and remarks in brackets do not count.
    init?(head: String) {
        let bare = head.filter { $0 != " " }.split { "(（".contains($0) }.first.map(String.init)
        guard
            let column = Self.allCases.first(where: {
                $0.names.contains((bare ?? "").lowercased())
            })
        else { return nil }
        self = column
    }
}

/// What is imported: who sits where, or who came.
enum RollKind: String, CaseIterable {
    case rooms, attendance
}

/// Whether a candidate came, as sheets write it.
enum RollState {
    static let present: Set = ["到考", "实到", "已到", "正常", "已签到", "√", "✓", "1", "y", "是", "到"]
    static let absent: Set = ["缺考", "未到", "缺", "×", "x", "0", "n", "否", "未签到"]

    /// Nil when it is neither; under 是否缺考 a yes is a no.
    static func isPresent(_ text: String, head: String) -> Bool? {
        let word = text.lowercased()
        if head.contains("是否缺考"), ["是", "否", "y", "n", "1", "0"].contains(word) {
            return absent.contains(word)
        }
        if present.contains(word) { return true }
        return absent.contains(word) ? false : nil
    }
}
