/// Where a window begins or ends.
package enum WindowEdge: String, CaseIterable, Hashable, Sendable {
    case plannedBatchEnd, release, arrival, acceptance, store, upload, confirmation, wipe
}

/// Who owes what a window asks.
package enum Debtor: String, CaseIterable, Hashable, Sendable {
    case site, region, receiver, confirmer, releaser
}

/// One row for each limit: from what to what, who owes it, on what it stands, what gates it.
///
/// To change a year's number, change the plan; to change what a limit means, change its row.
package struct DeadlineWindow: Sendable {
    package let id: WindowID
    package let from: WindowEdge
    package let to: WindowEdge
    package let owedBy: Debtor
    package let clauses: [Basis]
    /// What must be there before it may be done.
    package var gate: WindowEdge?
    /// The one tier whose extension moves the limit; nil: whichever tier may sign one.
    package var extendedBy: Tier?
    let evaluation: Evaluation

    /// Of what it is asked.
    enum Evaluation: Sendable {
        case sitting(@Sendable (SittingRecord, DeadlineWindow) -> [Due])
        case unit(@Sendable (UnitRecord, DeadlineWindow) -> [Due])
        case release(@Sendable (ReleaseRecord, DeadlineWindow) -> [Due])
    }

    package static let all: [Self] = [
        Self(
            id: .siteReturn, from: .plannedBatchEnd, to: .arrival, owedBy: .site,
            clauses: [
                .national("六(一)1"), .national("六(二)1"), .innerMongolia("六(一)"),
                .innerMongolia("六(二)1"),
            ],
            extendedBy: .centre, evaluation: .sitting { $0.returns($1) }),
        Self(
            id: .regionAcceptance, from: .arrival, to: .acceptance, owedBy: .region,
            clauses: [.national("六(一)2")], evaluation: .sitting { $0.acceptances($1) }),
        Self(
            id: .vaultStorage, from: .acceptance, to: .store, owedBy: .receiver,
            clauses: [.national("三(三)"), .innerMongolia("三(三)")],
            evaluation: .unit { $0.storage($1) }),
        Self(
            id: .uploadReport, from: .plannedBatchEnd, to: .upload, owedBy: .site,
            clauses: [.national("六(一)3"), .innerMongolia("六(二)2")],
            evaluation: .sitting { $0.uploads($1) }),
        Self(
            id: .uploadConfirmation, from: .plannedBatchEnd, to: .confirmation,
            owedBy: .confirmer, clauses: [.national("六(一)3"), .innerMongolia("六(二)2")],
            gate: .upload, evaluation: .sitting { $0.confirmations($1) }),
        Self(
            id: .wipe, from: .plannedBatchEnd, to: .wipe, owedBy: .site,
            clauses: [.national("六(一)3"), .innerMongolia("六(二)2")], gate: .confirmation,
            evaluation: .sitting { $0.wipes($1) }),
        Self(
            id: .transit, from: .release, to: .acceptance, owedBy: .releaser,
            clauses: [.national("三(二)"), .innerMongolia("三(二)")],
            evaluation: .release { $0.answers($1) }),
    ]
}
