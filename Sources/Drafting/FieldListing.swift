package import Custody
package import Notation
package import Spelling

/// A field of an act: where it stands and what the layout expects there.
package struct FieldRow: Sendable {
    package let path: String
    package let expected: Expectation?
    package let optional: Bool
}

/// Finds the fields of a kind by asking its layout what is missing, so that the list that people
/// read is always the layout itself.
package struct FieldListing {
    private let kind: ActKind
    var act: JSON = .object([])
    private(set) var expectations: [(steps: [Path.Step], expected: Expectation)] = []
    private var optional: [[Path.Step]] = []

    init(_ kind: ActKind) { self.kind = kind }

    package static func of(_ kind: ActKind) -> [FieldRow] {
        var listing = FieldListing(kind)
        listing.fill()
        listing.tryOptionals()
        return listing.rows
    }

    /// The same fields as an act with a sample in each place, to be edited.
    package static func sample(_ kind: ActKind) -> JSON {
        var listing = FieldListing(kind)
        listing.fill()
        return listing.act
    }

    func complaint() -> NotationError? {
        do throws(NotationError) {
            _ = try StatementNotation.read(ActForm.sample(kind, act: act))
            return nil
        } catch {
            return error
        }
    }

    mutating func fill() {
        for _ in 0..<2_000 {
            guard let error = complaint(), let steps = error.path?.steps.dropFirst() else { return }
            switch error {
            case .missing: act = act.setting("", at: steps)
            case .unexpected(_, let expected):
                guard let sample = sample(expected) else { return }
                note(Array(steps), expected)
                act = act.setting(sample, at: steps)
            case .unknown, .spelling, .foreignType: return
            }
        }
    }

    mutating func note(_ steps: [Path.Step], _ expected: Expectation) {
        guard !expectations.contains(where: { $0.steps == steps }) else { return }
        expectations.append((steps, expected))
    }

    /// A name that the layout does not know is complained of as such; another one is a field.
    private mutating func tryOptionals() { tryOptionals(in: objects(act, [])) }

    private mutating func tryOptionals(in parents: [[Path.Step]]) {
        for parent in parents {
            for name in Self.optionalNames {
                let steps = parent + [.member(name)]
                guard act.value(at: steps[...]) == nil else { continue }
                let before = act
                act = act.setting(.object([]), at: steps[...])
                tryOptional(steps)
                act = before
            }
        }
    }

    /// One that is itself a group of fields is filled in, to see what it holds.
    private mutating func tryOptional(_ steps: [Path.Step]) {
        guard let error = complaint(), let path = error.path?.steps.dropFirst(),
            path.starts(with: steps)
        else { return }
        switch error {
        case .unknown: return
        case .unexpected(_, let expected) where path.count == steps.count:
            optional.append(steps)
            note(steps, expected)
        case .missing, .unexpected, .spelling, .foreignType:
            fill()
            guard let group = act.value(at: steps[...]) else { return }
            optional += leaves(group, steps)
            tryOptionals(in: objects(group, steps))
        }
    }

    private func objects(_ value: JSON, _ steps: [Path.Step]) -> [[Path.Step]] {
        switch value {
        case .object(let members):
            [steps] + members.flatMap { objects($0.value, steps + [.member($0.name)]) }
        case .array(let items): items.first.map { objects($0, steps + [.index(0)]) } ?? []
        case .string, .integer, .bool: []
        }
    }

    private var rows: [FieldRow] {
        let known = Dictionary(
            expectations.map { (Path($0.steps).description, $0.expected) }
        ) { first, _ in first }
        let leaves = leaves(act, []) + optional
        return leaves.map { steps in
            let path = Path(steps).description
            return FieldRow(
                path: path, expected: known[path], optional: optional.contains(steps))
        }.sorted { $0.path < $1.path }
    }

    private func leaves(_ value: JSON, _ steps: [Path.Step]) -> [[Path.Step]] {
        switch value {
        case .object(let members):
            members.flatMap { leaves($0.value, steps + [.member($0.name)]) }
        case .array(let items):
            items.first.map { leaves($0, steps + [.index(0)]) } ?? [steps]
        case .string, .integer, .bool: [steps]
        }
    }

    func sample(_ expected: Expectation) -> JSON? {
        switch expected {
        case .object: .object([])
        case .list: [""]
        case .whole(let range): .integer(range.lowerBound)
        case .truth: false
        case .text: "…"
        case .name: "X-1"
        case .hexDigits(let count): .string(String(repeating: "0", count: count))
        case .instant: "2021-04-10T09:00:00+08:00"
        case .date: "2021-04-10"
        case .base64: "AA=="
        case .code(let codes): codes.first.map { .string($0) }
        case .itemKind: "paper"
        case .oneOf(let names): names.first.map { .object([JSON.Member($0, "")]) }
        case .serials: ["prefix": "A", "first": 1, "last": 1, "digits": 5]
        case .returnDue: "none"
        }
    }

    /// Every name that some layout leaves out when there is nothing to say.
    static let optionalNames = [
        "about", "answer", "approval", "acceptance", "blind", "challenge", "check", "clocks",
        "commitment", "commitments", "measures", "oversight", "since", "to", "budgets",
        "delegationHours",
        "weightPermille", "batch", "evidence",
        "by", "closed", "confirmation", "consignment", "filedThrough",
        "follows", "form", "from", "fromDay", "grams", "guardedThrough", "inspector", "left",
        "mailbox", "maker", "model", "order", "parent", "place", "reason", "record", "refines",
        "remark",
        "kind", "container", "opened", "opening", "room", "sealCheck", "secondEyes", "source",
        "tickets",
        "void", "serial", "serials", "shelf", "site", "sparePercent",
        "subject", "subjects", "testCentre", "through", "throughDay", "until", "vehicle",
        "verification",
    ]
}
