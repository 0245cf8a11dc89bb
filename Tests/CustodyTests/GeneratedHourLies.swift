import Custody

extension GeneratedLie {
    /// Hours that nobody but the statement tells, and that cannot be true.
    static let hours: [Self] = [
        Self(
            name: "a batch that ended before it began", root: "deviation sittingComesFirst"
        ) { telling in
            guard let index = telling.pick(.batchEnd) else { return }
            let statement = telling.steps[index].statement
            guard case .exam(.batchEnd(let end)) = statement.act else { return }
            let early = BatchEnd(site: end.site, batch: end.batch, ended: end.ended - .days(3))
            telling.replace(index, statement.saying(.exam(.batchEnd(early))))
        },
        Self(
            name: "a destruction that is signed before its end",
            root: "deviation toldAfterItHappened"
        ) { telling in
            guard let index = telling.pick(.destruction) else { return }
            let statement = telling.steps[index].statement
            guard case .closing(.destruction(let said)) = statement.act else { return }
            let later = Destruction(
                region: said.region, approval: said.approval, containers: said.containers,
                lines: said.lines, method: said.method, began: said.began,
                finished: statement.at + .hours(3), destroyers: said.destroyers,
                inspector: said.inspector, witnesses: said.witnesses,
                residueChecked: said.residueChecked, evidence: said.evidence, grams: said.grams)
            telling.replace(index, statement.saying(.closing(.destruction(later))))
        },
    ]
}
