package import Signing
import Spelling

/// That something is in a log, provable without a network: C2SP tlog-proof.
package struct OfflineProof: Sendable {
    /// RFC 9162 paths are never longer.
    static let pathLimit = 63

    /// What the leaf's owner needs to rebuild the leaf; not authenticated by itself.
    package let extra: [UInt8]
    package let index: Int
    package let path: [Digest]
    /// The signed checkpoint, verbatim.
    package let checkpoint: [UInt8]

    package init(extra: [UInt8], index: Int, path: [Digest], checkpoint: [UInt8]) {
        self.extra = extra
        self.index = index
        self.path = path
        self.checkpoint = checkpoint
    }

    /// Reads a `.tlog-proof`; the checkpoint in it is read when it is verified.
    package init(_ bytes: [UInt8]) throws(OfflineProofError) {
        var rest = bytes[...]
        guard OfflineProof.takeLine(&rest) == OfflineProof.header else { throw .notAProof }
        var line = OfflineProof.takeLine(&rest)
        var extra: [UInt8] = []
        if let text = line, text.hasPrefix("extra ") {
            guard let decoded = Base64.decode(text.dropFirst(6)), !decoded.isEmpty else {
                throw .malformedExtra
            }
            extra = decoded
            line = OfflineProof.takeLine(&rest)
        }
        guard let text = line, text.hasPrefix("index "),
            let index = Numeral.parse(text.dropFirst(6))
        else { throw .malformedIndex }
        var path: [Digest] = []
        while true {
            guard let line = OfflineProof.takeLine(&rest) else { throw .noCheckpoint }
            if line.isEmpty { break }
            guard path.count < OfflineProof.pathLimit, let bytes = Base64.decode(line),
                let hash = Digest(bytes)
            else { throw .malformedPath }
            path.append(hash)
        }
        guard !rest.isEmpty else { throw .noCheckpoint }
        self.init(extra: extra, index: index, path: path, checkpoint: Array(rest))
    }

    package var bytes: [UInt8] {
        var lines = [OfflineProof.header]
        if !extra.isEmpty { lines.append("extra \(Base64.encode(extra))") }
        lines.append("index \(index)")
        lines += path.map { Base64.encode($0.bytes) }
        return Array((lines + ["", ""]).joined(separator: "\n").utf8) + checkpoint
    }

    /// Whether the leaf is under a checkpoint that the policy trusts, and which one that is.
    package func verified(
        leaf: Digest, policy: TrustPolicy
    ) throws(OfflineProofError) -> VerifiedCheckpoint {
        let verified: VerifiedCheckpoint
        do throws(TrustRefusal) {
            verified = try policy.verified(checkpoint)
        } catch {
            throw .untrusted(error)
        }
        let inclusion = InclusionProof(index: index, size: verified.head.size, path: path)
        guard inclusion.proves(leaf, under: verified.head.root) else { throw .notIncluded }
        return verified
    }

    private static let header = "c2sp.org/tlog-proof@v1"

    /// The next line without its newline; nil where none ends, or where it is no UTF-8.
    private static func takeLine(_ rest: inout ArraySlice<UInt8>) -> String? {
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let line = String(validating: rest[..<end], as: UTF8.self)
        rest = rest[(end + 1)...]
        return line
    }
}

/// Why an offline proof proves nothing.
package enum OfflineProofError: Error, Hashable, Sendable {
    case notAProof
    case malformedExtra
    case malformedIndex
    case malformedPath
    case noCheckpoint
    case untrusted(TrustRefusal)
    /// The path does not lead from the leaf to the checkpoint's root.
    case notIncluded
}
