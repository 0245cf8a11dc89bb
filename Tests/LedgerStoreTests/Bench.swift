import Foundation
import LedgerStore
import Merkle
import Signing
import Testing

/// A folder of its own for each test, a log's key that comes out alike each time, fixed times.
final class Bench {
    let folder: URL
    let signer: NoteSigner
    static let noon: Int64 = 1_779_336_000_000

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "ledger-\(Digest(Randomness.bytes(32))?.hex.prefix(16) ?? "")")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        signer = try Bench.signer("exam.example/2026", .log, 1)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    static func signer(_ name: String, _ kind: NoteKey.Kind, _ seed: UInt8) throws -> NoteSigner {
        let key = try PrivateKey.ed25519(seed: Array(repeating: seed, count: 32))
        return try NoteSigner(name: try #require(KeyName(name)), kind: kind, privateKey: key)
    }

    func path(_ name: String = "a.custody") -> String { folder.appending(path: name).path }

    func create(_ name: String = "a.custody") throws -> LedgerFile {
        try LedgerFile.create(path(name), signer: signer, at: Bench.noon)
    }

    func open(_ name: String = "a.custody") throws -> LedgerFile {
        try LedgerFile.open(path(name), signer: signer)
    }

    func bytes(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: path(name))) }

    func put(_ bytes: Data, _ name: String) throws {
        try bytes.write(to: URL(filePath: path(name)))
    }
}

extension LedgerFile {
    static func envelope(_ number: Int) -> [UInt8] {
        Array("envelope \(number) ".utf8) + Array(repeating: UInt8(number & 255), count: 300)
    }

    static func contentID(_ number: Int) -> Digest { .sha256(Array("content \(number)".utf8)) }

    /// Appends numbered envelopes in one transaction.
    @discardableResult
    func append(_ numbers: Range<Int>) throws -> SignedCheckpoint? {
        try write(at: Bench.noon + Int64(numbers.upperBound)) { transaction in
            for number in numbers {
                let index = try transaction.append(
                    kind: number % 7 == 6 ? .refused : .admitted, received: Bench.noon,
                    contentID: LedgerFile.contentID(number),
                    envelope: LedgerFile.envelope(number))
                #expect(index == number)
            }
        }.checkpoint
    }

    func latest() throws -> TreeHead { try read { try $0.latestCheckpoint().head } }
}

/// The case of the ledger's error that came, without what it carries; nil if none came.
func fault(_ body: () throws -> Void) -> String? {
    do {
        try body()
        return nil
    } catch let error as LedgerError {
        return String(String(describing: error).prefix { $0 != "(" })
    } catch {
        return "not a ledger error: \(error)"
    }
}

/// What a ledger says is damaged; nil if it opens.
func damage(_ body: () throws -> Void) -> LedgerDamage? {
    do {
        try body()
        return nil
    } catch LedgerError.corrupt(let damage) {
        return damage
    } catch {
        Issue.record(error)
        return nil
    }
}

/// RFC 6962 §2.1 word for word, on a path of its own.
func definedRoot(_ leaves: ArraySlice<Digest>) -> Digest {
    guard leaves.count > 1 else { return leaves.first ?? .sha256([]) }
    var half = 1
    while half * 2 < leaves.count { half *= 2 }
    let middle = leaves.startIndex + half
    let (left, right) = (definedRoot(leaves[..<middle]), definedRoot(leaves[middle...]))
    return Digest.sha256([1] + left.bytes + right.bytes)
}
