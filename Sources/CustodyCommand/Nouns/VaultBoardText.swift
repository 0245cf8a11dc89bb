import Custody
import Spelling

/// A vault's board in words and as JSON.
enum VaultBoardText {
    static func lines(_ board: VaultBoard, _ now: Instant, _ language: Language) -> [String] {
        let keys = board.keys.map { "\(language($0.lock)) \($0.holder?.text ?? "–")" }
            .joined(separator: language("，", ", "))
        return ["\(board.vault)  \(board.unit)  \(now.spoken)", "  " + cover(board, now, language)]
            + board.guards.map { person($0, now, language) }
            + [
                language("  钥匙：", "  keys: ") + keys,
                language("  室内 \(board.inside.count) 件", "  \(board.inside.count) inside"),
            ]
            + room(board, language)
            + board.dues.map { due($0, language) }
            + board.findings.map { "  \($0.gravity.mark) " + language($0) }
    }

    /// Until when so many are there, proven and planned, and by whom; or that nobody has to be.
    static func cover(
        _ board: VaultBoard, _ now: Instant, _ language: Language
    ) -> String {
        let cover = board.cover
        guard cover.isNeeded else {
            return language("室内无须值守的物品。", "Nothing inside has to be watched.")
        }
        let people = cover.dependsOn.map(\.text).joined(separator: language.comma)
        let count = "\(board.guards.count)/\(board.needed)"
        switch cover.presence {
        case .absent:
            return language("‼ 在岗 \(count) 人：", "‼ on duty \(count): ") + people
        case .notProvable:
            return language(
                "⚠ 在岗 \(count) 人，无按时巡查，不能证明：",
                "⚠ on duty \(count), not provable for want of a timely round: ") + people
        case .present:
            let left = cover.proven.map { minutes(from: now, to: $0) } ?? 0
            return language(
                "在岗 \(count) 人；签字证明到 \(spoken(cover.proven))（还有 \(left) 分），"
                    + "班到 \(spoken(cover.planned))，靠：",
                "on duty \(count); proven until \(spoken(cover.proven)) (\(left) min left), "
                    + "shift until \(spoken(cover.planned)), by: ") + people
        }
    }

    private static func person(
        _ guarding: VaultBoard.Guard, _ now: Instant, _ language: Language
    ) -> String {
        let proven =
            guarding.provenUntil.map {
                language(
                    "证明到 \($0.clock)（\(minutes(from: now, to: $0)) 分）",
                    "proven until \($0.clock) (\(minutes(from: now, to: $0)) min)")
            } ?? language("不能证明", "not provable")
        return "  \(guarding.person)  "
            + language("签到 \(guarding.since.spoken)，", "since \(guarding.since.spoken), ")
            + proven
    }

    private static func due(_ due: Due, _ language: Language) -> String {
        let mark = due.verdict.isBreach ? "‼" : due.verdict.isOwed ? "⚠" : "·"
        return "  \(mark) \(spoken(due.limit))  \(language(due.obligation))  "
            + language(due.verdict)
    }

    private static func spoken(_ instant: Instant?) -> String { instant?.spoken ?? "–" }

    private static func minutes(from now: Instant, to end: Instant) -> Int64 {
        (end - now).seconds / 60
    }

    static func json(_ board: VaultBoard, _ now: Instant, _ language: Language) -> JSON {
        .fields(
            [
                ("vault", .string(board.vault.text)), ("unit", .string(board.unit.text)),
                ("at", .string(now.description)), ("needed", .integer(Int64(board.needed))),
                ("presence", .string(board.cover.presence.rawValue)),
                ("guarding", .bool(board.cover.isNeeded)),
                ("provenUntil", board.cover.proven.map { .string($0.description) }),
                ("plannedUntil", board.cover.planned.map { .string($0.description) }),
                ("dependsOn", .texts(board.cover.dependsOn.map(\.text))),
                ("onDuty", .array(board.guards.map(json))),
                (
                    "keys",
                    .array(
                        board.keys.map {
                            .fields([
                                ("lock", .string($0.lock.rawValue)),
                                ("holder", $0.holder.map { .string($0.text) }),
                            ])
                        })
                ),
                ("inside", .texts(board.inside.map(\.text))),
                ("dues", .array(board.dues.map { json($0, language) })),
                ("findings", .array(board.findings.map { json($0, language) })),
            ] + roomJSON(board, language))
    }

    private static func json(_ guarding: VaultBoard.Guard) -> JSON {
        .fields([
            ("person", .string(guarding.person.text)),
            ("since", .string(guarding.since.description)),
            ("relief", .string(guarding.relief.description)),
            ("provenUntil", guarding.provenUntil.map { .string($0.description) }),
        ])
    }

    private static func json(_ due: Due, _ language: Language) -> JSON {
        .fields([
            ("what", .string(language(due.obligation))),
            ("limit", due.limit.map { .string($0.description) }),
            ("verdict", .string(language(due.verdict))), ("owed", .bool(due.verdict.isOwed)),
            ("people", .texts(due.people.map(\.text))),
            ("basis", .texts(due.basis.map { language($0) })),
        ])
    }

    private static func json(_ finding: Finding, _ language: Language) -> JSON {
        .fields([
            ("code", .string(finding.code.rawValue)),
            ("gravity", .string(finding.gravity.rawValue)),
            ("what", .string(language(finding))), ("basis", .string(language(finding.basis))),
            ("since", finding.since.map { .string($0.description) }),
            ("until", finding.until.map { .string($0.description) }),
            ("people", .texts(finding.people.map(\.text))),
            ("containers", .texts(finding.containers.map(\.text))),
            ("statements", .texts(finding.statements.map(\.hex))),
        ])
    }
}
