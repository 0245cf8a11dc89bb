/// The centre verified a container, looked up by the container.
package struct VerifiedRow: Row {
    package static let register = Register(
        "verified", keys: 2, [.text("container"), .hash("content"), .integer("at")])
    package let container: ContainerID
    package let content: ContentID
    package let at: Instant

    package init(container: ContainerID, content: ContentID, at: Instant) {
        self.container = container
        self.content = content
        self.at = at
    }

    package var cells: [Cell] { [.text(container.text), Cell(content), at.cell] }

    package init?(cells: CellReader) {
        guard let container: ContainerID = cells.name(0), let content: ContentID = cells.hash(1),
            let at = cells.instant(2)
        else { return nil }
        self.init(container: container, content: content, at: at)
    }
}
