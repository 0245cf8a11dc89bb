import Merkle
import Signing
import Testing

/// Keys that come out alike each time.
enum Cast {
    static func signer(_ name: String, _ kind: NoteKey.Kind, _ seed: UInt8) throws -> NoteSigner {
        let keyName = try #require(KeyName(name))
        let key = try PrivateKey.ed25519(seed: Array(repeating: seed, count: 32))
        return try NoteSigner(name: keyName, kind: kind, privateKey: key)
    }
}

@Suite struct TrustPolicyTests {
    private let log: NoteSigner
    private let witnesses: [NoteSigner]
    private let preamble: String

    init() throws {
        log = try Cast.signer("example.com/log", .log, 1)
        witnesses = try (2...6).map { try Cast.signer("w.example/\($0)", .cosigner, $0) }
        preamble =
            "log \(log.key.text) https://example.com/\n\n# people\n"
            + witnesses.enumerated().map { "witness w\($0) \($1.key.text)\n" }.joined()
    }

    private func fault(_ text: String) -> PolicyFault? {
        do throws(PolicyError) {
            _ = try TrustPolicy(Array(text.utf8))
            return nil
        } catch {
            return error.fault
        }
    }

    @Test func `two of three here and any there is what it says`() throws {
        let policy = try TrustPolicy(
            Array(
                (preamble + """
                    \t group x 2 w0 w1 w2
                    group y any w3\tw4
                    group both all x y
                    quorum both

                    """).utf8))
        func met(_ numbers: Int...) -> Bool {
            policy.isMet(by: Set(numbers.map { witnesses[$0].key }))
        }
        #expect(met(0, 1, 3) && met(1, 2, 4) && met(0, 1, 2, 3, 4))
        #expect(!met(0, 3, 4) && !met(0, 1, 2) && !met())
        #expect(policy.logs.first?.address == "https://example.com/")
    }

    @Test func `what the specification forbids is refused, with its line`() throws {
        let w0 = witnesses[0].key.text
        let renamed = try NoteKey(
            name: try #require(KeyName("other")), kind: .cosigner,
            publicKey: witnesses[0].key.publicKey)
        #expect(fault("quorum none\n") == nil)
        #expect(fault("quorum none") == .unterminatedLine)
        #expect(fault("quorum none\r\n") == .controlCharacter)
        #expect(fault("") == .noQuorum)
        #expect(fault("quorum none\nquorum none\n") == .secondQuorum)
        #expect(fault("quorum w0\n" + preamble) == .undefinedName)
        #expect(fault(preamble + "group g 0 w0\nquorum g\n") == .badThreshold)
        #expect(fault(preamble + "group g 3 w0 w1\nquorum g\n") == .badThreshold)
        #expect(fault(preamble + "group g 01 w0 w1\nquorum g\n") == .badThreshold)
        #expect(fault(preamble + "group g any\nquorum none\n") == .wrongWordCount)
        #expect(fault(preamble + "group g any w0 w0\nquorum g\n") == .alreadyMember)
        #expect(fault(preamble + "group g any w0\ngroup h any w0\nquorum g\n") == .alreadyMember)
        #expect(fault(preamble + "group g any g\nquorum g\n") == .undefinedName)
        #expect(fault(preamble + "group g any none\nquorum g\n") == .reservedName)
        #expect(fault(preamble + "group w1 any w0\nquorum w1\n") == .duplicateName)
        #expect(fault(preamble + "witness again \(renamed.text)\nquorum none\n") == .duplicateKey)
        #expect(fault("witness none \(w0)\nquorum none\n") == .reservedName)
        #expect(fault("log \(w0)\nquorum none\n") == .wrongKeyType)
        #expect(fault("witness a \(log.key.text)\nquorum none\n") == .wrongKeyType)
        #expect(fault("mirror \(w0)\nquorum none\n") == .unknownKeyword)
        do throws(PolicyError) {
            _ = try TrustPolicy(Array("quorum none\n\nnonsense\n".utf8))
            Issue.record("nonsense was taken")
        } catch {
            #expect(error.line == 3)
        }
    }

    @Test func `an offline proof convinces only whole, of its leaf and under its quorum`() throws {
        let (tiles, leaves, head) = MemoryTiles.grown(to: 700)
        let text = Checkpoint(origin: log.key.name, head: head).text
        var signed = try SignedCheckpoint(
            SignedNote(text: text, signatures: [try log.sign(text, at: 0)]).bytes)
        let inclusion = try TiledTree(size: 700, reader: tiles).inclusion(of: 123)
        let policy = try TrustPolicy(Array((preamble + "quorum w1\n").utf8))
        func proof() -> OfflineProof {
            OfflineProof(
                extra: [1, 2, 3], index: 123, path: inclusion.path, checkpoint: signed.bytes)
        }
        #expect(throws: OfflineProofError.untrusted(.quorumNotMet)) {
            try proof().verified(leaf: leaves[123], policy: policy)
        }
        signed.add(try witnesses[1].sign(text, at: 99))
        let read = try OfflineProof(proof().bytes)
        #expect(read.extra == [1, 2, 3] && read.bytes == proof().bytes)
        let verified = try read.verified(leaf: leaves[123], policy: policy)
        #expect(verified.head == head && verified.cosignatures.map(\.time) == [99])
        #expect(throws: OfflineProofError.notIncluded) {
            try read.verified(leaf: leaves[124], policy: policy)
        }
        let stranger = try TrustPolicy(
            Array("log \(try Cast.signer("other", .log, 9).key.text)\nquorum none\n".utf8))
        #expect(
            throws: OfflineProofError.untrusted(.checkpoint(.unknownOrigin("example.com/log")))
        ) {
            try read.verified(leaf: leaves[123], policy: stranger)
        }
    }
}
