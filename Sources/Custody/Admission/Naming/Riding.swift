// A packed container rides on its outermost one: who holds the box may act on what is in it
// (DESIGN §3.6).

extension Submission {
    /// Whether the signers hold a box in which the container lies.
    ///
    /// A box that the statement cites is judged as it was after the cited statement; without a
    /// citation everyone counts to whom a box of it was ever given.
    func rides(_ container: ContainerID) -> Bool {
        for link in statement.chains where statement.cites(link) {
            guard let row = before(link.container) else { return true }
            if isSide(row.custodian), history.boxes(of: container).contains(link.container) {
                return true
            }
        }
        var seen: Set<ContainerID> = []
        return history.holders(of: container, seen: &seen).contains { isSide($0) }
    }
}

extension History {
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

    /// Who ever had a container in his hands, on its own chain or in a box into which someone
    /// packed it who had it.
    func holders(of container: ContainerID, seen: inout Set<ContainerID>) -> Set<Custodian> {
        guard seen.insert(container).inserted else { return [] }
        var holders = chainHolders(of: container)
        var waiting = rows(ParentRow.self, container.text)
        var grown = true
        while grown {
            grown = false
            for parent in waiting where packed(parent, byOneOf: holders) {
                waiting.removeAll { $0 == parent }
                holders.formUnion(self.holders(of: parent.container, seen: &seen))
                grown = true
            }
        }
        return holders
    }

    private func packed(_ parent: ParentRow, byOneOf holders: Set<Custodian>) -> Bool {
        guard case .journey(.pack(let packing))? = statement(parent.content)?.act else {
            return false
        }
        return holders.contains(.unit(packing.unit))
    }

    /// The custodians along a container's own chain, and to whom it was sent.
    private func chainHolders(of container: ContainerID) -> Set<Custodian> {
        let chain = Chain(container, self)
        return chain.contents.reduce(into: []) { holders, content in
            if let row = chain.state(after: content) { holders.insert(row.custodian) }
            if let unit = statement(content)?.act.addressee { holders.insert(.unit(unit)) }
        }
    }
}
