/// A shelf of a vault with what lies on it.
package struct VaultShelf: Hashable, Sendable {
    /// Nil where nobody said on which.
    package let name: String?
    package let containers: [ContainerID]
}
