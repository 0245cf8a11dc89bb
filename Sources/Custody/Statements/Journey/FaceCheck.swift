/// A side of a box where a thief would open it.
package enum Face: String, CaseIterable, Hashable, Sendable {
    /// 底缝
    case bottomSeam = "bottom-seam"
    /// 车厢后门
    case rearDoor = "rear-door"
    /// 封箱胶带
    case tape
}

/// Which extra faces the accepting side looked at, and the nonce that drew them.
package struct FaceCheck: Hashable, Sendable {
    package let nonce: Nonce
    package let faces: [FaceReading]

    package init(nonce: Nonce, faces: [FaceReading]) {
        self.nonce = nonce
        self.faces = faces
    }
}

/// One face of one box, as it was found.
package struct FaceReading: Hashable, Sendable {
    package let container: ContainerID
    package let face: Face
    package let condition: Condition

    package init(container: ContainerID, face: Face, condition: Condition) {
        self.container = container
        self.face = face
        self.condition = condition
    }
}

/// A face of a box that must be looked at.
package struct DrawnFace: Hashable, Sendable {
    package let container: ContainerID
    package let face: Face
}

/// The faces that a release's hash and a receiver's nonce together draw.
///
/// Neither side knows them before both have spoken, and whoever reads both halves draws them again.
package struct FaceDraw: Hashable, Sendable {
    package let faces: [DrawnFace]

    /// Draws one face of each of so many boxes in a hundred, of one box at least.
    ///
    /// - Parameters:
    ///   - seed: what the giving side fixed: the release's content id, or a shift's commitments.
    ///   - nonce: the receiver's.
    ///   - containers: the boxes that are given.
    ///   - percent: how many of a hundred boxes are drawn.
    ///   - hashing: SHA-256.
    package init(
        _ seed: String, _ nonce: Nonce, among containers: [ContainerID], percent: Int,
        _ hashing: Hashing
    ) {
        let lots = Set(containers).map { container -> (lot: String, container: ContainerID) in
            let hash: NonceHash = hashing([seed, nonce.hex, container.text])
            return (hash.hex, container)
        }.sorted { $0.lot < $1.lot }
        let drawn = max(1, (lots.count * percent + 99) / 100)
        faces = lots.prefix(drawn).map { lot in
            let number = Int(lot.lot.suffix(2), radix: 16) ?? 0
            return DrawnFace(
                container: lot.container, face: Face.allCases[number % Face.allCases.count])
        }
    }
}

extension Nonce {
    /// What the receiver gives away before the release is signed.
    package func hash(_ hashing: Hashing) -> NonceHash { hashing([hex]) }
}

extension Face: Worded {
    package var wording: Wording {
        switch self {
        case .bottomSeam: Wording("底缝", "bottom seam")
        case .rearDoor: Wording("后门", "rear door")
        case .tape: Wording("封箱胶带", "tape")
        }
    }
}
