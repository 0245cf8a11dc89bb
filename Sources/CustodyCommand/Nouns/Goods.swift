import ArgumentParser
import Custody
import Spelling

/// Goods as the everyday commands take them: lines of boxes, seals and items.
enum Goods {
    /// `kind:quantity[:subject[:room]]`, the kind by its code or its Chinese name.
    static func item(_ text: String) throws -> JSON {
        let parts = text.split(separator: ":").map(String.init)
        guard (2...4).contains(parts.count), let quantity = Int64(parts[1]),
            let kind = kind(parts[0])
        else {
            throw Complaint(
                .unreadable, "物品“\(text)”应写成 种类:数量[:科目[:试室]]，如 paper:30:nursing。",
                "The item ‘\(text)’ should be kind:quantity[:subject[:room]], paper:30:nursing.")
        }
        return .fields([
            ("kind", .string(kind.code)), ("quantity", .integer(quantity)),
            ("subject", parts.count > 2 ? .string(parts[2]) : nil),
            ("room", parts.count > 3 ? .string(parts[3]) : nil),
        ])
    }

    /// `BX-1=S1,S2` options by container.
    static func seals(_ texts: [String]) throws -> [String: [String]] {
        var seals: [String: [String]] = [:]
        for text in texts {
            let (container, numbers) = try Pair.read(text, "--seals")
            seals[container] = numbers.split(separator: ",").map(String.init)
        }
        return seals
    }

    /// What a count line looks like, for every command that counts.
    static let countHelp = ArgumentHelp(
        "应有与实有，可多次 / Expected and found",
        valueName: "kind:expected:found[:subject[:absent[:damaged]]]")

    /// `kind:expected:found[:subject[:absent[:damaged]]]`.
    static func count(_ text: String, room: String? = nil) throws -> JSON {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let wholes = ([1, 2] + [4, 5]).filter { $0 < parts.count }.map { Int64(parts[$0]) }
        guard (3...6).contains(parts.count), let kind = kind(parts[0]), !wholes.contains(nil)
        else {
            throw Complaint(
                .unreadable,
                "清点“\(text)”应写成 种类:应有:实有[:科目[:缺考[:损坏]]]，如 paper:30:30:nursing。",
                "The count ‘\(text)’ should be kind:expected:found[:subject[:absent[:damaged]]].")
        }
        func whole(_ place: Int) -> JSON {
            .integer(parts.count > place ? Int64(parts[place]) ?? 0 : 0)
        }
        let subject = parts.count > 3 && !parts[3].isEmpty ? parts[3] : nil
        return .fields([
            ("kind", .string(kind.code)), ("subject", subject.map { .string($0) }),
            ("room", room.map { .string($0) }), ("expected", whole(1)), ("found", whole(2)),
            ("absent", whole(4)), ("damaged", whole(5)),
        ])
    }

    /// An item kind by its code or its name in either language.
    static func kind(_ text: String) -> ItemKind? {
        ItemKind(code: text)
            ?? ItemKind.noticed.first {
                [$0.wording.chinese, $0.wording.english].contains(text)
            }
    }

    /// The kind that an option names, or a complaint with all there are.
    static func kind(_ text: String, _ option: String) throws -> ItemKind {
        guard let kind = kind(text) else {
            throw Complaint(
                .unreadable, "\(option)：没有“\(text)”这种物品；有 \(kinds.chinese)。",
                "\(option): there is no kind ‘\(text)’; there are \(kinds.english).",
                wayOut: Wording(
                    "写名称或代码；计划自设的种类写它的代码 x-…。",
                    "give its name or its code; a kind of the plan's own has the code x-…."))
        }
        return kind
    }

    /// All kinds that the notices name.
    static var kinds: Wording {
        Wording(
            ItemKind.noticed.map(\.wording.chinese).joined(separator: "、"),
            ItemKind.noticed.map(\.code).joined(separator: ", "))
    }

    /// A container with the seals that somebody read on it.
    static func reading(_ container: String, _ seals: [String], _ condition: Condition) -> JSON {
        [
            "container": .string(container), "seals": .texts(seals),
            "condition": .string(condition.rawValue),
        ]
    }

    /// `BX-1=S1,S2` and `BX-1=damaged` options as readings, in the order typed.
    static func readings(_ texts: [String], _ conditions: [String]) throws -> [JSON] {
        let read = try texts.map { try Pair.read($0, "CONTAINER") }
        let states = try conditions.map { try Pair.read($0, "--condition") }
        if let stranger = states.first(where: { state in !read.contains { $0.0 == state.0 } }) {
            throw Complaint(
                .unreadable, "没有读 \(stranger.0) 的封条。", "No seals were read on \(stranger.0).")
        }
        return try read.map { container, seals in
            let state = states.first { $0.0 == container }?.1 ?? Condition.sound.rawValue
            guard let condition = Condition(rawValue: state) else {
                let known = Condition.allCases.map(\.rawValue).joined(separator: ", ")
                throw Complaint(
                    .unreadable, "没有“\(state)”这种状况；有 \(known)。",
                    "There is no condition ‘\(state)’; there are \(known).")
            }
            return reading(container, seals.split(separator: ",").map(String.init), condition)
        }
    }

    /// The slip's lines: the seals as typed, else those that the ledger knows.
    static func releaseLines(
        _ containers: [String], _ typed: [String: [String]], _ surroundings: Surroundings
    ) throws -> [JSON] {
        try containers.map { text in
            let id: ContainerID = try Identifier.read(text, "container")
            let known = try surroundings.container(id)?.seals.map(\.text)
            guard let seals = typed[text] ?? known else {
                throw Complaint(
                    .unreadable, "不知道 \(text) 的封条；请用 --seals \(text)=S1,S2，或 --ledger。",
                    "The seals of \(text) are not known: --seals \(text)=S1,S2, or --ledger.")
            }
            return ["container": .string(text), "seals": .texts(seals), "count": 1]
        }
    }
}
