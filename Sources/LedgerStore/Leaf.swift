package import Merkle
package import Signing

/// Whether the desk let an envelope in; raw values are the first byte of each leaf, frozen.
package enum EntryKind: UInt8, CaseIterable, Sendable {
    case admitted = 1
    /// Signed by whom it names, but refused: kept as evidence.
    case refused = 2
}

/// What stands before the envelope in a leaf; travels as the `extra` of an offline proof.
package struct LeafHeader: Hashable, Sendable {
    package static let size = 9

    package let kind: EntryKind
    /// Milliseconds since 1970 by the desk's clock.
    package let received: Int64

    /// By how many seconds two clocks that are kept right may differ.
    package static let clockAllowance: Int64 = 300

    /// Whether a cosigner's time, in seconds since 1970, can be when he had this leaf before him:
    /// nobody cosigns what is still to come, and a time that says so proves no hour.
    package func allows(cosignedAt time: Int64) -> Bool {
        time >= received / 1000 - LeafHeader.clockAllowance
    }

    package init(kind: EntryKind, received: Int64) {
        self.kind = kind
        self.received = received
    }

    package init?(_ bytes: [UInt8]) {
        guard bytes.count == LeafHeader.size, let kind = EntryKind(rawValue: bytes[0]) else {
            return nil
        }
        self.kind = kind
        received = Int64(bitPattern: bytes.dropFirst().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }

    package var bytes: [UInt8] {
        let time = UInt64(bitPattern: received)
        return [kind.rawValue]
            + stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: time >> $0) }
    }

    /// RFC 6962 §2.1 over kind, time and the exact envelope.
    package func leafHash(_ envelope: [UInt8], _ hasher: TreeHasher) -> Digest {
        hasher.leaf(bytes, envelope)
    }
}
