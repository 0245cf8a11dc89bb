import Foundation
import Intake
import LedgerStore
import Merkle
import Signing
import Spelling
import Synchronization
import Testing

/// A folder of its own for each test, a log's key that comes out alike each time, a fixed clock.
final class Bench {
    let folder: URL
    let clock = StoppedClock()

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "intake-\(Hex.encode(Randomness.bytes(8)))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    static let origin = "custody.test-2021"

    static func signer() throws -> NoteSigner {
        let key = try PrivateKey.ed25519(seed: Array(repeating: 7, count: 32))
        return try NoteSigner(
            name: try #require(KeyName(origin)), kind: .log, privateKey: key)
    }

    func path(_ name: String = "a.custody") -> String { folder.appending(path: name).path }

    func found(_ name: String = "a.custody") throws -> LedgerFile {
        try LedgerFile.found(path(name), signer: try Bench.signer(), clock: clock.wallClock)
    }

    func open(_ name: String = "a.custody") throws -> LedgerFile {
        try LedgerFile.open(path(name), signer: try Bench.signer())
    }

    /// A new ledger's desk, which has taken in these.
    func desk(_ name: String = "a.custody", after written: [Written] = []) async throws -> Desk {
        let desk = try Desk(ledger: try found(name), clock: clock.wallClock)
        for answer in try await desk.submit(written) {
            try #require(answer.isAdmitted, "\(answer)")
        }
        return desk
    }

    /// The same ledger's desk, as a new process has it.
    func reopened(_ desk: Desk) throws -> Desk {
        try desk.ledger.close()
        let ledger = try LedgerFile.open(desk.ledger.path, signer: try Bench.signer())
        return try Desk(ledger: ledger, clock: clock.wallClock)
    }
}

/// Stands still until a test turns it.
final class StoppedClock: Sendable {
    private let now = Mutex<Int64>(1_617_238_800_000)

    var wallClock: WallClock { WallClock { self.now.withLock { $0 } } }

    func turn(by milliseconds: Int64) { now.withLock { $0 += milliseconds } }
}

extension Desk {
    /// Takes in statements in their order, in one transaction where they are not too many.
    func submit(_ written: [Written]) async throws -> [Answer] {
        try await submit(envelopes: written.map(\.bytes))
    }

    func submit(envelopes: [[UInt8]]) async throws -> [Answer] {
        let answers = Mutex<[Answer]>([])
        try await submit(all: envelopes) { batch in
            let taken = try batch.map { try $0.get() }
            answers.withLock { $0 += taken }
        }
        return answers.withLock { $0 }
    }

    func submit(_ written: Written) async throws -> Answer { try await submit(written.bytes) }
}
