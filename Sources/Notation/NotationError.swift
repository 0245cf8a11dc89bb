package import Spelling

/// Why signed bytes or a plan's table are not a statement: where, and what was expected there.
package enum NotationError: Error, Hashable, Sendable {
    /// The bytes are not canonical JSON at all.
    case spelling(SpellingError)
    /// A member that must be there is not.
    case missing(Path)
    /// A member that the layout does not know, or one that stands twice.
    case unknown(Path)
    case unexpected(Path, expected: Expectation)
    /// The envelope's payload type is not that of the statement inside.
    case foreignType(String)

    /// The same complaint, one level further out.
    func under(_ step: Path.Step) -> Self {
        switch self {
        case .spelling, .foreignType: self
        case .missing(let path): .missing(path.under(step))
        case .unknown(let path): .unknown(path.under(step))
        case .unexpected(let path, let expected):
            .unexpected(path.under(step), expected: expected)
        }
    }

    /// The place in doubt; nil where the bytes as a whole are.
    package var path: Path? {
        switch self {
        case .spelling, .foreignType: nil
        case .missing(let path), .unknown(let path), .unexpected(let path, _): path
        }
    }
}

/// A place inside a document, spelled `act.lines[3].seals[0]`.
package struct Path: Hashable, Sendable, CustomStringConvertible {
    package enum Step: Hashable, Sendable {
        case member(String)
        case index(Int)
    }

    package let steps: [Step]

    package init(_ steps: [Step] = []) { self.steps = steps }

    func under(_ step: Step) -> Self { Path([step] + steps) }

    package var description: String {
        steps.reduce(into: "") { text, step in
            switch step {
            case .member(let name): text += text.isEmpty ? name : ".\(name)"
            case .index(let index): text += "[\(index)]"
            }
        }
    }
}

/// What should have stood at a path.
package enum Expectation: Hashable, Sendable {
    case object
    case list(atLeast: Int, atMost: Int)
    case whole(ClosedRange<Int64>)
    case truth
    /// Free text without control and direction characters.
    case text(bytes: Int)
    /// An ASCII identifier (`Name`).
    case name
    case hexDigits(Int)
    case instant
    case date
    case base64
    /// One of these words.
    case code([String])
    /// One of these codes, or `x-` and a name.
    case itemKind
    /// Exactly one of these members.
    case oneOf([String])
    /// First to last, with as many digits as both need.
    case serials
    /// `none`, `every` or a batch number.
    case returnDue
}
