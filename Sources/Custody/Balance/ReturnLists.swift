/// The three official lists of a return, as the record has them today.
package struct ReturnLists {
    private let history: any History
    private let units: [UnitID]
    private let rows: [TallyRow]

    /// - Parameters:
    ///   - unit: a site, or the region whose sites are listed.
    ///   - history: nothing is stored; all of it is read from packings and what followed them.
    package init(_ unit: UnitID, _ history: any History) {
        self.history = history
        units = history.sites(under: unit)
        rows = units.flatMap { history.rows(TallyRow.self, $0.text) }
    }

    /// 《机考物品回收清单（考区）》: what the computer sittings send back, in room order (N六(一)1–2).
    package var discs: [ReturnLine] { lines(.computer) { _ in true } }

    /// 《答题卡回收单》: one for each card box, to be stuck on its side (N六(二)2).
    package var cardSlips: [CardSlip] {
        let cards = lines(.paper) { $0 == .answerCard || $0 == .collectionSheet }
        return Dictionary(grouping: cards, by: \.box).sorted { $0.key < $1.key }
            .filter { _, lines in lines.contains { $0.kind == .answerCard } }
            .map { CardSlip(box: $0.key, lines: $0.value.sorted()) }
    }

    /// 《答题卡回收信息汇总表》: a line for each site, batch and subject (N六(二)2).
    package var cardSummary: [CardSummary] {
        let cards = lines(.paper) { $0 == .answerCard }
        let groups = Dictionary(grouping: cards) {
            TallyCell(unit: $0.site, batch: $0.batch, subject: $0.subject, kind: .answerCard)
        }
        return groups.sorted { $0.key < $1.key }.map { cell, lines in
            let tally = rows.filter {
                $0.cell.unit == cell.unit && $0.cell.batch == cell.batch
                    && $0.cell.kind == .answerCard && $0.cell.subject == cell.subject
            }.map(\.tally).reduce(Tally(), +)
            return CardSummary(cell: cell, lines: lines.sorted(), tally: tally)
        }
    }

    private func lines(_ form: Form, _ isListed: (ItemKind) -> Bool) -> [ReturnLine] {
        units.flatMap { unit -> [ReturnLine] in
            let batches = Set(
                (history.plan(for: unit)?.batches ?? []).filter { $0.form == form }.map(\.id))
            let packed = history.rows(BatchFactRow.self, unit.text)
                .filter { $0.kind == .pack && batches.contains($0.batch) }
            return packed.flatMap { lines(of: $0.content, isListed) }
        }.sorted()
    }

    private func lines(
        of content: ContentID, _ isListed: (ItemKind) -> Bool
    ) -> [ReturnLine] {
        guard let statement = history.standing(content),
            case .journey(.pack(let packing)) = statement.act, let site = packing.site,
            let batch = packing.batch, history.unit(packing.unit)?.tier != .centre,
            history.container(packing.container).flatMap({ history.packing(of: $0) }) == packing
        else { return [] }
        let box = outermost(packing.container)
        return packing.items.filter { isListed($0.kind) }.map { line in
            let cell = TallyCell(
                unit: site, batch: batch, subject: line.subject ?? packing.subject,
                room: line.room ?? packing.room, kind: line.kind)
            return ReturnLine(
                site: site, batch: batch, room: cell.room, subject: cell.subject,
                kind: line.kind, quantity: line.quantity, serials: line.serials,
                bag: packing.container, box: box, packers: statement.people,
                packedAt: statement.at, seal: sealed(packing.container) ?? sealed(box),
                journey: journey(of: box, site, batch), tally: tally(cell))
        }
    }

    private func tally(_ cell: TallyCell) -> Tally {
        rows.filter { $0.cell.unit == cell.unit && $0.cell.reduced(to: cell.parts) == cell }
            .map(\.tally).reduce(Tally(), +)
    }

    private func outermost(_ container: ContainerID) -> ContainerID {
        let boxes = history.boxes(of: container)
        let outer = boxes.filter { history.boxes(of: $0).isDisjoint(with: boxes) }.sorted()
        return outer.last ?? container
    }

    private func sealed(_ container: ContainerID) -> ReturnLine.Sealed? {
        let links = history.rows(LinkRow.self, container.text)
            .filter { $0.kind == .seal && $0.state == .effective }
            .sorted { ($0.at, $0.content) < ($1.at, $1.content) }
        guard let last = links.last, let statement = history.statement(last.content),
            case .journey(.seal(let sealing)) = statement.act
        else { return nil }
        return ReturnLine.Sealed(
            seals: sealing.seals, people: statement.people, at: statement.at)
    }

    private func journey(
        of box: ContainerID, _ site: UnitID, _ batch: BatchID
    ) -> ReturnLine.Journey {
        ReturnJourney(box: box, site: site, batch: batch, history).journey
    }
}

/// What is stuck on the side of one card box.
package struct CardSlip: Hashable, Sendable {
    package let box: ContainerID
    package let lines: [ReturnLine]

    package var bags: Int { Set(lines.map(\.bag)).count }
    package var cards: Int {
        lines.filter { $0.kind == .answerCard }.reduce(0) { $0 + $1.quantity }
    }
    /// One, unless the box was packed against the notice.
    package var subjects: [SubjectID] { Set(lines.compactMap(\.subject)).sorted() }
}

/// A line of the list that is sent to the centre's office.
package struct CardSummary: Hashable, Sendable {
    package let cell: TallyCell
    package let lines: [ReturnLine]
    package let tally: Tally

    package var boxes: [ContainerID] { Set(lines.map(\.box)).sorted() }
    package var bags: Int { Set(lines.map(\.bag)).count }
    package var cards: Int { lines.reduce(0) { $0 + $1.quantity } }
}
