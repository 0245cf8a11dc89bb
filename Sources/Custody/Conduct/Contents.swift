/// What lies in a container, through whatever was packed into it before.
extension Submission {
    /// The kinds in a container and in what it holds.
    func kinds(in container: ContainerID) -> Set<ItemKind> {
        var kinds: Set<ItemKind> = []
        var seen: Set<ContainerID> = []
        var open = [container]
        while let next = open.popLast() {
            guard seen.insert(next).inserted, let row = state(of: next) else { continue }
            kinds.formUnion(row.kinds)
            open += row.children
        }
        return kinds
    }

    /// The item lines of a packing and of what it holds, each with its subject.
    func items(in outer: Packing) -> [ItemLine] {
        var items: [ItemLine] = []
        var seen: Set<ContainerID> = [outer.container]
        var open = [outer]
        while let next = open.popLast() {
            for content in next.contents {
                switch content {
                case .items(let line):
                    items.append(
                        ItemLine(
                            kind: line.kind, subject: line.subject ?? next.subject,
                            room: line.room ?? next.room, quantity: line.quantity,
                            serials: line.serials))
                case .container(let child):
                    guard seen.insert(child).inserted else { continue }
                    open += [packing(of: child)].compactMap(\.self)
                }
            }
        }
        return items
    }

    /// The packing that a container's state goes back to.
    func packing(of container: ContainerID) -> Packing? {
        let last = statement.link(container)?.follows ?? state(of: container)?.heads.first
        return history.packing(of: container, from: last)
    }

    /// A packing for the way back: the centre packs what goes out.
    var returnPacking: Packing? {
        guard case .journey(.pack(let packing)) = act, let tier = tier(of: packing.unit),
            tier != .centre
        else { return nil }
        return packing
    }
}

extension History {
    /// The statements on the chains of the boxes that hold what a packing packed; none where they
    /// come in their order, for then the box is not known yet.
    func onBoxes(
        holding packing: Packing, of content: ContentID, hashing: Hashing
    ) -> [Submission] {
        guard effective(content) != nil else { return [] }
        return boxes(of: packing.container).sorted()
            .flatMap { rows(LinkRow.self, $0.text).map(\.content) }
            .compactMap { outer in
                effective(outer).map {
                    Submission($0, content: outer, history: self, hashing: hashing)
                }
            }
    }
}
