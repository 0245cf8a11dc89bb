import Notation
import Spelling

/// Turns what a layout complains of into the shape of a form.
extension FieldListing {
    /// What stands at a place of the filled act.
    mutating func shape(at steps: [Path.Step]) -> FormShape {
        let expected = expectations.first { $0.steps == steps }?.expected
        if case .oneOf(let names)? = expected { return .choice(alternatives(names, at: steps)) }
        switch act.value(at: steps[...]) {
        case .object(let members):
            let needed = members.map { member in
                FormField(
                    name: member.name, optional: false,
                    shape: shape(at: steps + [.member(member.name)]))
            }
            return .group(needed + optionals(at: steps))
        case .array:
            var least = 0
            if case .list(let atLeast, _)? = expected { least = atLeast }
            return .list(shape(at: steps + [.index(0)]), atLeast: least)
        case .string, .integer, .bool, nil: return .value(expected ?? .text(bytes: 2_000))
        }
    }

    /// Each alternative is filled in by itself.
    private mutating func alternatives(_ names: [String], at steps: [Path.Step]) -> [FormField] {
        let before = act
        defer { act = before }
        return names.map { name in
            act = before.setting(.object([JSON.Member(name, "")]), at: steps[...])
            fill()
            return FormField(
                name: name, optional: false, shape: shape(at: steps + [.member(name)]))
        }
    }

    /// A name that the layout does not know is complained of as such; another one is a field.
    private mutating func optionals(at parent: [Path.Step]) -> [FormField] {
        Self.optionalNames.compactMap { name in
            let steps = parent + [.member(name)]
            guard act.value(at: steps[...]) == nil else { return nil }
            let before = act
            defer { act = before }
            act = act.setting(.object([]), at: steps[...])
            if let error = complaint() {
                guard let path = error.path?.steps.dropFirst(), path.starts(with: steps) else {
                    return nil
                }
                if case .unknown = error { return nil }
                fill()
            }
            return FormField(name: name, optional: true, shape: shape(at: steps))
        }
    }
}
