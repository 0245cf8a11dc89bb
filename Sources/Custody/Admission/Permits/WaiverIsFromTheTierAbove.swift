/// A limit is waived by a tier above the site; a limit of the national notice, and every limit that
/// is moved, by the centre (trap 2).
struct WaiverIsFromTheTierAbove: AdmissionRule {
    static let code = RefusalCode.waiverIsFromTheTierAbove
    static let basis = Basis.national("六(一)1")
    static let kinds: Set<ActKind> = [.waiver]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .trouble(.waiver(let waiver)) = submission.act else { return }
        let history = submission.history
        let window = history.plan(for: waiver.site)?.windows.first { $0.id == waiver.window }
        let centreOnly =
            switch (waiver.kind, window?.basis) {
            case (.extended, _), (_, .national): true
            case (.waived, .innerMongolia), (.waived, .norm), (.waived, .house),
                (.waived, .record), (.waived, nil):
                false
            }
        guard
            submission.signers(in: [.head]).contains(where: {
                history.isAbove($0.unit, waiver.site)
                    && (!centreOnly || history.isCentre($0.unit))
            })
        else { throw refusal(.unit(waiver.site), .batch(waiver.batch)) }
        guard waiver.kind == .waived || waiver.minutes > 0 else {
            throw refusal(.count(expected: 1, found: waiver.minutes))
        }
    }
}
