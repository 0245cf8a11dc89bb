import Custody

extension GeneratedLie {
    /// What a vault's people leave out.
    static let vaults: [Self] = [
        Self(name: "a round that nobody walks", root: "finding roundIsMissed") { telling in
            let index = telling.pick(
                .round,
                fits: { round in
                    round.people.contains { $0.text.hasPrefix("RA-custodian") }
                        && moment(4, 15, 0) < round.at && round.at < moment(4, 28, 0)
                })
            if let index { telling.drop(index) }
        },
        Self(name: "a key that nobody takes", root: "finding keyHasNoHolder") { telling in
            let index = telling.pick(
                .keyHandover,
                fits: { key in key.people.contains { $0.text.hasPrefix("RA-custodian") } })
            if let index { telling.drop(index) }
        },
        Self(name: "a vault is opened without its keys", root: "finding openerHasNoKey") {
            telling in
            guard let index = telling.pick(.vaultOpening),
                case .vault(.opening(let opening)) = telling.steps[index].statement.act
            else { return }
            let unit = opening.vault.text.dropLast("-vault".count)
            let other = Signer.all(
                telling.dice.roll(0...1) == 0 ? "\(unit)-officer" : "\(unit)-head")
            let one = opening.keyHolders[telling.dice.roll(0...1)]
            // Two strangers, or one who has no key beside one who has.
            let here = telling.steps[index].statement.parties.filter { $0.person == one }
            let parties =
                telling.dice.roll(0...1) == 0 ? other.map(\.party) : here + [other[0].party]
            telling.replace(
                index,
                telling.steps[index].statement.saying(
                    .vault(
                        .opening(
                            VaultOpening(
                                vault: opening.vault, keyHolders: parties.map(\.person),
                                reason: opening.reason))), by: parties))
        },
        Self(name: "people change without a handover", root: "finding shiftIsUnsigned") { telling in
            let first = telling.steps.firstIndex { $0.statement.act.kind == .shiftHandover }
            guard let index = first else { return }
            let statement = telling.steps[index].statement
            guard case .vault(.shiftHandover(let shift)) = statement.act else { return }
            func parties(_ people: [PersonID]) -> [Party] {
                statement.parties.filter { people.contains($0.person) }
            }
            telling.drop(index)
            telling.insert(
                index, "come",
                statement.saying(
                    .vault(.signOn(SignOn(vault: shift.vault))), by: parties(shift.incoming),
                    chains: []))
            telling.insert(
                index + 1, "go",
                statement.saying(
                    .vault(.signOff(SignOff(vault: shift.vault))), at: statement.at + .minutes(1),
                    by: parties(shift.outgoing), chains: []))
        },
    ]
}
