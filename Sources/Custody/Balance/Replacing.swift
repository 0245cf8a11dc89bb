/// A cell's sums when some of its shares change: what the others hold is not added up again.
extension Tally {
    /// The sums of all these shares.
    init(_ parts: [TallyPartRow]) {
        for part in parts { add(part) }
        for measure in Measure.counts {
            guard let part = parts.first(where: { $0.measure == measure && $0.count != nil })
            else { continue }
            countedSerials = part.serials
        }
    }

    /// Puts a share in the place of what it was; one that was there must still be there.
    mutating func replace(_ old: TallyPartRow?, by new: TallyPartRow) {
        if let old { remove(old) }
        add(new)
        guard Measure.counts.contains(new.measure), best?.measure == new.measure else { return }
        countedSerials = new.serials
    }

    private mutating func add(_ part: TallyPartRow) {
        guard let count = part.count else { return }
        change(part.measure) { $0 + count }
        destroyed += part.destroyed
        repeats += part.repeats
        guard part.measure == .issued else { return }
        for serials in part.serials {
            issuedSerials.insert(serials, at: issuedSerials.place(of: serials))
        }
    }

    private mutating func remove(_ part: TallyPartRow) {
        guard let count = part.count else { return }
        change(part.measure) { $0 - count }
        destroyed -= part.destroyed
        repeats -= part.repeats
        guard part.measure == .issued else { return }
        for serials in part.serials {
            let place = issuedSerials.place(of: serials)
            guard place < issuedSerials.endIndex, issuedSerials[place] == serials else { continue }
            issuedSerials.remove(at: place)
        }
    }

    private mutating func change(_ measure: Measure, _ change: (Count) -> Count) {
        let count = change(self.count(measure) ?? Count())
        switch measure {
        case .planned: planned = count.found
        case .issued: issued = count.found
        case .bagged: bagged = count.found
        case .candidates: candidates = count.found
        case .attendance: attendance = count
        case .room: room = count
        case .site: site = count
        case .region: region = count
        case .centre: centre = count
        }
    }
}

extension [SerialRange] {
    /// Where one stands or belongs among the others, which are in order.
    fileprivate func place(of serials: SerialRange) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < serials { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
