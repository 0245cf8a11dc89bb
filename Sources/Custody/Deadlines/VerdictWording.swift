extension Verdict: Worded {
    package var wording: Wording {
        switch self {
        case .waiting: Wording("尚未起算", "not started")
        case .running(let until):
            Wording("进行中，\(until.spoken)截止", "running until \(until.spoken)")
        case .met: Wording("按时完成，有据可查", "met, with proof")
        case .breached(let span):
            Wording(
                "逾期\(span.wording.chinese)", "breached by \(span.wording.english)")
        case .premature(.none):
            Wording("未经确认即已实施", "done without the permission it waits for")
        case .premature(.some(let span)):
            Wording(
                "提前\(span.wording.chinese)实施，早于允许时间",
                "done \(span.wording.english) before it was allowed")
        case .notProvable(let doubt, nil):
            Wording(
                "不能证明：\(doubt.wording.chinese)", "not provable: \(doubt.wording.english)")
        case .notProvable(let doubt, .some(let since)):
            Wording(
                "不能证明：\(doubt.wording.chinese)，自\(since.spoken)起应予说明",
                "not provable: \(doubt.wording.english); owed since \(since.spoken)")
        }
    }
}

extension Doubt: Worded {
    package var wording: Wording {
        switch self {
        case .silent: Wording("尚无任何记录", "nothing has been heard")
        case .uncosigned: Wording("声明尚未经共签", "the statement is not cosigned yet")
        case .includedLate:
            Wording("声明在时限之后才入账", "the statement was included after the limit")
        case .startUnproven:
            Wording("起算时刻不能证明", "when its clock began is not proven")
        }
    }
}

extension Span: Worded {
    /// Days, hours and minutes; seconds only where nothing else is left to say.
    package var wording: Wording {
        let units = [
            (seconds / 86_400, "天", "d"), (seconds / 3600 % 24, "小时", "h"),
            (seconds / 60 % 60, "分", "min"), (seconds % 60, "秒", "s"),
        ]
        let said = seconds < 60 ? Array(units.suffix(1)) : units.dropLast().filter { $0.0 != 0 }
        return Wording(
            said.map { "\($0.0)\($0.1)" }.joined(),
            said.map { "\($0.0) \($0.2)" }.joined(separator: " "))
    }
}

extension Instant {
    /// `2021-04-10 09:00`, as a board says it.
    package var spoken: String { "\(day) \(clock)" }

    /// From when to when, as far as they are known; one moment once.
    package static func spoken(from: Self?, until: Self?) -> String {
        [from, until == from ? nil : until].compactMap { $0?.spoken }.joined(separator: " – ")
    }
}
