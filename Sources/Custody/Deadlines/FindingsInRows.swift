/// Findings in the rows of registers, whole or of one unit; each looks at every row once.
package enum Findings {
    /// One numbered strip on two containers: one of them is false.
    package static func seals(_ rows: [SealUseRow], _ history: any History) -> [Finding] {
        grouped(rows, by: \.seal).compactMap { seal, uses in
            let containers = Set(uses.map(\.container)).sorted()
            guard containers.count > 1 else { return nil }
            let statements = Set(uses.map(\.content)).sorted()
            return Finding(
                .sealOnTwoContainers, [.seal(seal)] + containers.map { .container($0) },
                people: history.signers(statements), containers: containers,
                statements: statements, since: uses.map(\.at).min())
        }
    }

    /// One device, one number, two statements: it was cloned or rolled back.
    package static func devices(_ rows: [DeviceRow], _ history: any History) -> [Finding] {
        let feeds = grouped(rows) { Feed(device: $0.device, sequence: $0.sequence) }
        return feeds.compactMap { _, uses in
            let statements = Set(uses.map(\.content)).sorted()
            guard statements.count > 1 else { return nil }
            return Finding(
                .deviceCountsTwice, statements.map { .statement($0) },
                people: history.signers(statements), statements: statements,
                since: statements.compactMap { history.statement($0)?.at }.min())
        }
    }

    /// A statement waits for another that nobody has sent.
    package static func gaps(_ rows: [PendingRow], _ history: any History) -> [Finding] {
        rows.filter(\.open).map { row in
            let waiting = history.statement(row.content)
            return Finding(
                .gapIsOpen, [.statement(row.missing)],
                people: history.signers([row.content]),
                containers: waiting?.chains.filter { $0.follows == row.missing }
                    .map(\.container) ?? [],
                statements: [row.content], since: waiting?.at)
        }
    }

    /// A container sealed off that the tier above has not let go on.
    package static func quarantines(
        _ rows: [QuarantineRow], _ history: any History
    ) -> [Finding] {
        rows.filter { $0.liftedBy == nil }.map { row in
            Finding(
                .quarantineIsOpen, [.container(row.container)],
                people: history.signers([row.content]), containers: [row.container],
                statements: [row.content], since: row.at)
        }
    }

    /// An incident that nobody has settled, as grave as it was reported.
    package static func incidents(_ rows: [IncidentRow], _ history: any History) -> [Finding] {
        rows.filter { $0.resolvedBy == nil }.map { row in
            Finding(
                .incidentIsOpen, gravity: max(row.gravity, FindingCode.incidentIsOpen.gravity),
                [.statement(row.content)], people: history.signers([row.content]),
                containers: row.containers, statements: [row.content], since: row.at)
        }
    }

    private struct Feed: Hashable, Comparable {
        let device: DeviceID
        let sequence: Int

        static func < (one: Self, other: Self) -> Bool {
            (one.device, one.sequence) < (other.device, other.sequence)
        }
    }

    private static func grouped<Element, Key: Hashable & Comparable>(
        _ rows: [Element], by key: (Element) -> Key
    ) -> [(Key, [Element])] {
        Dictionary(grouping: rows, by: key).sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }
}

extension History {
    /// Whoever signed any of the statements.
    func signers(_ statements: [ContentID]) -> [PersonID] {
        Set(statements.flatMap { statement($0)?.people ?? [] }).sorted()
    }
}
