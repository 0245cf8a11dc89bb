import Merkle
import Signing
import Spelling
import Testing

private struct CheckpointVectors: Decodable {
    let ok: [String]
    let bad: [String]
}

private struct ProofVectors: Decodable {
    let good: [String]
    let bad: [String]
}

@Suite(.enabled(if: Vectors.arePresent)) struct CheckpointVectorTests {
    @Test func `published checkpoints are read or refused as published`() throws {
        let vectors = try Vectors.read(CheckpointVectors.self, "transcribed/checkpoint-parse.json")
        for text in vectors.bad {
            #expect(throws: CheckpointError.self, "\(text)") { try Checkpoint(text: text) }
        }
        for text in vectors.ok {
            // The authors take roots of any length; a root is 32 bytes here.
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let root = try #require(Base64.decode(lines[2]))
            let longRoot = Base64.encode(Digest(root)?.bytes ?? Digest.sha256(root).bytes)
            if root.count != 32 {
                #expect(throws: CheckpointError.malformedRoot) { try Checkpoint(text: text) }
            }
            lines[2] = Substring(longRoot)
            let whole = lines.joined(separator: "\n")
            #expect(try Checkpoint(text: whole).text == whole)
        }
    }

    @Test func `published offline proofs are read or refused as published`() throws {
        let vectors = try Vectors.read(ProofVectors.self, "transcribed/tlog-proof.json")
        for text in vectors.bad {
            #expect(throws: OfflineProofError.self) { try OfflineProof(Array(text.utf8)) }
        }
        for text in vectors.good {
            #expect(try OfflineProof(Array(text.utf8)).bytes == Array(text.utf8))
        }
    }
}

@Suite struct CheckpointTests {
    @Test func `sizes have one spelling`() {
        let root = Base64.encode(Digest.sha256([]).bytes)
        for size in ["01", "+1", "", " 1", "1 ", "٣", "9223372036854775808", "0x1", "00"] {
            #expect(throws: CheckpointError.self, "\(size)") {
                try Checkpoint(text: "log\n\(size)\n\(root)\n")
            }
        }
        #expect(throws: Never.self) {
            try Checkpoint(text: "log\n9223372036854775807\n\(root)\n")
        }
    }

    @Test func `an empty extension line is no extension`() {
        let root = Base64.encode(Digest.sha256([]).bytes)
        #expect(throws: CheckpointError.emptyLine) {
            try Checkpoint(text: "log\n0\n\(root)\n\nmore\n")
        }
    }
}
