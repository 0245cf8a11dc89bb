import Signing
import Testing

struct ManyThreadsTests {
    @Test(arguments: Algorithm.allCases)
    func `one key answers many threads, each rightly`(algorithm: Algorithm) async throws {
        let key = try PrivateKey.generate(algorithm)
        let forger = try PrivateKey.generate(algorithm)
        let wrong = try await withThrowingTaskGroup(of: Int.self) { group in
            for task in 0..<16 {
                group.addTask {
                    var wrong = 0
                    for round in 0..<40 {
                        let message = Array("box \(task) seal \(round)".utf8)
                        let (good, bad) = (try key.sign(message), try forger.sign(message))
                        if !key.publicKey.verifies(good, over: message) { wrong += 1 }
                        if key.publicKey.verifies(bad, over: message) { wrong += 1 }
                        if key.publicKey.verifies(good, over: message + [0]) { wrong += 1 }
                    }
                    return wrong
                }
            }
            var total = 0
            for try await count in group { total += count }
            return total
        }
        #expect(wrong == 0)
    }
}
