/// Containers with everything in them, and the boxes in which they lie.
struct Load {
    /// The containers and what was packed in them, at any depth.
    private(set) var rows: [ContainerRow] = []
    /// What is named or packed but was never seen.
    private(set) var unknown: [ContainerID] = []
    /// The boxes that hold them still: a packed container rides on its outermost one.
    private(set) var boxes: [ContainerRow] = []

    init(_ containers: [ContainerID], _ history: any History) {
        var next = Array(containers.reversed())
        var seen: Set<ContainerID> = []
        while let id = next.popLast() {
            guard seen.insert(id).inserted else { continue }
            guard let row = history.container(id) else {
                unknown.append(id)
                continue
            }
            rows.append(row)
            next += row.children.reversed()
        }
        for box in Set(containers.flatMap { history.boxes(of: $0) }).sorted()
        where !seen.contains(box) {
            guard let row = history.container(box) else { continue }
            boxes.append(row)
        }
        boxes = boxes.filter { box in carries(box, seen) }
    }

    /// Whether a box lists one of them still, or lists a box that does.
    private func carries(_ box: ContainerRow, _ inside: Set<ContainerID>) -> Bool {
        var held = inside
        var grown = true
        while grown {
            let more = boxes.filter {
                !held.contains($0.container) && !held.isDisjoint(with: $0.children)
            }
            grown = !more.isEmpty
            held.formUnion(more.map(\.container))
        }
        return held.contains(box.container)
    }

    var all: [ContainerRow] { rows + boxes }
}

extension Submission {
    /// The approval of a destruction that it is, with all that it would destroy.
    var approved: (DestructionApproval, Load)? {
        guard case .closing(.destructionApproval(let approval)) = act else { return nil }
        return (approval, Load(approval.containers, history))
    }
}
