/// What a statement tells of the past, besides the hour of its signing.
struct Past: Hashable {
    let began: Instant
    /// The same where it took no time, or goes on.
    let ended: Instant

    init(from began: Instant, to ended: Instant? = nil) {
        self.began = began
        self.ended = ended ?? began
    }
}

extension Act {
    /// What it tells of the past; the hours for which something is planned or appointed are none,
    /// and a vault that is shut again is shut after the opening was signed.
    var past: [Past] {
        switch self {
        case .journey(.transcribed(let slip)): [Past(from: slip.happened)]
        case .vault(.visitor(let visit)): [Past(from: visit.entered, to: visit.left)]
        case .vault(.equipment(let state)): [state.since.map { Past(from: $0) }].compactMap(\.self)
        case .vault(.review(let review)): [Past(from: review.from, to: review.through)]
        case .exam(.batchEnd(let end)): [Past(from: end.ended)]
        case .closing(.wipe(let wipe)): wipe.machines.map { Past(from: $0.finished) }
        case .closing(.destruction(let destruction)):
            [Past(from: destruction.began, to: destruction.finished)]
        case .trouble(.incident(let incident)): [Past(from: incident.happened)]
        case .office, .journey, .vault, .exam, .closing, .trouble: []
        }
    }
}
