/// What was used last, so many at least and twice as many at most.
struct Recent<Key: Hashable, Value> {
    private let count: Int
    private var young: [Key: Value] = [:]
    private var old: [Key: Value] = [:]

    init(_ count: Int) { self.count = max(1, count) }

    mutating func find(_ key: Key) -> Value? {
        if let value = young[key] { return value }
        guard let value = old[key] else { return nil }
        keep(value, key)
        return value
    }

    mutating func keep(_ value: Value, _ key: Key) {
        if young.count >= count { (old, young) = (young, [:]) }
        young[key] = value
    }

    mutating func forget() { (young, old) = ([:], [:]) }
}
