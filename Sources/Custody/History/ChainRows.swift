/// Whether a statement has taken effect on a chain.
package enum LinkState: String, Sendable {
    case effective
    /// It follows something that is not here yet.
    case pending
    /// What it follows arrived later and contradicts it.
    case void
}

/// One statement on one container's chain.
package struct LinkRow: Row {
    package static let register = Register(
        "link", keys: 2,
        [
            .text("container"), .hash("content"), .optionalHash("follows"), .text("kind"),
            .text("state"), .integer("at"),
        ])
    package let container: ContainerID
    package let content: ContentID
    package let follows: ContentID?
    package let kind: ActKind
    package let state: LinkState
    package let at: Instant

    package init(
        container: ContainerID, content: ContentID, follows: ContentID? = nil, kind: ActKind,
        state: LinkState, at: Instant
    ) {
        self.container = container
        self.content = content
        self.follows = follows
        self.kind = kind
        self.state = state
        self.at = at
    }

    package var cells: [Cell] {
        [
            .text(container.text), Cell(content), Cell(follows), .text(kind.rawValue),
            .text(state.rawValue), at.cell,
        ]
    }

    package init?(cells: CellReader) {
        guard let container: ContainerID = cells.name(0), let content: ContentID = cells.hash(1),
            let kind: ActKind = cells.code(3), let state: LinkState = cells.code(4),
            let at = cells.instant(5)
        else { return nil }
        self.init(
            container: container, content: content, follows: cells.hash(2), kind: kind,
            state: state, at: at)
    }
}

extension History {
    /// Whether what a statement says of a container is contradicted by what it follows there.
    func isVoid(_ content: ContentID, on container: ContainerID) -> Bool {
        rows(LinkRow.self, container.text).contains {
            $0.content == content && $0.state == .void
        }
    }
}

/// A statement that names something which is not here yet; looked up by what is missing.
package struct PendingRow: Row {
    package static let register = Register(
        "pending", keys: 2, orderFree: false,
        [.hash("missing"), .hash("content"), .integer("open")])
    package let missing: ContentID
    package let content: ContentID
    package let open: Bool

    package init(missing: ContentID, content: ContentID, open: Bool) {
        self.missing = missing
        self.content = content
        self.open = open
    }

    package var cells: [Cell] { [Cell(missing), Cell(content), Cell(open)] }

    package init?(cells: CellReader) {
        guard let missing: ContentID = cells.hash(0), let content: ContentID = cells.hash(1) else {
            return nil
        }
        self.init(missing: missing, content: content, open: cells.flag(2))
    }
}

/// The container in which another was packed.
package struct ParentRow: Row {
    package static let register = Register(
        "parent", keys: 3,
        [.text("child"), .text("container"), .hash("content"), .integer("at")])
    package let child: ContainerID
    package let container: ContainerID
    package let content: ContentID
    package let at: Instant

    package init(child: ContainerID, container: ContainerID, content: ContentID, at: Instant) {
        self.child = child
        self.container = container
        self.content = content
        self.at = at
    }

    package var cells: [Cell] {
        [.text(child.text), .text(container.text), Cell(content), at.cell]
    }

    package init?(cells: CellReader) {
        guard let child: ContainerID = cells.name(0), let container: ContainerID = cells.name(1),
            let content: ContentID = cells.hash(2), let at = cells.instant(3)
        else { return nil }
        self.init(child: child, container: container, content: content, at: at)
    }
}

/// A contested container's settlement.
package struct SettlementRow: Row {
    package static let register = Register(
        "settlement", keys: 2, orderFree: false,
        [.text("container"), .hash("content"), .hash("upheld")])
    package let container: ContainerID
    package let content: ContentID
    package let upheld: ContentID

    package init(container: ContainerID, content: ContentID, upheld: ContentID) {
        self.container = container
        self.content = content
        self.upheld = upheld
    }

    package var cells: [Cell] { [.text(container.text), Cell(content), Cell(upheld)] }

    package init?(cells: CellReader) {
        guard let container: ContainerID = cells.name(0), let content: ContentID = cells.hash(1),
            let upheld: ContentID = cells.hash(2)
        else { return nil }
        self.init(container: container, content: content, upheld: upheld)
    }
}

/// A container sealed off, and the statement that let it go on.
package struct QuarantineRow: Row {
    package static let register = Register(
        "quarantine", keys: 2,
        [.text("container"), .hash("content"), .integer("at"), .optionalHash("lifted_by")])
    package let container: ContainerID
    package let content: ContentID
    package let at: Instant
    package let liftedBy: ContentID?

    package init(
        container: ContainerID, content: ContentID, at: Instant, liftedBy: ContentID? = nil
    ) {
        self.container = container
        self.content = content
        self.at = at
        self.liftedBy = liftedBy
    }

    package var cells: [Cell] {
        [.text(container.text), Cell(content), at.cell, Cell(liftedBy)]
    }

    package init?(cells: CellReader) {
        guard let container: ContainerID = cells.name(0), let content: ContentID = cells.hash(1),
            let at = cells.instant(2)
        else { return nil }
        self.init(container: container, content: content, at: at, liftedBy: cells.hash(3))
    }
}
