/// What held when: each value since an hour, the first of them since ever.
package struct Eras<Value: Hashable & Sendable>: Hashable, Sendable {
    /// A value that holds from an hour on, until the next one does.
    package struct Era: Hashable, Sendable {
        package let from: Instant
        package let value: Value

        package init(from: Instant, value: Value) {
            self.from = from
            self.value = value
        }
    }

    package let first: Value
    /// In their order; each differs from the one before it.
    package let later: [Era]

    package init(_ first: Value, then later: [Era] = []) {
        self.first = first
        var last = first
        self.later = later.sorted { $0.from < $1.from }.filter { era in
            defer { last = era.value }
            return era.value != last
        }
    }

    /// What held at an instant.
    package func at(_ instant: Instant) -> Value {
        later.last { $0.from <= instant }?.value ?? first
    }

    /// What held when a limit came: what began too late for it holds for the next one.
    func value(until limit: (Value) -> Instant) -> Value {
        guard !later.isEmpty else { return first }
        var (found, last) = (first, limit(first))
        for era in later {
            let next = limit(era.value)
            guard era.from <= min(last, next) else { continue }
            (found, last) = (era.value, next)
        }
        return found
    }

    /// The hours at which something changed.
    var changes: [Instant] { later.map(\.from) }

    var values: [Value] { [first] + later.map(\.value) }

    /// What somebody needs of each; where that stays the same, nothing has changed.
    package func map<Other>(_ part: (Value) -> Other) -> Eras<Other> {
        Eras<Other>(
            part(first), then: later.map { .init(from: $0.from, value: part($0.value)) })
    }

    /// From when to when each of them held; nil is since ever, and until now.
    var spans: [(from: Instant?, to: Instant?, value: Value)] {
        let begins = [nil] + later.map { Optional($0.from) }
        let ends = later.map { Optional($0.from) } + [nil]
        return zip(values, zip(begins, ends)).map { (from: $1.0, to: $1.1, value: $0) }
    }
}
