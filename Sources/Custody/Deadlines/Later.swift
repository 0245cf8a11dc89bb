/// Something that a reading may need: worked out when it is first asked for, and then no more.
final class Later<Value> {
    private var known: Value?

    /// With what is known of it already.
    init(_ known: Value? = nil) { self.known = known }

    func value(_ work: () -> Value) -> Value {
        if let known { return known }
        let found = work()
        known = found
        return found
    }
}
