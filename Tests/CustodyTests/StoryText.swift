import Custody

/// A story as a table, the outcome at each line's end:
///
/// ```
/// 04-03 09:00 R1 release B-1 to RA by NC-officer => admitted
/// ```
///
/// The words before the first key are containers. Where a line leaves something out, the story
/// fills in what an honest person would say.
extension Story {
    /// The same table with the outcomes that came about.
    func told(_ table: String) -> String {
        table.split(separator: "\n").map { line in
            let told = line.firstRange(of: " =>").map { line[..<$0.lowerBound] } ?? line
            return "\(told) => \(tell(line: told))"
        }
        .joined(separator: "\n")
    }

    private func tell(line: Substring) -> String {
        let words = line.split(separator: " ").map(String.init)
        guard words.count > 4, let at = Instant("2021-\(words[0])T\(words[1]):00+08:00"),
            let verb = StoryVerb(rawValue: words[3])
        else { return "unreadable" }
        let line = StoryLine(words.dropFirst(4))
        return tell(
            words[2], verb.act(line, self), by: Signer.all(line["by"] ?? ""), at: at,
            follows: line.follows)
    }
}

/// The words of a line: containers, then keys with their values.
struct StoryLine {
    private var values: [String: [String]] = ["": []]

    static let keys: Set<String> = [
        "by", "of", "to", "unit", "leg", "after", "seals", "kind", "site", "batch", "subject",
        "holds", "order", "hands", "verdict", "found", "purpose", "eyes", "check", "out", "in",
        "reading", "upholds",
    ]

    init(_ words: some Sequence<String>) {
        var key = ""
        for word in words {
            if Self.keys.contains(word) {
                key = word
                values[key] = []
            } else {
                values[key, default: []].append(word)
            }
        }
    }

    subscript(_ key: String) -> String? { values[key]?.first }

    func all(_ key: String) -> [String] { values[key] ?? [] }

    func name<Of>(_ key: String) -> Name<Of>? { self[key].flatMap { Name($0) } }

    func content(_ key: String) -> ContentID? { self[key].map { ContentID(story: $0) } }

    func code<Code: RawRepresentable<String>>(_ key: String) -> Code? {
        self[key].flatMap { Code(rawValue: $0) }
    }

    func people(_ key: String) -> [PersonID] { Signer.all(self[key] ?? "").map(\.person) }

    var containers: [ContainerID] { all("").compactMap { ContainerID($0) } }
    var container: ContainerID { containers.first ?? "nothing" }
    var seals: [SealNumber]? { values["seals"]?.compactMap { SealNumber($0) } }

    /// `paper*30` are items, anything else is a container.
    var contents: [Content] {
        all("holds").compactMap { word in
            let parts = word.split(separator: "*")
            guard parts.count == 2, let kind = ItemKind(code: String(parts[0])) else {
                return ContainerID(word).map { .container($0) }
            }
            return .items(ItemLine(kind: kind, quantity: Int(parts[1]) ?? 0))
        }
    }

    /// `after R1` follows R1 on every container, `after -` begins, `after B-1:R1 B-2:R2` names each.
    var follows: Story.Follows {
        guard let first = self["after"] else { return .head }
        guard first.contains(":") else {
            return .one(first == "-" ? nil : ContentID(story: first))
        }
        return .links(
            all("after").map { word in
                let halves = word.split(separator: ":")
                return ChainLink(
                    container: ContainerID(stringLiteral: String(halves[0])),
                    follows: halves[1] == "-" ? nil : ContentID(story: String(halves[1])))
            })
    }
}
