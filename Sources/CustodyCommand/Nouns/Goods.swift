import Custody
import Spelling

/// Goods as the everyday commands take them: lines of boxes, seals and items.
enum Goods {
    /// `kind:quantity[:subject[:room]]`, the kind by its code or its Chinese name.
    static func item(_ text: String) throws -> JSON {
        let parts = text.split(separator: ":").map(String.init)
        let noticed = ItemKind.noticed.first { $0.wording.chinese == parts.first }
        guard (2...4).contains(parts.count), let quantity = Int64(parts[1]),
            let kind = ItemKind(code: parts[0]) ?? noticed
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
