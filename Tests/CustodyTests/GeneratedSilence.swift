@testable import Custody

extension GeneratedReading {
    /// What was found with the feeds of the devices, each under its root.
    var rootsOfSilence: [Root] {
        let rows = season.all(DeviceRow.register).compactMap { DeviceRow(cells: CellReader($0)) }
        let stamps = season.all(RefusedStampRow.register)
            .compactMap { RefusedStampRow(cells: CellReader($0)) }
        let holes = Findings.holes(rows, refused: stamps, evidence)
        return Roots.of(troubles + holes.map { Trouble($0, season) }, season) { [refused] in
            refused[$0]
        }
    }
}

/// What a perfect season expects, and how its root names it when it is missing.
enum GeneratedSilence {
    /// The kinds of which one is left out.
    ///
    /// An arrival is not: the acceptance proves it too; nor who relieves whom in a vault.
    static let kinds: [ActKind] = [
        .movement, .pack, .seal, .release, .posted, .accept, .store, .signOn, .opening,
        .packetOpening, .roomIssue, .batchEnd, .roomCollection,
        .discImport, .upload, .uploadConfirmation, .wipeOrder, .wipe, .count, .centreHandover,
        .centreVerification, .destructionApproval, .destruction, .filing,
        .filingAcknowledgement, .milestone,
    ]

    /// By its content, by its goods, by its sitting, or as the row of the plan that it was.
    static func names(
        _ trouble: Trouble, _ dropped: Statement, _ content: ContentID, _ season: Season
    ) -> Bool {
        if trouble.missing.contains(content) { return true }
        let goods = trouble.containers.flatMap { container in
            Nesting(season).carriers(of: container).map(\.outer)
        }
        if !Set(goods).isDisjoint(with: dropped.act.containers) { return true }
        switch trouble.sort {
        case .due(.milestone): return dropped.act.kind == .milestone
        case .due(.filing): return dropped.act.kind == .filing
        case .due(.expected(let kind)): return dropped.act.kind == kind
        case .due(.window), .due(.movement), .due(.vault), .finding, .refusal, .deviation:
            let units = [dropped.act.subjectUnit].compactMap(\.self)
            return trouble.units.contains(where: units.contains)
                || trouble.sitting.map { units.contains($0.unit) } ?? false
        }
    }
}
