import Attestation
import Audit
import Custody
import Spelling

/// A duty record's verdict, as it is read aloud and as programs read it.
extension DutyVerdict {
    func lines(_ language: Language) -> [String] {
        [
            (holds
                ? language("✓ 履职记录成立", "✓ the record holds")
                : language("✗ 履职记录不成立", "✗ the record does not hold"))
                + "  \(person?.text ?? "–")  "
                + language("\(statements.count) 条", "\(statements.count) statements")
        ]
            + strange.map {
                "  ✗ \($0.hex.prefix(16))  " + language("不是他签的", "is not signed by him")
            }
            + statements.flatMap { verdict -> [String] in
                let kind = verdict.statement.map { language($0.act.kind) } ?? "–"
                let at = verdict.statement?.at.spoken ?? "–"
                let place = verdict.place.map { "#\($0.index)" } ?? "–"
                return ["  \(verdict.holds ? "✓" : "✗") \(at)  \(kind)  \(place)"]
                    + verdict.findings.map { "      ✗ " + language($0) }
            }
            + answered.map {
                let limit = Instant($0.duty.limit)?.spoken ?? $0.duty.limit
                return "  \($0.standing == .met ? "✓" : "·") \($0.duty.duty)  \(limit)  "
                    + language($0.standing)
            }
            + [
                language(
                    "  时限由台账保管方依计划算出；文件只证明何时签署、已收入台账。",
                    "  the limits are the keeper's reading of the plan; the file proves when it was signed."
                )
            ]
    }

    func json(_ language: Language) -> JSON {
        [
            "holds": .bool(holds), "person": .string(person?.text ?? ""),
            "strange": .texts(strange.map(\.hex)),
            "statements": .array(
                statements.map { verdict in
                    [
                        "content": .string(verdict.content.hex), "holds": .bool(verdict.holds),
                        "findings": .texts(verdict.findings.map { language($0) }),
                    ]
                }),
            "answered": .array(
                answered.map {
                    [
                        "statement": .string($0.duty.statement), "duty": .string($0.duty.duty),
                        "limit": .string($0.duty.limit),
                        "standing": .string($0.standing.rawValue),
                    ]
                }),
        ]
    }
}
