import Custody

extension GeneratedLie {
    /// Clocks, repetitions, silence, and people who are not who they say.
    static let claims: [Self] = [
        Self(name: "replayed as it was", root: nil) { telling in
            guard let index = telling.pick(.release, .accept, .store, .count, .wipe) else { return }
            telling.again(index, nil)
        },
        Self(name: "other words under an old id", root: "refusal idIsFresh") { telling in
            guard let index = telling.pick(.release, .accept, .store, .count, .wipe) else { return }
            telling.again(index, "replayed")
        },
        Self(name: "clock set back", root: "deviation movementKeepsItsOrder") { shift(&$0, -3) },
        Self(name: "clock set forward", root: "deviation movementKeepsItsOrder") { shift(&$0, 3) },
        Self(name: "late, and the clock set back", root: "due siteReturn") { telling in
            guard
                let index = telling.pick(
                    .arrived, fits: { $0.parties.contains { $0.person.text.contains("-S") } })
            else { return }
            for late in index...index + 2 {
                let statement = telling.steps[late].statement
                telling.replace(late, statement)
                telling.prove(
                    late, from: statement.at + .days(3), claimed: statement.at)
            }
        },
        Self(name: "a role that is not his", root: "refusal rolesAreEnrolled") { telling in
            guard let index = forgeable(&telling) else { return }
            forge(&telling, index) { party in
                let other: Role = party.role == .witness ? .head : .witness
                return Party(role: other, person: party.person, key: party.key)
            }
        },
        Self(name: "somebody else's key", root: "refusal signersAreEnrolled") { telling in
            guard let index = forgeable(&telling) else { return }
            forge(&telling, index) {
                Party(role: $0.role, person: $0.person, key: Cast.key("RB-witness-2"))
            }
        },
        Self(name: "nobody who may sign it", root: "refusal partiesFitTheAct") { telling in
            guard
                let index = telling.pick(
                    .pack, .seal, .release, .accept, .upload, .wipeOrder, .filing, .opening)
            else { return }
            let statement = telling.steps[index].statement
            telling.replace(index, statement.saying(by: [Signer("RA-witness-1").party]))
        },
        Self(name: "a statement that never came", root: nil, isSilence: true) { telling in
            let needed = telling.needed
            guard
                let index = telling.pick(
                    .pack, .seal, .release, .accept, .upload, .uploadConfirmation, .wipeOrder,
                    .wipe, .movement, .opening, .centreHandover, .destructionApproval,
                    .destruction, .filing, .store, .milestone, fits: { needed.contains($0.id) })
            else { return }
            telling.drop(index)
        },
    ]

    private static func shift(_ telling: inout GeneratedTelling, _ hours: Int) {
        let index = telling.pick(
            .release, fits: { $0.parties.contains { $0.person == "NC-custodian-1" } })
        guard let index else { return }
        let statement = telling.steps[index].statement
        telling.replace(index, statement.saying(at: statement.at + .hours(hours)))
        telling.prove(
            index, from: statement.at - .minutes(1), claimed: statement.at + .hours(hours))
    }

    private static func forgeable(_ telling: inout GeneratedTelling) -> Int? {
        telling.pick(
            .pack, .seal, .release, .accept, .upload, .uploadConfirmation, .wipeOrder, .wipe,
            .movement, .opening, .count, .destructionApproval, .destruction, .filing)
    }

    private static func forge(
        _ telling: inout GeneratedTelling, _ index: Int, _ forged: (Party) -> Party
    ) {
        let statement = telling.steps[index].statement
        telling.replace(
            index,
            statement.saying(by: statement.parties.prefix(1).map(forged) + statement.parties[1...]))
    }
}
