import Foundation

/// What a figure should be.
enum Aim {
    /// Of the machine's own bound, in the same run.
    case share(Double)
    case atLeast(Double)
    case below(Double)
}

/// One line of the table: what was measured, what this machine could do at best, what we aim at.
struct Figure {
    let name: String
    let value: Double
    let unit: String
    var bound: Double?
    var aim: Aim?
    /// What a reader may want to know besides.
    var remark = ""

    static let heading =
        line("", "figure", "", "bound", "share", "aim", "", "")

    func show() {
        let share = bound.map { value / $0 }
        print(
            Self.line(
                name, Self.spelled(value), unit, bound.map(Self.spelled) ?? "",
                share.map { Self.percent($0) } ?? "", aim.map(Self.spelled) ?? "", verdict(share),
                remark))
    }

    private func verdict(_ share: Double?) -> String {
        switch aim {
        case nil: ""
        case .share(let least): (share ?? 0) >= least ? "reached" : "NOT REACHED"
        case .atLeast(let least): value >= least ? "reached" : "NOT REACHED"
        case .below(let most): value < most ? "reached" : "NOT REACHED"
        }
    }

    private static func spelled(_ aim: Aim) -> String {
        switch aim {
        case .share(let least): "≥ \(percent(least))"
        case .atLeast(let least): "≥ \(spelled(least))"
        case .below(let most): "< \(spelled(most))"
        }
    }

    private static func spelled(_ number: Double) -> String {
        number.isNaN ? "?" : String(format: number < 100 ? "%.2f" : "%.0f", number)
    }

    private static func percent(_ share: Double) -> String {
        share.isNaN ? "?" : String(format: "%.0f %%", share * 100)
    }

    private static func line(
        _ name: String, _ figure: String, _ unit: String, _ bound: String, _ share: String,
        _ aim: String, _ verdict: String, _ remark: String
    ) -> String {
        func left(_ text: String, _ width: Int) -> String {
            text + String(repeating: " ", count: max(0, width - text.count))
        }
        func right(_ text: String, _ width: Int) -> String {
            String(repeating: " ", count: max(0, width - text.count)) + text
        }
        return "  " + left(name, 44) + right(figure, 11) + " " + left(unit, 3) + right(bound, 9)
            + right(share, 8) + "  " + left(aim, 9) + left(verdict, 13) + remark
    }
}
