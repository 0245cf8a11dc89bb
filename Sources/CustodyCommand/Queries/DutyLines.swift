import Custody
import Reports
import Spelling

/// A duty record as it is read aloud, and as programs read it.
extension DutyFile {
    func lines(_ language: Language) -> [String] {
        let met = dues.count { $0.verdict == .met }
        let isAll = from == nil && to == nil
        let ends = [from, to].map { $0?.spoken ?? "…" }.joined(separator: " – ")
        let span = isAll ? language("全部", "all of it") : ends
        return [
            "\(person.id)  \(person.unit)  \(span)  "
                + language(
                    "签名 \(rows.count) 条，按时 \(met) 项（共 \(dues.count) 项有时限）",
                    "\(rows.count) signatures, in time \(met) of \(dues.count) that had a limit")
        ]
            + rows.map { row in
                "  \(row.at.spoken)  \(language(row.kind))  \(language(row.role))  "
                    + String(row.content.hex.prefix(16))
            }
            + dues.map { due in
                let mark = due.verdict == .met ? "✓" : due.verdict.isBreach ? "‼" : "·"
                return "  \(mark) \(due.limit?.spoken ?? "–")  \(due.unit)  \(language(due))"
            }
    }

    var json: JSON {
        .fields([
            ("person", .string(person.id.text)), ("unit", .string(person.unit.text)),
            ("from", from.map { .string($0.description) }),
            ("to", to.map { .string($0.description) }),
            (
                "signatures",
                .array(
                    rows.map {
                        [
                            "content": .string($0.content.hex), "kind": .string($0.kind.rawValue),
                            "role": .string($0.role.rawValue), "at": .string($0.at.description),
                        ]
                    })
            ),
            (
                "answered",
                .array(
                    dues.map { due in
                        .fields([
                            ("unit", .string(due.unit.text)),
                            ("statement", due.statement.map { .string($0.hex) }),
                            ("limit", due.limit.map { .string($0.description) }),
                            ("met", .bool(due.verdict == .met)),
                            ("breach", .bool(due.verdict.isBreach)),
                        ])
                    })
            ),
        ])
    }
}
