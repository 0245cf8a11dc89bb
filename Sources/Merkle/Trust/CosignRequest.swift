import Signing
import Spelling

/// What a log asks a cosigner: C2SP tlog-witness, "add-checkpoint".
package struct CosignRequest: Sendable {
    package let oldSize: Int
    /// Meant to be hashes; what is none cannot verify.
    package let proof: [[UInt8]]
    package let signed: SignedCheckpoint

    package init(oldSize: Int, proof: [[UInt8]], signed: SignedCheckpoint) {
        self.oldSize = oldSize
        self.proof = proof
        self.signed = signed
    }

    package init(_ consistency: ConsistencyProof, signed: SignedCheckpoint) {
        self.init(
            oldSize: consistency.oldSize, proof: consistency.path.map(\.bytes), signed: signed)
    }

    package init(_ bytes: [UInt8]) throws(CosignRefusal) {
        guard bytes.count <= SignedNote.sizeLimit else { throw .malformed }
        var rest = bytes[...]
        var lines: [String] = []
        while true {
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")),
                let line = String(validating: rest[..<end], as: UTF8.self),
                lines.count <= OfflineProof.pathLimit + 1
            else { throw .malformed }
            rest = rest[(end + 1)...]
            if line.isEmpty { break }
            lines.append(line)
        }
        guard let first = lines.first, first.hasPrefix("old "),
            let oldSize = Numeral.parse(first.dropFirst(4)),
            lines.count <= OfflineProof.pathLimit + 1
        else { throw .malformed }
        let proof = lines.dropFirst().compactMap { Base64.decode($0) }
        guard proof.count == lines.count - 1 else { throw .malformed }
        do throws(CheckpointError) {
            self.init(oldSize: oldSize, proof: proof, signed: try SignedCheckpoint(Array(rest)))
        } catch {
            throw .malformed
        }
    }

    package var bytes: [UInt8] {
        let lines = ["old \(oldSize)"] + proof.map { Base64.encode($0) } + ["", ""]
        return Array(lines.joined(separator: "\n").utf8) + signed.bytes
    }

    /// Judges the request by the newest checkpoint cosigned for this origin; the caller stores
    /// what comes back before he signs it, and lets nobody in between.
    package func judged(
        logs: [NoteKey], latest: TreeHead?
    ) throws(CosignRefusal) -> CosignableCheckpoint {
        let verified: VerifiedCheckpoint
        do throws(CheckpointError) { verified = try signed.verified(logs: logs) } catch {
            if case .unknownOrigin = error { throw .unknownOrigin }
            throw .notSigned
        }
        let (old, new) = (latest ?? .empty, verified.head)
        guard oldSize <= new.size else { throw .oldSizeBeyondNew }
        guard oldSize == old.size else { throw .conflict(latestSize: old.size) }
        guard new.size > 0 || new == .empty else { throw .inconsistent }
        let path = proof.compactMap { Digest($0) }
        guard path.count == proof.count else { throw .inconsistent }
        if oldSize == 0 {
            guard path.isEmpty else { throw .inconsistent }
        } else {
            let consistency = ConsistencyProof(oldSize: oldSize, newSize: new.size, path: path)
            guard consistency.proves(old.root, grewInto: new.root) else { throw .inconsistent }
        }
        return CosignableCheckpoint(verified: verified)
    }
}
