import Custody
import Notation
import Spelling

/// Puts into statements what nobody would say, in the spelling that the notation asks for.
struct Wild {
    private var dice: Dice
    /// What a season says under each name, so that one thing is said of another.
    private var said: [String: [JSON]] = [:]

    init(_ statements: [Statement], dice: Dice) {
        self.dice = dice
        for statement in statements { learn(StatementNotation.write(statement), as: "") }
    }

    /// The statement with other values here and there; nil when the notation has none of them.
    mutating func altered(_ statement: Statement) -> Statement? {
        for _ in 0..<4 {
            if let other = tried(statement), other != statement { return other }
        }
        return nil
    }

    private mutating func tried(_ statement: Statement) -> Statement? {
        let spoilt = StatementNotation.write(statement).members?.map { member in
            Self.subjects.contains(member.name)
                ? JSON.Member(member.name, altered(member.value, member.name)) : member
        }
        return spoilt.flatMap { members -> Statement? in
            let payload = JSON.render(.object(members))
            return try? StatementNotation.decode(payload)
        }
    }

    /// Who signs, and on what, stays: he is enrolled and his key is his own.
    private static let subjects: Set<String> = ["act", "at", "chains", "place"]

    private mutating func altered(_ json: JSON, _ name: String) -> JSON {
        let isHit = roll(12) == 0
        switch json {
        case .object(let members):
            return .object(
                members.compactMap { member in
                    roll(60) == 0
                        ? nil : JSON.Member(member.name, altered(member.value, member.name))
                })
        case .array(let items):
            let other = isHit ? lists(items) : items
            return .array(other.map { altered($0, name) })
        case .integer(let number): return .integer(isHit ? pick(Self.numbers) ?? number : number)
        case .string(let text): return isHit ? self.text(text, name) : json
        case .bool(let truth): return .bool(truth != isHit)
        }
    }

    private mutating func lists(_ items: [JSON]) -> [JSON] {
        switch roll(4) {
        case 0: []
        case 1: items + items
        case 2: items.first.map { Array(repeating: $0, count: 150) } ?? []
        case _: items.reversed()
        }
    }

    private mutating func text(_ text: String, _ name: String) -> JSON {
        if Instant(text) != nil { return .string(pick(Self.instants) ?? text) }
        if CivilDate(text) != nil { return .string(pick(Self.dates) ?? text) }
        return pick(said[name] ?? []) ?? .string(text)
    }

    private mutating func learn(_ json: JSON, as name: String) {
        switch json {
        case .object(let members): for member in members { learn(member.value, as: member.name) }
        case .array(let items): for item in items { learn(item, as: name) }
        case .string:
            if said[name]?.contains(json) != true { said[name, default: []].append(json) }
        case .integer, .bool: return
        }
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value? {
        values.isEmpty ? nil : values[roll(values.count)]
    }

    private mutating func roll(_ count: Int) -> Int { dice.roll(0...count - 1) }

    private static let numbers: [Int64] = [
        0, 1, 2, 1_000, 9_999_999, 10_000_000, 999_999_999_999,
    ]
    private static let instants = [
        "0001-01-01T00:00:00+08:00", "1969-12-31T23:59:59+08:00", "2021-04-10T09:00:00+08:00",
        "9999-12-31T23:59:59+08:00",
    ]
    private static let dates = ["0001-01-01", "2021-04-10", "9999-12-31"]
}
