import Merkle

/// The tree at its right edge, kept twice: as tiles are made of it, and as it is checked.
struct GrowingLedger: Sendable {
    var tree: GrowingTree
    var range: CompactRange

    var size: Int { tree.size }
}
