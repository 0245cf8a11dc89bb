/// Over which gaps of a story seals prove that nobody was at the goods.
///
/// A numbered seal that somebody who counts read intact, on a container that bore it before, was
/// there all the time between; a reading that differs proves nothing for the time around it.
struct Protection {
    let observations: [SealObservation]
    private(set) var proven: Set<Int> = []

    init(_ story: ContainerStory, _ history: any History) {
        observations = story.steps.indices.flatMap { story.observations(at: $0, history) }
        let carriers = Set(story.gaps.flatMap { $0?.carriers ?? [] })
        let own = Dictionary(grouping: observations, by: \.container)
        for carrier in carriers { watch(carrier, own[carrier] ?? [], story) }
    }

    private mutating func watch(
        _ carrier: ContainerID, _ observations: [SealObservation], _ story: ContainerStory
    ) {
        let seen = Dictionary(grouping: observations, by: \.step)
        var sealed: [SealNumber]?
        var anchor: Int?
        for (index, step) in story.steps.enumerated() where step.on.contains(carrier) {
            let kind = step.statement.act.kind
            for reading in seen[index] ?? [] {
                if kind == .seal {
                    (sealed, anchor) = (reading.seals, index)
                } else if let sealed, !reading.agrees(with: sealed) {
                    anchor = nil
                } else if sealed != nil, reading.counts {
                    if let anchor { prove(carrier, anchor..<index, story) }
                    anchor = index
                }
            }
            if kind == .pack || kind == .packetOpening { (sealed, anchor) = (nil, nil) }
        }
    }

    private mutating func prove(
        _ carrier: ContainerID, _ range: Range<Int>, _ story: ContainerStory
    ) {
        proven.formUnion(range.filter { story.gaps[$0]?.carriers.contains(carrier) ?? false })
    }
}

extension SealObservation {
    func agrees(with sealed: [SealNumber]) -> Bool {
        !sealed.isEmpty && seals == sealed && condition == .sound
    }
}
