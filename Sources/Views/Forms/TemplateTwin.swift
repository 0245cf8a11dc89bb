/// Holds a template to what the program fills: the same names in the same places, none too many on
/// either side.
struct TemplateTwin {
    let template: String
    let parts: [String: [TemplateTag]]
    /// From the outermost scope to the innermost: its names, and the path that leads there.
    private var scopes: [(shape: [String: FormShape], path: String)] = []
    /// The paths of all names that a place was found for; lines may be shown twice, each time in
    /// part.
    private var placed: Set<String> = []
    private var open: [String] = []
    private(set) var faults: [FormFault] = []

    init(template: String, parts: [String: [TemplateTag]]) {
        (self.template, self.parts) = (template, parts)
    }

    /// - Returns: where the two disagree; nothing where they agree.
    static func faults(
        _ template: String, _ tags: [TemplateTag], parts: [String: [TemplateTag]],
        shape: [String: FormShape]
    ) -> [FormFault] {
        var twin = TemplateTwin(template: template, parts: parts)
        twin.walk(tags, shape)
        return twin.faults
    }

    private mutating func walk(_ tags: [TemplateTag], _ shape: [String: FormShape]) {
        scopes = [(shape, "")]
        for tag in tags { take(tag) }
        if let last = tags.last, !open.isEmpty {
            faults.append(.unreadable(template: template, line: last.line))
        }
        unplaced(shape, "")
    }

    private mutating func take(_ tag: TemplateTag) {
        switch tag.kind {
        case .comment: break
        case .text: place(tag, as: .text)
        case .raw: place(tag, as: .mark)
        case .open, .inverted: enter(tag)
        case .close:
            guard open.popLast() == tag.name else {
                return faults.append(.unreadable(template: template, line: tag.line))
            }
            scopes.removeLast()
        case .partial:
            guard let part = parts[tag.name] else {
                return faults.append(
                    .unfilled(template: template, name: tag.name, line: tag.line))
            }
            for inner in part where inner.kind != .partial { take(inner) }
        }
    }

    private mutating func enter(_ tag: TemplateTag) {
        open.append(tag.name)
        guard let (found, path) = find(tag) else { return scopes.append(([:], "")) }
        guard case .lines(let inner) = found else {
            faults.append(.misplaced(template: template, name: tag.name, line: tag.line))
            return scopes.append(([:], ""))
        }
        // What is shown where there is no line has no names of a line.
        scopes.append((tag.kind == .inverted ? [:] : inner, path + "/"))
    }

    private mutating func place(_ tag: TemplateTag, as shape: FormShape) {
        guard let (found, _) = find(tag) else { return }
        if found != shape {
            faults.append(.misplaced(template: template, name: tag.name, line: tag.line))
        }
    }

    /// The innermost scope that has the name, as Mustache looks it up.
    private mutating func find(_ tag: TemplateTag) -> (FormShape, path: String)? {
        for scope in scopes.reversed() {
            if let shape = scope.shape[tag.name] {
                placed.insert(scope.path + tag.name)
                return (shape, scope.path + tag.name)
            }
        }
        faults.append(.unfilled(template: template, name: tag.name, line: tag.line))
        return nil
    }

    private mutating func unplaced(_ shape: [String: FormShape], _ path: String) {
        for (name, inner) in shape.sorted(by: { $0.key < $1.key }) {
            if !placed.contains(path + name) {
                faults.append(.unplaced(template: template, name: name))
            } else if case .lines(let lines) = inner {
                unplaced(lines, path + name + "/")
            }
        }
    }
}
