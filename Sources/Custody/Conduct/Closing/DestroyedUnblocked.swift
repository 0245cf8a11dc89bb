/// What is contested or sealed off is evidence and is not destroyed, even when the approval was given
/// before anybody knew (DESIGN §3.6).
///
/// Blocks and their lifting are judged by what the ledger holds at this place.
struct DestroyedUnblocked: ConductRule {
    static let code = DeviationCode.destroyedUnblocked
    static let basis = Basis.national("三(二)")
    static let kinds: Set<ActKind> = [.destruction]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let destruction = submission.destruction else { return [] }
        return Load(destruction.containers, submission.history).all.map(\.container)
            .filter { submission.isBlocked($0, since: destruction.began) }
            .map { deviation(.container($0)) }
    }
}
