// A packed container rides on its outermost one: who holds the box may act on what is in it
// (DESIGN §3.6).

extension Submission {
    /// Whether the signers hold a box in which the container's custodian packed it.
    ///
    /// A box that the statement cites is judged as it was after the cited statement; without a
    /// citation everyone counts to whom a box of it was ever given.
    func rides(_ row: ContainerRow) -> Bool {
        let boxes = history.heldBoxes(of: row.container, packedBy: [row.custodian])
        for link in statement.chains where statement.cites(link) {
            guard let box = before(link.container) else { return true }
            if isSide(box.custodian), boxes[link.container] != nil { return true }
        }
        return boxes.values.contains { $0.contains { isSide($0) } }
    }
}

extension History {
    /// The boxes in which a container was packed, at any depth, by someone who had it, with
    /// whoever had each box.
    fileprivate func heldBoxes(
        of container: ContainerID, packedBy holders: Set<Custodian>
    ) -> [ContainerID: Set<Custodian>] {
        var found: [ContainerID: Set<Custodian>] = [:]
        var held = [container: holders]
        var grown = true
        while grown {
            grown = false
            for (child, holders) in held.sorted(by: { $0.key < $1.key }) {
                let all = holders.union(found.values.joined())
                for parent in rows(ParentRow.self, child.text)
                where found[parent.container] == nil && packed(parent, byOneOf: all) {
                    let holders = self.holders(of: parent.container)
                    found[parent.container] = holders
                    held[parent.container] = holders
                    grown = true
                }
            }
        }
        return found
    }

    private func packed(_ parent: ParentRow, byOneOf holders: Set<Custodian>) -> Bool {
        guard case .journey(.pack(let packing))? = statement(parent.content)?.act else {
            return false
        }
        return holders.contains(.unit(packing.unit))
    }

    /// The custodians along a container's own chain, and to whom it was sent.
    private func holders(of container: ContainerID) -> Set<Custodian> {
        let chain = Chain(container, self)
        return chain.contents.reduce(into: []) { holders, content in
            if let row = chain.state(after: content) { holders.insert(row.custodian) }
            if let unit = statement(content)?.act.addressee { holders.insert(.unit(unit)) }
        }
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
