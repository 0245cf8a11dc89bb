/// Readings that are opened now, and the ones that were taken before them.
extension Submission {
    private var reveal: Reveal? {
        guard case .journey(.reveal(let reveal)) = act else { return nil }
        return reveal
    }

    var revealed: [RevealedLine] { reveal?.lines ?? [] }

    /// What the other side had read of a line before it was opened.
    func answer(to line: RevealedLine) -> BlindAnswer? {
        guard let reveal, let read = named(reveal.acceptance ?? reveal.of) else { return nil }
        if case .journey(.accept(let acceptance)) = read.act {
            return acceptance.lines.first { $0.container == line.container }
                .map { BlindAnswer(seals: $0.seals, count: $0.count) }
        }
        if case .vault(.shiftHandover(let shift)) = read.act {
            return shift.count.first { $0.container == line.container }
                .map { BlindAnswer(seals: $0.seals, count: nil) }
        }
        return nil
    }
}

/// What a receiver read without knowing what he should read; a shift counts no leaves.
struct BlindAnswer {
    let seals: [SealNumber]
    let count: Int?
}
