/// A batch has begun before it ends, before its rooms are collected and its answers uploaded.
///
/// When it truly ended is the site's to say, so its planned beginning is what nobody comes before,
/// by more than a clock may be off.
struct SittingComesFirst: ConductRule {
    static let code = DeviationCode.sittingComesFirst
    static let basis = Basis.hours
    static let kinds: Set<ActKind> = [.batchEnd, .roomCollection, .upload]

    func findings(_ submission: Submission) -> [Deviation] {
        guard let (id, hour) = afterwards(submission), let batch = submission.batch(id),
            hour + submission.skew < batch.starts
        else { return [] }
        return [deviation(.batch(id), .at(hour))]
    }

    /// Of which batch it speaks, and of what hour.
    private func afterwards(_ submission: Submission) -> (BatchID, Instant)? {
        switch submission.act {
        case .exam(.batchEnd(let end)): (end.batch, end.ended)
        case .exam(.roomCollection(let collection)): (collection.batch, submission.at)
        case .closing(.upload(let upload)): (upload.batch, submission.at)
        case .office, .journey, .vault, .exam, .closing, .trouble: nil
        }
    }
}
