import Custody
import Spelling

extension Name: Texted {
    static var expectation: Expectation { .name }
}

extension Hash256: Texted {
    static var expectation: Expectation { .hexDigits(64) }
}

extension StatementID: Texted {
    static var expectation: Expectation { .hexDigits(32) }
}

extension Instant: Texted {
    static var expectation: Expectation { .instant }
}

extension CivilDate: Texted {
    static var expectation: Expectation { .date }
}

extension Bool: Notated {
    static func read(_ json: JSON) throws(NotationError) -> Bool {
        guard case .bool(let truth) = json else { throw .unexpected(Path(), expected: .truth) }
        return truth
    }

    var written: JSON { .bool(self) }
}

extension Int: Notated {
    static func read(_ json: JSON) throws(NotationError) -> Int {
        try read(json, within: Caps.counts)
    }

    static func read(
        _ json: JSON, within range: ClosedRange<Int>
    ) throws(NotationError) -> Int {
        guard case .integer(let whole) = json, let number = Int(exactly: whole),
            range.contains(number)
        else {
            throw .unexpected(
                Path(), expected: .whole(Int64(range.lowerBound)...Int64(range.upperBound)))
        }
        return number
    }

    var written: JSON { .integer(Int64(self)) }
}

/// Free text, which is never a key.
extension String: Notated {
    static func read(_ json: JSON) throws(NotationError) -> String {
        guard case .string(let text) = json, text.utf8.count <= Caps.textBytes, Plain.holds(text)
        else { throw .unexpected(Path(), expected: .text(bytes: Caps.textBytes)) }
        return text
    }

    var written: JSON { .string(self) }
}

extension Wording: LaidOut {
    static let layout = Layout(
        Wording.init(_:_:), Field("zh", \.chinese), Field("en", \.english))
}

extension Basis: Notated {
    private static let sources = ["national", "inner-mongolia", "norm", "house", "record"]

    static func read(_ json: JSON) throws(NotationError) -> Basis {
        let (source, json) = try Only.member(of: json, among: sources)
        do throws(NotationError) {
            let clause = try String.read(json)
            switch source {
            case "national": return .national(clause)
            case "inner-mongolia": return .innerMongolia(clause)
            case "norm": return .norm(clause)
            case "house": return .house(clause)
            case _: return .record(clause)
            }
        } catch {
            throw error.under(.member(source))
        }
    }

    var written: JSON {
        switch self {
        case .national(let clause): ["national": .string(clause)]
        case .innerMongolia(let clause): ["inner-mongolia": .string(clause)]
        case .norm(let source): ["norm": .string(source)]
        case .house(let field): ["house": .string(field)]
        case .record(let clause): ["record": .string(clause)]
        }
    }
}
