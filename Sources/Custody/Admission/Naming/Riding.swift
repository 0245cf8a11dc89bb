// A packed container rides on its outermost one: who holds the box may act on what is in it
// (DESIGN §3.6).

extension Submission {
    /// Whether the signers hold a box that the statement cites and in which the container's
    /// custodian packed it.
    ///
    /// Only what is cited counts, each box as it was after the cited statement; where boxes lie in
    /// boxes every one of them is cited. So it is the same in whatever order statements arrive.
    func rides(_ row: ContainerRow) -> Bool {
        var boxes: [ContainerRow] = []
        for link in statement.chains where statement.cites(link) {
            // What is cited is not here yet: the statement waits for it.
            guard let box = before(link.container) else { return true }
            boxes.append(box)
        }
        var carried = [row.container]
        var holders: Set<Custodian> = [row.custodian]
        while let next = boxes.firstIndex(where: { box in
            !Set(box.children).isDisjoint(with: carried) && isPacked(box, byOneOf: holders)
        }) {
            let box = boxes.remove(at: next)
            if isSide(box.custodian) { return true }
            carried.append(box.container)
            holders.insert(box.custodian)
        }
        return false
    }

    /// Nobody gains a packet by packing it in a box of his own.
    private func isPacked(_ box: ContainerRow, byOneOf holders: Set<Custodian>) -> Bool {
        packing(of: box.container).map { holders.contains(.unit($0.unit)) } ?? false
    }
}

extension History {
    /// The boxes in which a container lies with somebody else than its own custodian, the nearest
    /// first: whoever acts on it by holding the box cites them.
    package func boxes(carrying container: ContainerID) -> [ContainerRow] {
        guard let inner = self.container(container) else { return [] }
        var boxes: [ContainerRow] = []
        var next: ContainerID? = container
        while let child = next {
            let outer = rows(ParentRow.self, child.text).lazy
                .compactMap { self.container($0.container) }
                .first { row in
                    row.children.contains(child)
                        && !boxes.contains { $0.container == row.container }
                }
            if let outer { boxes.append(outer) }
            next = outer?.container
        }
        return boxes.last.map { $0.custodian != inner.custodian } ?? false ? boxes : []
    }

    /// Every container in which one was packed, at any depth.
    func boxes(of container: ContainerID) -> Set<ContainerID> {
        var found: Set<ContainerID> = []
        var next = [container]
        while let child = next.popLast() {
            for row in rows(ParentRow.self, child.text) where found.insert(row.container).inserted {
                next.append(row.container)
            }
        }
        return found
    }
}
