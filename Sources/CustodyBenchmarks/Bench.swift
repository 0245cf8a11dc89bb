import Foundation
import Intake
import LedgerStore
import Merkle
import Signing

/// The folder of one ledger: its file, its key, and the envelopes that are to be handed in.
struct Bench {
    let folder: URL

    var ledger: String { folder.path + "/bench.custody" }

    var key: URL { folder.appending(path: "log-key") }

    func envelopes(_ number: Int) -> URL { folder.appending(path: "envelopes-\(number)") }

    private static let clock = WallClock { Int64(Date().timeIntervalSince1970 * 1000) }

    /// Founds a ledger and writes files of statements for it, of each so many by so many signers.
    func prepare(_ files: [(count: Int, signers: Int)]) async throws {
        let watches = try Watches()
        let desk = try await found {
            try [watches.genesis(checkpointKey: $0)] + watches.preparations()
        }
        try desk.ledger.close()
        for (number, file) in files.enumerated() {
            try EnvelopeFile.write(file.count, to: envelopes(number)) {
                try watches.next(signers: file.signers)
            }
        }
    }

    /// Founds a ledger in which all of these are admitted, of which the first is its genesis; they
    /// are told the key of its checkpoints.
    func found(_ envelopes: (_ checkpointKey: String) throws -> [[UInt8]]) async throws -> Desk {
        let signer = try sign()
        let founded = try LedgerFile.found(ledger, signer: signer, clock: Self.clock)
        let desk = try Desk(ledger: founded, clock: Self.clock)
        for envelope in try envelopes(signer.key.text) {
            try expectAdmitted(try await desk.submit(envelope))
        }
        return desk
    }

    private func sign() throws -> NoteSigner {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        guard let origin = KeyName("custody.bench") else { preconditionFailure("a key name") }
        let text = try NoteSigner.text(name: origin, kind: .log, seed: Randomness.bytes(32))
        try Data(text.utf8).write(to: key)
        return try NoteSigner(text)
    }

    /// Opens the ledger for writing, as a desk does in the morning.
    func open() throws -> Desk {
        let text = String(decoding: try Data(contentsOf: key), as: UTF8.self)
        return try Desk(
            ledger: try LedgerFile.open(ledger, signer: try NoteSigner(text)), clock: Self.clock)
    }
}

func expectAdmitted(_ answer: Answer) throws {
    guard case .admitted = answer else { throw NotAdmitted(answer: "\(answer)") }
}

struct NotAdmitted: Error {
    let answer: String
}
