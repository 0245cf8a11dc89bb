import Custody
import Testing

@testable import Web

@Suite("What several look at is read once")
struct ReadTogetherTests {
    private let noon = Instant(seconds: 1_617_595_200)

    /// How often a story of questions made somebody read: each a key, a moment, and seconds after noon.
    private func readings(_ asked: [(String, String, Int64)]) -> Int {
        let together = ReadTogether<String, Int>(seconds: 30)
        var count = 0
        for (key, moment, seconds) in asked {
            _ = together.value(key, at: moment, now: Instant(seconds: noon.seconds + seconds)) {
                count += 1
                return count
            }
        }
        return count
    }

    @Test func `the same moment is read once, for so long`() {
        #expect(readings([("a", "1", 0), ("a", "1", 0), ("a", "1", 29)]) == 1)
        #expect(readings([("a", "1", 0), ("a", "1", 30)]) == 2)
    }

    @Test func `what changed, what another asks for, and a clock set back are read anew`() {
        #expect(readings([("a", "1", 0), ("a", "2", 0)]) == 2)
        #expect(readings([("a", "1", 0), ("b", "1", 0)]) == 2)
        #expect(readings([("a", "1", 0), ("a", "1", -1)]) == 2)
    }

    @Test func `what could not be read is not remembered`() {
        struct Broken: Error {}
        let together = ReadTogether<String, Int>(seconds: 30)
        #expect(throws: Broken.self) {
            try together.value("a", at: "1", now: noon) { throw Broken() }
        }
        #expect(together.value("a", at: "1", now: noon) { 7 } == 7)
    }
}
