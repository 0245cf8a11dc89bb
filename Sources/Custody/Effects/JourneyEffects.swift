extension JourneyAct {
    func effects(_ submission: Submission) -> [Event] {
        let content = submission.content
        switch self {
        case .manifest(let manifest): return manifest.effects(content)
        case .pack(let packing):
            return packing.fact(submission)
                + packing.contents.compactMap { inside in
                    switch inside {
                    case .items: nil
                    case .container(let child):
                        .parent(
                            ParentRow(
                                child: child, container: packing.container, content: content,
                                at: submission.at))
                    }
                }
        case .seal(let sealing):
            return sealing.seals.map {
                .sealUse(
                    SealUseRow(
                        seal: $0, container: sealing.container, content: content,
                        at: submission.at))
            }
        case .quarantine(let quarantine):
            return quarantine.containers.map {
                .quarantine(
                    QuarantineRow(container: $0, content: content, at: submission.at))
            }
        case .quarantineLift(let lift): return lift.effects(submission)
        case .accept(let acceptance): return acceptance.effects(submission)
        case .transcribed(let slip):
            return slip.containers.map {
                .atUnit(
                    .accepted(
                        AcceptedRow(
                            unit: slip.to, container: $0, content: content, at: slip.happened)))
            }
        case .release, .posted, .arrived, .withdraw, .crewChange, .sealCheck, .reveal: return []
        }
    }
}

extension Packing {
    /// What is packed for a batch on its way back is found from the site; a region's papers on
    /// their way out are sixty thousand.
    fileprivate func fact(_ submission: Submission) -> [Event] {
        guard let site, let batch, submission.history.unit(unit)?.tier != .centre else {
            return []
        }
        return [
            .batch(
                BatchFactRow(
                    site: site, batch: batch, kind: .pack, content: submission.content,
                    at: submission.at, good: true, unit: unit, containers: [container],
                    kinds: Set(items.filter { $0.quantity > 0 }.map(\.kind))
                        .sorted { $0.code < $1.code }))
        ]
    }
}

extension Acceptance {
    /// What a unit takes into its place is found from the unit.
    fileprivate func effects(_ submission: Submission) -> [Event] {
        guard hands == .unit else { return [] }
        return lines.filter { $0.verdict != .refused }.map {
            .atUnit(
                .accepted(
                    AcceptedRow(
                        unit: unit, container: $0.container, content: submission.content,
                        at: submission.at, release: release)))
        }
    }
}

extension Manifest {
    fileprivate func effects(_ content: ContentID) -> [Event] {
        lines.enumerated().map { number, line in
            .manifest(
                ManifestRow(
                    consignment: consignment, container: line.container, content: content,
                    line: number, kind: line.item.kind, quantity: line.item.quantity,
                    site: line.site, batch: line.batch, from: from, to: to))
        }
    }
}

extension QuarantineLift {
    fileprivate func effects(_ submission: Submission) -> [Event] {
        guard let named = submission.history.statement(quarantine),
            case .journey(.quarantine(let sealedOff)) = named.act
        else { return [] }
        return sealedOff.containers.map {
            .quarantine(
                QuarantineRow(
                    container: $0, content: quarantine, at: named.at,
                    liftedBy: submission.content))
        }
    }
}
