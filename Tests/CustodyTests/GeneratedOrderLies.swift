import Custody

extension GeneratedLie {
    /// Two acts of which one allows the other, done the wrong way round.
    ///
    /// They arrive as they always did: when they come changes nothing, when they were done does.
    static let orders: [Self] = [
        Self(name: "wiped, and then ordered", root: "deviation wipedAfterItsOrder") { telling in
            guard let index = telling.pick(.wipe) else { return }
            let statement = telling.steps[index].statement
            guard case .closing(.wipe(let wipe)) = statement.act,
                let order = telling.steps.firstIndex(where: { $0.content == wipe.order })
            else { return }
            let finished = statement.at - .hours(1)
            telling.replace(
                order, telling.steps[order].statement.saying(at: finished + .minutes(30)))
            telling.replace(index, statement.saying(wipe.saying(finished: finished)))
        },
        Self(
            name: "in the shredder, and then approved", root: "deviation destroyedWithApproval"
        ) { telling in
            guard let index = telling.pick(.destruction),
                case .closing(.destruction(let said)) = telling.steps[index].statement.act,
                let approval = telling.steps.firstIndex(where: { $0.content == said.approval })
            else { return }
            telling.replace(
                approval, telling.steps[approval].statement.saying(at: said.began + .hours(1)))
        },
    ]
}
