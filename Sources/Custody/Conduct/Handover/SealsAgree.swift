/// Whoever looks at a container reads the seals that it bore after the statement that he cites.
///
/// A reading that cites none is compared with nothing: which seals were known then, only the order
/// of arrival would say. Readings that were taken blind are compared with the giver's own reading
/// when that is opened.
struct SealsAgree: ConductRule {
    static let code = DeviationCode.sealsAgree
    static let basis = Basis.national("三(二)")
    static let kinds: Set<ActKind> = [
        .release, .posted, .centreHandover, .accept, .packetOpening, .sealCheck, .shiftHandover,
    ]

    func findings(_ submission: Submission) -> [Deviation] {
        let answered = submission.answered
        let released = (submission.departure?.lines ?? []).filter { !$0.isBlind }
            .compactMap { line in
                submission.cited(line.container).flatMap { state in
                    difference(line.container, known: state.seals, read: line.seals)
                }
            }
        return released
            + submission.act.readings.compactMap { reading in
                let line = answered?.line(reading.container)
                let isOpen = submission.acceptance != nil && line?.isBlind != true
                let known =
                    isOpen ? line?.seals : submission.cited(reading.container)?.seals
                return known.flatMap {
                    difference(reading.container, known: $0, read: reading.seals)
                }
            }
            + submission.revealed.compactMap { line in
                submission.answer(to: line).flatMap {
                    difference(line.container, known: line.seals, read: $0.seals)
                }
            }
    }

    /// Names the seals that only one of the two has: the missing and the strange ones.
    private func difference(
        _ container: ContainerID, known: [SealNumber], read: [SealNumber]
    ) -> Deviation? {
        let differing = Set(known).symmetricDifference(read).sorted()
        guard !differing.isEmpty else { return nil }
        return Deviation(Self.code, [.container(container)] + differing.map { .seal($0) })
    }
}
