import Attestation
import Custody
import Foundation
import Intake
import Signing
import Spelling
import Testing

@testable import Web

/// Drafts that several people sign on devices of their own, all at the same moment.
@Suite struct AnteroomTests {
    private let folder: URL
    private let anteroom: Anteroom

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "anteroom-\(Hex.encode(Randomness.bytes(8)))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        anteroom = try Anteroom(folder.appending(path: "anteroom").path)
    }

    /// A draft of so many people, whom nothing but their keys knows.
    private func crew(_ count: Int) throws -> (draft: Draft, keys: [PrivateKey]) {
        let keys = try (0..<count).map { _ in try PrivateKey.generate(.p256) }
        let parties = keys.enumerated().map { number, key in
            [
                "key": .string(key.publicKey.fingerprint.hex), "person": .string("p-\(number)"),
                "role": "officer",
            ] as JSON
        }
        let draft = try Draft(
            payloadType: "application/vnd.custody.seal.v1+json",
            document: ["note": "封条", "parties": .array(parties)])
        return (draft, keys)
    }

    private func keep(_ draft: Draft, by person: Int) throws -> Draft {
        try anteroom.keep(
            draft, ContentID(draft.content.id), kind: .seal,
            drafter: try #require(PersonID("p-\(person)")), at: Int64(person))
    }

    @Test(arguments: 0..<8)
    func `of all who sign one draft at once nobody's signature is lost`(_: Int) async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let (draft, keys) = try crew(8)
        _ = try keep(draft, by: 0)
        // Everybody signs the copy that he was shown: one on which nobody has signed.
        let signed = try keys.map { key in
            var copy = draft
            try copy.sign(with: key)
            return copy
        }
        let seen = try await withThrowingTaskGroup(of: Int.self) { group in
            for (number, copy) in signed.enumerated() {
                group.addTask { try keep(copy, by: number).missing.count }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(seen.sorted() == Array(0..<8), "each sees those before him; one sees it complete")
        let content = ContentID(draft.content.id)
        let kept = try #require(try anteroom.draft(content))
        #expect(kept.missing.isEmpty)
        let whole = try kept.completed()
        let ring = KeyRing(keys.map(\.publicKey))
        #expect(try ring.verify(whole).parties.count == 8)
        for person in 0..<8 {
            let waiting = try anteroom.drafts(of: try #require(PersonID("p-\(person)")))
            #expect(waiting.map(\.hasSigned) == [true])
        }
    }

    @Test func `who sends his signature twice, or an older copy late, takes nobody's away`() throws
    {
        defer { try? FileManager.default.removeItem(at: folder) }
        let (draft, keys) = try crew(3)
        var first = draft
        try first.sign(with: keys[0])
        var second = draft
        try second.sign(with: keys[1])
        #expect(try keep(first, by: 0).missing.count == 2)
        #expect(try keep(second, by: 1).missing.count == 1)
        // Both answers were lost; both send again, and the drafter's browser sends its first file.
        for copy in [first, second, draft] {
            #expect(try keep(copy, by: 0).missing.map(\.person) == ["p-2"])
        }
    }
}
