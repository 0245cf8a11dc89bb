extension DifferenceClass: Worded {
    package var wording: Wording {
        switch self {
        case .missing: Wording("缺失", "missing")
        case .unexpected: Wording("多出", "unexpected")
        case .duplicate: Wording("重复", "duplicate")
        case .wrongContainer: Wording("装错或送错箱袋", "wrong container")
        case .wrongSeal: Wording("封条不符", "wrong seal")
        case .countDiffers: Wording("数量不符", "count differs")
        }
    }
}

extension Difference.Sides: Worded {
    package var wording: Wording {
        switch self {
        case .planAndSlip: Wording("清单与交接单", "manifest and slip")
        case .slipAndCount: Wording("交接单与接收清点", "slip and receiver")
        case .within(let measure):
            Wording(measure.wording.chinese, measure.wording.english)
        case .between(let one, let other):
            Wording(
                "\(one.wording.chinese)与\(other.wording.chinese)",
                "\(one.wording.english) and \(other.wording.english)")
        case .countAndDestruction: Wording("清点与销毁", "count and destruction")
        }
    }

    /// For programs: which sides, in fixed words.
    package var code: String {
        switch self {
        case .planAndSlip: "plan/slip"
        case .slipAndCount: "slip/count"
        case .within(let measure): measure.rawValue
        case .between(let one, let other): "\(one.rawValue)/\(other.rawValue)"
        case .countAndDestruction: "count/destruction"
        }
    }
}

extension Difference: Worded {
    /// 数量不符（实发与试室清点）：单位 RA-S1；批次 P1；试卷；应有 30，实有 28；已说明.
    package var wording: Wording {
        let about = subjects.map(\.wording)
        let places =
            [subject.map { Wording("科目 \($0)", "subject \($0)") }]
            + [room.map { Wording("试室 \($0)", "room \($0)") }]
        let numbers = serials.map { Wording($0.printed, $0.printed) }
        let all = about + places.compactMap(\.self) + numbers
        let state = isOpen ? Wording("未说明", "open") : Wording("已说明", "explained")
        return Wording(
            "\(difference.wording.chinese)（\(sides.wording.chinese)）："
                + (all + [state]).map(\.chinese).joined(separator: "；"),
            "\(difference.wording.english) (\(sides.wording.english)): "
                + (all + [state]).map(\.english).joined(separator: "; "))
    }
}

extension Findings {
    /// A balance that does not close, until the tier above has explained it.
    package static func differences(_ differences: [Difference]) -> [Finding] {
        differences.filter(\.isOpen).map { difference in
            Finding(
                .balanceIsOpen, difference.subjects,
                containers: [difference.container].compactMap(\.self),
                statements: difference.statements)
        }
    }
}
