import Custody
import Foundation
import Notation
import Testing

/// The frozen bytes of every example: whoever changes a layout changes what people have signed.
struct VectorTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Vectors/statements")

    /// With `CUSTODY_WRITE_VECTORS=1` a new kind gains its file; an existing one is never touched.
    private static let writesNewOnes =
        ProcessInfo.processInfo.environment["CUSTODY_WRITE_VECTORS"] == "1"

    @Test(arguments: ActKind.allCases)
    func `the bytes of a statement are those that were frozen`(kind: ActKind) throws {
        let file = Self.folder.appending(path: "\(kind.rawValue).json")
        let statement = try #require(
            Examples.of(kind).first { !Examples.added.values.contains($0) }
                ?? Examples.added[kind.rawValue])
        let payload = StatementNotation.encode(statement)
        if Self.writesNewOnes, !FileManager.default.fileExists(atPath: file.path) {
            try Data(payload).write(to: file, options: .withoutOverwriting)
        }
        let frozen = [UInt8](try Data(contentsOf: file))
        #expect(payload == frozen)
        #expect(try StatementNotation.decode(frozen) == statement)
    }

    @Test(arguments: Examples.added.keys.sorted())
    func `members that came later have bytes of their own`(name: String) throws {
        let statement = try #require(Examples.added[name])
        let file = Self.folder.appending(path: "\(name).json")
        let payload = StatementNotation.encode(statement)
        if Self.writesNewOnes, !FileManager.default.fileExists(atPath: file.path) {
            try Data(payload).write(to: file, options: .withoutOverwriting)
        }
        #expect(payload == [UInt8](try Data(contentsOf: file)))
    }

    @Test func `there is no vector without its kind`() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        let names = Set(ActKind.allCases.map(\.rawValue)).union(Examples.added.keys)
        #expect(Set(files) == Set(names.map { "\($0).json" }))
    }
}
