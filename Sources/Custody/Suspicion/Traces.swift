extension Act {
    /// What the question after a leak needs to find from its container or its serial number.
    func traces(_ submission: Submission) -> [Event] {
        if case .journey(.pack(let packing)) = self {
            return packing.contents.compactMap { inside in
                guard case .items(let line) = inside, let serials = line.serials else {
                    return nil
                }
                return .atUnit(
                    .serial(
                        SerialRow(serials, in: packing.container, content: submission.content)))
            }
        }
        guard Self.sighting.contains(kind) else { return [] }
        return Set(containers).sorted().map {
            .atUnit(
                .sighting(
                    SightingRow(
                        container: $0, content: submission.content, kind: kind, at: submission.at)))
        }
    }

    private static let sighting: Set<ActKind> = [
        .store, .takeOut, .shiftHandover, .sealCheck, .discImport,
    ]
}
