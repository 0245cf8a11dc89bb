import Custody
import Spelling

/// A value with exactly one spelling in signed JSON.
protocol Notated: Sendable {
    static func read(_ json: JSON) throws(NotationError) -> Self
    var written: JSON { get }
}

/// A struct whose wire layout is one table.
protocol LaidOut: Notated {
    static var layout: Layout<Self> { get }
}

extension LaidOut {
    static func read(_ json: JSON) throws(NotationError) -> Self { try layout.read(json) }
    var written: JSON { Self.layout.write(self) }
}

/// An enumeration that is spelled by its raw values, which are frozen.
protocol Coded: Notated, CaseIterable, RawRepresentable where RawValue == String {}

extension Coded {
    static func read(_ json: JSON) throws(NotationError) -> Self {
        guard case .string(let code) = json, let value = Self(rawValue: code) else {
            throw .unexpected(Path(), expected: .code(allCases.map(\.rawValue)))
        }
        return value
    }

    var written: JSON { .string(rawValue) }
}

/// A value that is spelled by one text, as its own type reads and describes it.
protocol Texted: Notated, CustomStringConvertible {
    static var expectation: Expectation { get }
    init?(_ text: String)
}

extension Texted {
    static func read(_ json: JSON) throws(NotationError) -> Self {
        guard case .string(let text) = json, let value = Self(text) else {
            throw .unexpected(Path(), expected: expectation)
        }
        return value
    }

    var written: JSON { .string(description) }
}

extension Array: Notated where Element: Notated {
    static func read(_ json: JSON) throws(NotationError) -> Self {
        try read(json, within: Caps.lines)
    }

    static func read(
        _ json: JSON, within counts: ClosedRange<Int>
    ) throws(NotationError) -> Self {
        guard case .array(let items) = json, counts.contains(items.count) else {
            throw .unexpected(
                Path(), expected: .list(atLeast: counts.lowerBound, atMost: counts.upperBound))
        }
        var values: Self = []
        values.reserveCapacity(items.count)
        for (index, item) in items.enumerated() {
            do throws(NotationError) {
                values.append(try Element.read(item))
            } catch {
                throw error.under(.index(index))
            }
        }
        return values
    }

    var written: JSON { .array(map(\.written)) }
}

extension JSON: Notated {
    static func read(_ json: JSON) -> JSON { json }
    var written: JSON { self }
}
