/// SHA-256 of a salt and a reading, given before the reading may be known.
package typealias ReadingHash = Hash256<RevealedLine>
/// Thirty-two random bytes that keep a reading from being guessed out of its hash.
package typealias Salt = Hash256<Salted>
/// Thirty-two random bytes of the receiver's.
package typealias Nonce = Hash256<FaceCheck>
/// SHA-256 of the receiver's nonce, which he gives before the release has a hash.
package typealias NonceHash = Hash256<FaceDraw>

/// What is salted; it exists only to keep the salts apart from hashes.
package enum Salted {}

/// One container of an outgoing shift with the hash of what it bears.
package struct CommittedLine: Hashable, Sendable {
    package let container: ContainerID
    package let commitment: ReadingHash

    package init(container: ContainerID, commitment: ReadingHash) {
        self.container = container
        self.commitment = commitment
    }
}

/// The committing side opens its commitments, once the other side's readings are fixed.
package struct Reveal: Hashable, Sendable {
    /// The release or the shift handover that carries the commitments.
    package let of: ContentID
    /// The signed half that fixed the readings; nil for a shift handover, which holds both.
    package let acceptance: ContentID?
    package let lines: [RevealedLine]

    package init(of: ContentID, acceptance: ContentID? = nil, lines: [RevealedLine]) {
        self.of = of
        self.acceptance = acceptance
        self.lines = lines
    }
}

/// What was committed to, with its salt.
package struct RevealedLine: Hashable, Sendable {
    package let container: ContainerID
    package let salt: Salt
    package let seals: [SealNumber]
    package let count: Int

    package init(container: ContainerID, salt: Salt, seals: [SealNumber], count: Int) {
        self.container = container
        self.salt = salt
        self.seals = seals
        self.count = count
    }

    /// SHA-256 of `salt container count seals…`, the seals in the order of their bytes.
    package func commitment(_ hashing: Hashing) -> ReadingHash {
        hashing([salt.hex, container.text, "\(count)"] + seals.sorted().map(\.text))
    }
}

extension ReleaseLine {
    /// Whether it shows a hash instead of what the container bears.
    package var isBlind: Bool { commitment != nil && seals.isEmpty && count == 0 }
}

extension Act {
    /// What was promised of each container, to be opened later.
    package var commitments: [ContainerID: ReadingHash] {
        var found: [ContainerID: ReadingHash] = [:]
        if case .journey(.release(let release)) = self {
            for line in release.lines { found[line.container] = line.commitment }
        }
        if case .vault(.shiftHandover(let shift)) = self {
            for line in shift.commitments ?? [] { found[line.container] = line.commitment }
        }
        return found
    }
}
