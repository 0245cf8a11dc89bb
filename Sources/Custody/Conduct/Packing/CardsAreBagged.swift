/// Answer cards go into a moisture bag, that into a return bag, and only that into anything else.
struct CardsAreBagged: ConductRule {
    static let code = DeviationCode.cardsAreBagged
    static let basis = Basis.national("六(二)1")
    static let kinds: Set<ActKind> = [.pack]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let packing = submission.returnPacking else { return [] }
        let bagged = packing.contents.allSatisfy { content in
            switch content {
            case .items(let line): line.kind != .answerCard || packing.kind == .moistureBag
            case .container(let child): fits(child, into: packing.kind, submission)
            }
        }
        return bagged ? [] : [deviation(.container(packing.container))]
    }

    private func fits(
        _ child: ContainerID, into kind: ContainerKind, _ submission: Submission
    ) -> Bool {
        guard let row = submission.state(of: child), row.kind == .moistureBag,
            row.kinds.contains(.answerCard)
        else { return true }
        return kind == .returnBag
    }
}
