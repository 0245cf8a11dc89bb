extension ForeignJSON {
    /// The same value as canonical JSON has it; what is null was not said.
    ///
    /// - Throws: when a number is no whole one that canonical JSON spells.
    package func plain() throws(ForeignNumber) -> JSON {
        switch self {
        case .object(let members):
            var plain: [JSON.Member] = []
            for (name, value) in members.sorted(by: { $0.key < $1.key }) where value != .null {
                plain.append(JSON.Member(name, try value.plain()))
            }
            return .object(plain)
        case .array(let items):
            var plain: [JSON] = []
            for item in items { plain.append(try item.plain()) }
            return .array(plain)
        case .string(let text): return .string(text)
        case .bool(let truth): return .bool(truth)
        case .number(let text):
            guard let whole = Int64(text), JSON.integers.contains(whole) else {
                throw ForeignNumber(text: text)
            }
            return .integer(whole)
        case .null: return .object([])
        }
    }
}

/// A number that no statement can hold.
package struct ForeignNumber: Error, Hashable, Sendable {
    package let text: String
}
