import Synchronization
import Testing

@testable import Web

@Suite("Boards that ask again take turns")
struct TurnstileTests {
    private final class Book: Sendable {
        let entered = Mutex<[String]>([])
    }

    /// Somebody is inside; the others come one after the other and wait.
    private func order(of wishes: [String]) async -> [String] {
        let turnstile = Turnstile(1)
        await turnstile.enter("first")
        let book = Book()
        await withTaskGroup(of: Void.self) { group in
            for (number, wish) in wishes.enumerated() {
                group.addTask {
                    await turnstile.enter(wish)
                    book.entered.withLock { $0.append(wish) }
                    turnstile.leave()
                }
                while turnstile.waiting <= number { await Task.yield() }
            }
            turnstile.leave()
        }
        return book.entered.withLock { $0 }
    }

    @Test func `those who want the same go in together, and nobody is passed over`() async {
        let told = await order(of: ["a", "b", "a", "c", "b", "a"])
        #expect(told == ["a", "a", "a", "b", "b", "c"])
    }

    @Test func `a place is free again when everybody has left`() async {
        let turnstile = Turnstile(2)
        for _ in 0..<3 {
            await turnstile.enter("a")
            await turnstile.enter("b")
            turnstile.leave()
            turnstile.leave()
        }
        #expect(turnstile.waiting == 0)
    }
}
