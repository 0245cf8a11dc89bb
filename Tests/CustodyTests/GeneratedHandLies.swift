import Custody

extension GeneratedLie {
    /// Two crews, another seal, another release, and a guard who goes home.
    static let hands: [Self] = [
        Self(name: "two crews accept offline", root: "deviation custodyIsUnforked") { telling in
            guard let index = unitAcceptance(&telling) else { return }
            let statement = telling.steps[index].statement
            guard case .journey(.accept(let acceptance)) = statement.act else { return }
            telling.insert(
                telling.dice.roll(index...index + 1), "rival",
                statement.saying(by: Signer.all("\(acceptance.unit)-head").map(\.party)))
        },
        Self(name: "another seal is read", root: "deviation sealsAgree") { telling in
            guard let index = unitAcceptance(&telling) else { return }
            let statement = telling.steps[index].statement
            guard case .journey(.accept(let acceptance)) = statement.act else { return }
            let wrong = telling.dice.roll(0...acceptance.lines.count - 1)
            let lines = acceptance.lines.enumerated().map { number, line in
                AcceptanceLine(
                    container: line.container,
                    seals: number == wrong ? [seal(Cast.centre, 9000)] : line.seals,
                    count: line.count, condition: line.condition, verdict: line.verdict)
            }
            telling.replace(index, statement.saying(acceptance.saying(lines: lines)))
        },
        Self(
            name: "it names another release", root: "refusal acceptanceAnswersItsRelease"
        ) { telling in
            guard let index = unitAcceptance(&telling),
                case .journey(.accept(let acceptance)) = telling.steps[index].statement.act,
                let other = telling.steps[..<index].first(where: {
                    $0.statement.act.kind == .release && $0.content != acceptance.release
                })
            else { return }
            let statement = telling.steps[index].statement
            telling.replace(
                index, statement.saying(acceptance.saying(release: other.content)))
        },
        Self(
            name: "a box that is not his on the slip", root: "deviation claimHolds"
        ) { telling in
            let others = telling.steps.filter { step in
                guard case .journey(.pack(let packing)) = step.statement.act else { return false }
                return packing.unit == Cast.centre && packing.kind == .box
            }
            let other = others[telling.dice.roll(0...others.count - 1)]
            guard case .journey(.pack(let packing)) = other.statement.act,
                let index = telling.pick(
                    .release,
                    fits: {
                        $0.act.containers.allSatisfy { $0 != packing.container }
                            && $0.parties.allSatisfy { !$0.person.text.hasPrefix("NC") }
                            && $0.at > other.statement.at
                    })
            else { return }
            let statement = telling.steps[index].statement
            guard case .journey(.release(let release)) = statement.act else { return }
            let line = ReleaseLine(container: packing.container, seals: [], count: 1)
            let link = ChainLink(container: packing.container, follows: other.content)
            telling.replace(
                index,
                statement.saying(
                    release.saying(lines: release.lines + [line]),
                    chains: statement.chains + [link]))
        },
        Self(name: "a guard leaves his partner alone", root: "finding watchIsBroken") { telling in
            let first = telling.steps.firstIndex { $0.statement.act.kind == .shiftHandover }
            guard let first else { return }
            let statement = telling.steps[first].statement
            guard case .vault(.shiftHandover(let shift)) = statement.act,
                let party = statement.parties.first(where: { $0.person == shift.incoming[0] })
            else { return }
            let leaves = statement.at + .minutes(telling.dice.roll(30...120))
            telling.insert(
                first + 1, "leaves",
                statement.saying(
                    .vault(.signOff(SignOff(vault: shift.vault))), at: leaves, by: [party],
                    chains: []))
            telling.insert(
                first + 2, "returns",
                statement.saying(
                    .vault(.signOn(SignOn(vault: shift.vault))), at: leaves + .hours(1),
                    by: [party], chains: []))
        },
    ]

    private static func unitAcceptance(_ telling: inout GeneratedTelling) -> Int? {
        telling.pick(.accept) { statement in
            guard case .journey(.accept(let acceptance)) = statement.act else { return false }
            return acceptance.hands == .unit
        }
    }
}

extension Acceptance {
    fileprivate func saying(release: ContentID? = nil, lines: [AcceptanceLine]? = nil) -> Act {
        .journey(
            .accept(
                Acceptance(
                    release: release ?? self.release, unit: unit, hands: hands,
                    lines: lines ?? self.lines)))
    }
}

extension Release {
    fileprivate func saying(lines: [ReleaseLine]) -> Act {
        .journey(
            .release(
                Release(
                    consignment: consignment, leg: leg, lines: lines, to: to,
                    addressees: addressees, order: order, vehicle: vehicle)))
    }
}
