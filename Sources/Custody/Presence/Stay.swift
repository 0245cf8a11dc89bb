/// A container that must be watched was in a unit's place, from its first second to the first
/// after it; nil while it is there.
package struct Stay: Hashable, Sendable {
    package let container: ContainerID
    package let from: Instant
    package let to: Instant?

    package init(container: ContainerID, from: Instant, to: Instant? = nil) {
        self.container = container
        self.from = from
        self.to = to
    }
}
