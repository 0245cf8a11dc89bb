import Dispatch
package import LedgerStore
import Synchronization

extension LedgerFile {
    /// Consults as ``consult(_:)`` does, with books in which every core can read: for boards of
    /// many units.
    ///
    /// - Throws: ``DeskError``, or what `body` throws.
    package func consultTogether<Value>(_ body: (Books) throws -> Value) throws -> Value {
        do {
            return try readTogether { try Books($0, fellows: $1).consulted(body) }
        } catch LedgerError.abandoned(let error) {
            throw error
        }
    }
}

extension Books {
    /// Reads every part of something, each once and by whichever reader is free, all in this
    /// moment of the ledger; alone where there are no fellows.
    ///
    /// - Parameters:
    ///   - parts: what is to be read.
    ///   - reading: prepares, once for each reader, how to read a part in books of his own.
    /// - Returns: what was found of each part, in the order of the parts.
    /// - Throws: the first that failed, whoever read it.
    package func sharing<Part: Sendable, Value: Sendable>(
        _ parts: [Part],
        _ reading: @escaping @Sendable (Books) throws -> (Part) throws -> Value
    ) throws -> [Value] {
        let shared = SharedParts(parts, reading)
        let group = DispatchGroup()
        for fellow in fellows.prefix(max(0, parts.count - 1)) {
            group.enter()
            fellow.read {
                shared.take(Books($0))
            } then: {
                group.leave()
            }
        }
        shared.take(self)
        group.wait()
        return try shared.all()
    }
}

/// Parts of which everybody takes the next, until there are none.
private final class SharedParts<Part: Sendable, Value: Sendable>: Sendable {
    private let parts: [Part]
    private let reading: @Sendable (Books) throws -> (Part) throws -> Value
    private let state: Mutex<State>

    private struct State: Sendable {
        var next = 0
        var found: [Value?]
        var failure: (any Error)?
    }

    init(
        _ parts: [Part], _ reading: @escaping @Sendable (Books) throws -> (Part) throws -> Value
    ) {
        (self.parts, self.reading) = (parts, reading)
        state = Mutex(State(found: parts.map { _ in nil }))
    }

    func take(_ books: Books) {
        do {
            let read = try reading(books)
            while let place = next() {
                let value = try read(parts[place])
                // What was concluded from a failed read counts for nothing.
                try books.sound()
                state.withLock { $0.found[place] = value }
            }
        } catch {
            state.withLock { $0.failure = $0.failure ?? error }
        }
    }

    func all() throws -> [Value] {
        let (found, failure) = state.withLock { ($0.found, $0.failure) }
        if let failure { throw failure }
        let all = found.compactMap(\.self)
        precondition(all.count == parts.count, "every part was taken")
        return all
    }

    /// Nil when all are taken, or one has failed.
    private func next() -> Int? {
        state.withLock { state in
            guard state.failure == nil, state.next < parts.count else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }
}
