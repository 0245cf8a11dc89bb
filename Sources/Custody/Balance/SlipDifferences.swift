/// Where plan, dispatch slip and the receiver's own reading disagree about what a unit was sent.
struct SlipDifferences {
    private let unit: UnitID
    private let history: any History
    private let slips: [SlipRow]
    private let counts: [SlipRow]
    /// By the release that they answer, for a region has thousands.
    private let answers: [ContentID: [SlipRow]]

    init(_ unit: UnitID, _ history: any History) {
        self.unit = unit
        self.history = history
        let rows = history.rows(SlipRow.self, unit.text).filter { row in
            history.row(StatementRow.self, row.content)?.supersededBy == nil
        }
        slips = rows.filter { $0.half == .slip }
        counts = rows.filter { $0.half == .count }
        answers = Dictionary(grouping: counts, by: \.release)
    }

    var all: [Difference] {
        slips.flatMap(answered) + counts.compactMap(misled) + planned + twice
    }

    /// What became of one line of a slip; while nobody has answered it, it is in transit.
    private func answered(_ slip: SlipRow) -> [Difference] {
        guard let answers = answers[slip.release] else { return [] }
        let own = answers.filter { $0.container == slip.container }
        guard !own.isEmpty else {
            return [difference(.missing, slip, [slip.content] + answers.map(\.content))]
        }
        return own.flatMap { read(slip, $0) }
    }

    private func read(_ slip: SlipRow, _ count: SlipRow) -> [Difference] {
        let statements = [slip.content, count.content]
        guard count.condition != .missing else { return [difference(.missing, slip, statements)] }
        guard let given = given(slip) else { return [] }
        var found: [Difference] = []
        if Set(given.seals) != Set(count.seals) {
            var seals = difference(.wrongSeal, slip, statements)
            seals.seals = Set(given.seals).symmetricDifference(count.seals).sorted()
            found.append(seals)
        }
        if given.count != count.count {
            var number = difference(.countDiffers, slip, statements)
            (number.expected, number.found) = (given.count, count.count)
            found.append(number)
        }
        return found
    }

    /// What the giver says: on the slip, or when he opened what the slip only had a hash of; nil
    /// while it is hidden.
    private func given(_ slip: SlipRow) -> (seals: [SealNumber], count: Int)? {
        guard slip.seals.isEmpty, slip.count == 0,
            history.statement(slip.content)?.act.commitments[slip.container] != nil
        else { return (slip.seals, slip.count) }
        let opened = history.rows(ActRow.self, slip.content).lazy.compactMap {
            act -> RevealedLine? in
            guard case .journey(.reveal(let reveal))? = history.effective(act.content)?.act else {
                return nil
            }
            return reveal.lines.first { $0.container == slip.container }
        }.first
        return opened.map { ($0.seals, $0.count) }
    }

    /// A site took in what was packed for another.
    private func misled(_ count: SlipRow) -> Difference? {
        guard history.unit(unit)?.tier == .site, count.verdict != .refused,
            let site = history.site(of: count.container), site != unit
        else { return nil }
        return difference(.wrongContainer, count, [count.content])
    }

    /// One container in the manifests of two consignments that were sent here.
    private var twice: [Difference] {
        let listed = Set(slips.map(\.consignment)).flatMap(manifest)
        return Dictionary(grouping: listed, by: \.container).sorted { $0.key < $1.key }
            .compactMap { container, rows in
                guard Set(rows.map(\.consignment)).count > 1 else { return nil }
                var found = Difference(.duplicate, .planAndSlip, unit)
                found.container = container
                found.statements = Set(rows.map(\.content)).sorted()
                return found
            }
    }

    private func manifest(_ consignment: ConsignmentID) -> [ManifestRow] {
        history.rows(ManifestRow.self, consignment.text).filter {
            $0.to == unit && history.row(StatementRow.self, $0.content)?.supersededBy == nil
        }
    }

    /// The manifests of whatever was sent off, against what the slips hold.
    private var planned: [Difference] {
        Set(slips.map(\.consignment)).sorted().flatMap { consignment -> [Difference] in
            let manifest = self.manifest(consignment)
            guard !manifest.isEmpty else { return [] }
            return Dispatch(
                manifest, slips.filter { $0.consignment == consignment }, unit, history
            ).differences
        }
    }

    private func difference(
        _ difference: DifferenceClass, _ row: SlipRow, _ statements: [ContentID]
    ) -> Difference {
        var found = Difference(difference, .slipAndCount, unit)
        found.container = row.container
        found.statements = statements
        return found
    }
}

/// One consignment: its manifest and the containers that its slips hold, at any depth.
private struct Dispatch {
    private let manifest: [ManifestRow]
    private let slips: [SlipRow]
    private let unit: UnitID
    private let sent: [ContainerRow]
    private let packings: [ContainerID: Packing]

    init(
        _ manifest: [ManifestRow], _ slips: [SlipRow], _ unit: UnitID, _ history: any History
    ) {
        self.manifest = manifest
        self.slips = slips
        self.unit = unit
        sent = Load(slips.map(\.container), history).rows
        packings = sent.reduce(into: [:]) { $0[$1.container] = history.packing(of: $1) }
    }

    var differences: [Difference] {
        let listed = Set(manifest.map(\.container))
        let there = Set(sent.map(\.container))
        let gone = listed.subtracting(there).sorted().map { missing($0) }
        let carriers = Set(sent.filter { !$0.children.isEmpty && $0.items == 0 }.map(\.container))
        let extra = there.subtracting(listed).subtracting(carriers).sorted()
            .map { difference(.unexpected, $0) }
        let known = listed.intersection(there).sorted()
        return gone + extra + known.flatMap(contents)
    }

    private func missing(_ container: ContainerID) -> Difference {
        difference(.missing, container)
    }

    /// What the manifest says is in a container, and what its packing says.
    private func contents(_ container: ContainerID) -> [Difference] {
        let planned = manifest.filter { $0.container == container }.reduce(into: [:]) {
            $0[$1.kind, default: 0] += $1.quantity
        }
        let packed = [:].adding(packings[container]?.items ?? [])
        return Set(planned.keys).union(packed.keys).sorted { $0.code < $1.code }
            .compactMap { kind in
                let (plan, found) = (planned[kind] ?? 0, packed[kind] ?? 0)
                guard plan != found else { return nil }
                var different = difference(sort(kind, plan, found), container)
                different.kind = kind
                (different.expected, different.found) = (plan, found)
                return different
            }
    }

    /// What is not in its container but in another of the consignment was put into the wrong one.
    private func sort(_ kind: ItemKind, _ plan: Int, _ found: Int) -> DifferenceClass {
        guard plan == 0 || found == 0 else { return .countDiffers }
        let total = manifest.filter { $0.kind == kind }.reduce(0) { $0 + $1.quantity }
        let sent = packings.values.reduce(into: [:]) { $0.add($1.items) }[kind] ?? 0
        if total == sent { return .wrongContainer }
        return found == 0 ? .missing : .unexpected
    }

    private func difference(
        _ difference: DifferenceClass, _ container: ContainerID
    ) -> Difference {
        var found = Difference(difference, .planAndSlip, unit)
        found.container = container
        found.statements = Set(
            manifest.filter { $0.container == container }.map(\.content)
                + slips.filter { $0.container == container }.map(\.content)
        ).sorted()
        return found
    }
}
