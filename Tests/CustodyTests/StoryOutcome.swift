import Custody

/// An outcome as a story writes it.
enum Outcome {
    /// `refused signerIsCustodian(container:B-1)`.
    static func words(_ refusal: Refusal) -> String {
        "refused \(refusal.code)" + subjects(refusal.subjects)
    }

    /// `admitted, deviation sealsAgree(container:B-1 seal:RA-0002)`, `waits`, and what it woke.
    static func words(of content: ContentID, _ kept: [Story.Entry]) -> String {
        let own = kept.first { $0.content == content }?.events ?? []
        var words = [verdict(own)] + deviations(own, of: content)
        for woken in kept where woken.content != content {
            words.append("\(woken.content.story) \(verdict(woken.events))")
            words += deviations(woken.events, of: woken.content)
        }
        return words.joined(separator: ", ")
    }

    private static func verdict(_ events: [Event]) -> String {
        var refused = ""
        var standing: Standing?
        var gap = false
        for event in events {
            switch event {
            case .refusal(let row):
                refused = " \(row.refusal.code)\(subjects(row.refusal.subjects))"
            case .statement(let row): standing = standing ?? row.standing
            case .pending(let row): gap = gap || row.open
            default: continue
            }
        }
        switch standing {
        case .effective: return gap ? "admitted with a gap" : "admitted"
        case .pending: return "waits"
        case .void: return "void\(refused)"
        case nil: return "nothing"
        }
    }

    private static func deviations(_ events: [Event], of content: ContentID) -> [String] {
        events.compactMap { event in
            guard case .deviation(let row) = event, row.deviation.code != .claimHolds else {
                return nil
            }
            let place = row.content == content ? "" : " at \(row.content.story)"
            return "deviation \(row.deviation.code)\(subjects(row.deviation.subjects))\(place)"
        }
    }

    private static func subjects(_ subjects: [Subject]) -> String {
        subjects.isEmpty ? "" : "(" + subjects.map(spelled).joined(separator: " ") + ")"
    }

    private static func spelled(_ subject: Subject) -> String {
        switch subject {
        case .statement(let content): "statement:\(content.story)"
        case .key(let key): "key:\(key.story)"
        default: subject.spelled
        }
    }
}
