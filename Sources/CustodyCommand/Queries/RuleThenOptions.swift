import ArgumentParser
import Custody

/// The rules that somebody names as others than today's when the ledger was kept.
struct RuleThenOptions: ParsableArguments {
    @Option(help: "当时尚无或此后变了的规则，可多次 / A rule that was not yet, or is another since")
    var ruleThen: [String] = []

    /// Those of today's rules that were named.
    func rules() throws -> Set<RefusalCode> {
        Set(
            try ruleThen.map { name in
                guard let rule = RefusalCode(rawValue: name) else { throw Self.unknown(name) }
                return rule
            })
    }

    /// What is told of a name that no rule has.
    static func unknown(_ name: String) -> Complaint {
        let near = Nearness.names(to: name, among: RefusalCode.allCases.map(\.rawValue))
        let listed = near.joined(separator: "、")
        let wayOut =
            near.isEmpty
            ? Wording(
                "规则名照抄报告：先不加 --rule-then 运行 custody audit，每条后面写着规则名。",
                "copy the name: custody audit without --rule-then tells each rule by it.")
            : Wording(
                "相近的有 \(listed)；规则名照抄审计报告。",
                "close are \(near.joined(separator: ", ")); copy the name from the audit's report.")
        return Complaint(
            .unreadable, "没有规则“\(name)”。", "No rule is called ‘\(name)’.",
            basis: Wording(
                "认可一条规则当时不同，要指名道姓；不认得的名字不当没说。",
                "a rule is accepted as another then by its name; a name that is none is not passed over."
            ),
            wayOut: wayOut)
    }
}

/// Which names somebody may have meant.
enum Nearness {
    /// The three closest, none that has little in common with what was typed.
    static func names(to typed: String, among names: [String]) -> [String] {
        let close = names.map { (name: $0, distance: distance(typed, $0)) }
            .filter { $0.distance <= max(2, typed.count / 3) || $0.name.contains(typed) }
            .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
        return typed.count < 4 ? [] : close.prefix(3).map(\.name)
    }

    /// How many characters one has to put in, take out or change.
    private static func distance(_ one: String, _ other: String) -> Int {
        let other = Array(other)
        var row = Array(0...other.count)
        for (line, character) in one.enumerated() {
            var above = row[0]
            row[0] = line + 1
            for column in other.indices {
                let changed = above + (character == other[column] ? 0 : 1)
                above = row[column + 1]
                row[column + 1] = min(changed, above + 1, row[column] + 1)
            }
        }
        return row[other.count]
    }
}
