import Custody
import GRDB
import Registers
import Testing

struct NarrowReadingTests {
    @Test func `some kinds of a sitting's facts are those of all its facts`() throws {
        let queue = try DatabaseQueue()
        try queue.write { db in
            try Registers.create(in: db)
            let history = RegisterHistory(db) { _ in nil }
            let kinds: [ActKind] = [.count, .pack, .packetOpening, .batchEnd]
            let sitting = [Cell.text("s-1"), .text("p-1")]
            func few(_ history: RegisterHistory) -> [BatchFactRow] {
                history.rows(
                    BatchFactRow.self, under: sitting,
                    among: [ActKind.pack, .count, .upload].map { .text($0.rawValue) })
            }
            try history.gathering {
                for (number, digit) in "0123456789abcdef".enumerated() {
                    let row = BatchFactRow(
                        site: try #require(UnitID(number % 3 == 0 ? "s-2" : "s-1")),
                        batch: try #require(BatchID(number % 5 == 0 ? "p-2" : "p-1")),
                        kind: kinds[number % 4],
                        content: try #require(ContentID(String(repeating: digit, count: 64))),
                        at: Instant(seconds: Int64(number)), good: true, unit: UnitID("s-1"),
                        containers: [try #require(ContainerID("B-\(number)"))])
                    try history.apply([.batch(row)])
                }
                #expect(few(history).map(\.at.seconds) == [4, 8, 1, 13])
            }
            let fresh = RegisterHistory(db) { _ in nil }
            #expect(few(fresh).count == 4 && few(fresh) == few(history))
            #expect(
                few(fresh).map(\.containers.description) == ["[B-4]", "[B-8]", "[B-1]", "[B-13]"])
            #expect(fresh.failure == nil)
        }
    }
}
