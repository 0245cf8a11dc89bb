import Custody
import Foundation
import Intake
import LedgerStore
import Merkle
import Synchronization
import Testing

/// A process that dies at any instant of an import, with a real signal and on a real file.
@Suite struct KillTests {
    @Test func `what was acknowledged before a kill is there after it`() async throws {
        let bench = try Bench()
        let season = try TestSeason()
        let told = try season.founding() + season.journey()
        let rounds = try (0..<1_500).map { _ in try season.round() }
        try Parcel.write(told + rounds, in: bench.folder.path)
        var tally = Tally()
        try tally.renew(bench)
        let end = ProcessInfo.processInfo.systemUptime + 20
        // CUSTODY_KILLS says how many are wanted by hand.
        let wanted = ProcessInfo.processInfo.environment["CUSTODY_KILLS"].flatMap { Int($0) }
        // On a machine that is busy with other things the rounds are few, but never too few.
        while wanted.map({ tally.kills < $0 })
            ?? (ProcessInfo.processInfo.systemUptime < (tally.isTelling ? end : end + 100))
        {
            if tally.isWhole { try tally.renew(bench) }
            let (folder, name) = (bench.folder.path, tally.name)
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [folder = folder as String, name = name as String] in
                try await Victim(folder: folder, ledger: name).importAll()
            }
            try await tally.examine(bench, of: told.count + rounds.count)
        }
        print(
            "killed \(tally.kills) times, \(tally.between) of them between the first and the",
            "last entry; \(tally.acknowledged) acknowledgements were all kept")
        #expect(tally.isTelling)
    }
}

/// What the killed left behind, round after round.
private struct Tally {
    var kills = 0
    /// Kills that hit while the import was under way.
    var between = 0
    var acknowledged = 0
    var entries = 0
    var ledgers = 0
    var isWhole = false

    var name: String { "\(ledgers).custody" }

    var isTelling: Bool { kills > 3 && between > 0 && acknowledged > 0 }

    /// The next round begins with a new ledger.
    mutating func renew(_ bench: Bench) throws {
        (entries, isWhole) = (0, false)
        ledgers += 1
        try bench.found(name).close()
    }

    mutating func examine(_ bench: Bench, of all: Int) async throws {
        kills += 1
        let ledger = try bench.open(name)
        let size = try ledger.size()
        #expect(size >= entries, "entries are never lost")
        #expect(try ledger.read { try $0.latestCheckpoint().head.size } == size)
        if size > 0, size < all { between += 1 }
        (entries, isWhole) = (size, size == all)
        for line in try Parcel.acknowledgements(bench.folder.path, name) {
            try expectProven(line, ledger)
            acknowledged += 1
        }
        try await expectSound(ledger)
        try expectRebuilt(ledger)
        try ledger.close()
    }
}

/// The process that is killed: imports in small pieces and writes down what it was told.
private struct Victim {
    let folder: String
    let ledger: String

    func importAll() async throws {
        let envelopes = try Parcel.envelopes(folder)
        let opened = try LedgerFile.open(
            "\(folder)/\(ledger)", signer: try Bench.signer())
        let desk = try Desk(ledger: opened, clock: StoppedClock().wallClock)
        let notes = try Notes("\(folder)/\(ledger).acknowledged")
        Thread.detachNewThread { Victim.kill(after: .random(in: 0...0.5)) }
        // The founding in one piece, for people sign what follows; then pieces of any size.
        var start = 0
        while start < envelopes.count {
            let end = min(start + .random(in: 1...60), envelopes.count)
            let answers = try await desk.submit(envelopes: Array(envelopes[start..<end]))
            try notes.write(answers.compactMap(\.acknowledgement))
            if Int.random(in: 0..<200) == 0 { Victim.kill(after: 0) }
            start = end
        }
        Victim.kill(after: 0)
    }

    /// Seconds of its own processor time, of which waiting takes half: on a busy machine it has
    /// come as far by then as on an idle one.
    private static func kill(after seconds: Double) {
        let end = clock() + Int((seconds * Double(CLOCKS_PER_SEC)).rounded())
        while clock() < end {}
        Foundation.kill(ProcessInfo.processInfo.processIdentifier, SIGKILL)
    }
}

/// A side file that is on the disk before its writer goes on.
private final class Notes {
    private let handle: FileHandle

    init(_ path: String) throws {
        if !FileManager.default.fileExists(atPath: path) {
            try Data().write(to: URL(filePath: path))
        }
        handle = try FileHandle(forUpdating: URL(filePath: path))
        try handle.seekToEnd()
    }

    func write(_ acknowledgements: [Acknowledgement]) throws {
        for one in acknowledgements {
            let line = [
                "\(one.index)", one.content.hex, one.admitted ? "1" : "0", "\(one.received)",
                Data(one.checkpoint.utf8).base64EncodedString(),
            ]
            try handle.write(contentsOf: Data((line.joined(separator: " ") + "\n").utf8))
        }
        try handle.synchronize()
    }
}

/// What travels between the test and its victims in files.
private enum Parcel {
    static func write(_ written: [Written], in folder: String) throws {
        let lines = written.map { Data($0.bytes).base64EncodedString() }
        try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: "\(folder)/parcel"))
    }

    static func envelopes(_ folder: String) throws -> [[UInt8]] {
        try String(contentsOf: URL(filePath: "\(folder)/parcel"), encoding: .utf8)
            .split(separator: "\n").map { Array(try #require(Data(base64Encoded: String($0)))) }
    }

    /// A line that was cut short by the kill was not acknowledged to anybody.
    static func acknowledgements(_ folder: String, _ ledger: String) throws -> [Acknowledgement] {
        let path = "\(folder)/\(ledger).acknowledged"
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .compactMap { line in
                let words = line.split(separator: " ").map(String.init)
                guard words.count == 5, let index = Int(words[0]),
                    let content = ContentID(words[1]), let received = Int64(words[3]),
                    let note = Data(base64Encoded: words[4])
                else { return nil }
                return Acknowledgement(
                    content: content, index: index, admitted: words[2] == "1", received: received,
                    checkpoint: String(decoding: note, as: UTF8.self))
            }
    }
}
