/// Tells code, comments and string literals of a Swift file apart, each left where it was.
///
/// Knows nested comments, raw and multi-line strings, interpolation (which is code), regex literals
/// and raw identifiers (whose sentence is no code).
struct SwiftMask {
    private let source: [UInt16]
    private var codeUnits: [UInt16]
    private var commentUnits: [UInt16]
    private var at = 0

    init(_ text: String) {
        source = Array(text.utf16)
        let blank = source.map { $0 == Self.newline ? $0 : Self.space }
        (codeUnits, commentUnits) = (blank, blank)
        scanCode(inInterpolation: false)
    }

    var code: String { String(decoding: codeUnits, as: UTF16.self) }

    var codeAndComments: String {
        let both = zip(codeUnits, commentUnits).map { $0 == Self.space ? $1 : $0 }
        return String(decoding: both, as: UTF16.self)
    }

    private static let newline = UInt16(ascii: "\n")
    private static let space = UInt16(ascii: " ")
    private static let quote = UInt16(ascii: "\"")
    private static let hash = UInt16(ascii: "#")
    private static let slash = UInt16(ascii: "/")
    private static let backslash = UInt16(ascii: "\\")
    private static let backtick = UInt16(ascii: "`")

    private func starts(_ word: String, at place: Int) -> Bool {
        starts(Array(word.utf16), at: place)
    }

    private func starts(_ word: [UInt16], at place: Int) -> Bool {
        place + word.count <= source.count
            && word.indices.allSatisfy { source[place + $0] == word[$0] }
    }

    private func count(of unit: UInt16, from place: Int) -> Int {
        source[place...].prefix { $0 == unit }.count
    }

    private mutating func keep(_ length: Int = 1) {
        for _ in 0..<length where at < source.count {
            codeUnits[at] = source[at]
            at += 1
        }
    }

    private mutating func scanCode(inInterpolation: Bool) {
        var depth = 0
        while at < source.count {
            switch source[at] {
            case Self.slash: scanSlash()
            case Self.quote, Self.hash: scanQuoted()
            case Self.backtick: scanRawIdentifier()
            case UInt16(ascii: "("):
                depth += 1
                keep()
            case UInt16(ascii: ")"):
                if inInterpolation && depth == 0 { return }
                depth -= 1
                keep()
            default: keep()
            }
        }
    }

    private mutating func scanSlash() {
        if starts("//", at: at) {
            comment(until: source[at...].firstIndex(of: Self.newline) ?? source.count)
        } else if starts("/*", at: at) {
            comment(until: endOfBlockComment())
        } else if let end = endOfBareRegex() {
            keep()
            at = end
            keep()
        } else {
            keep()
        }
    }

    private mutating func comment(until end: Int) {
        commentUnits.replaceSubrange(at..<end, with: source[at..<end])
        at = end
    }

    private func endOfBlockComment() -> Int {
        var (depth, place) = (0, at)
        while place < source.count {
            if starts("/*", at: place) {
                depth += 1
                place += 2
            } else if starts("*/", at: place) {
                depth -= 1
                place += 2
                if depth == 0 { return place }
            } else {
                place += 1
            }
        }
        return place
    }

    /// A slash opens a regex literal where no operand stands before it and its line closes it.
    private func endOfBareRegex() -> Int? {
        let before = source[..<at].last { $0 != Self.space }
        guard before.map({ Array("(,=:[{!&|;\n".utf16).contains($0) }) ?? true else { return nil }
        var place = at + 1
        guard place < source.count, source[place] != Self.space else { return nil }
        while place < source.count, source[place] != Self.newline {
            if source[place] == Self.slash { return place }
            place += source[place] == Self.backslash ? 2 : 1
        }
        return nil
    }

    /// A string or an extended regex, whose content is skipped; any other `#` is code.
    private mutating func scanQuoted() {
        let hashes = count(of: Self.hash, from: at)
        let open = at + hashes
        let fence = [UInt16](repeating: Self.hash, count: hashes)
        if hashes > 0, open < source.count, source[open] == Self.slash {
            keep(hashes + 1)
            skip(to: [Self.slash] + fence, escape: [Self.backslash], interpolates: false)
        } else if isMultiLine(open) {
            keep(hashes + 3)
            skip(to: Array("\"\"\"".utf16) + fence, escape: [Self.backslash] + fence)
        } else if open < source.count, source[open] == Self.quote {
            keep(hashes + 1)
            skip(to: [Self.quote] + fence, escape: [Self.backslash] + fence)
        } else {
            keep(max(hashes, 1))
        }
    }

    /// Three quotes open a multi-line string only at a line's end; else a raw string holds one.
    private func isMultiLine(_ place: Int) -> Bool {
        guard starts("\"\"\"", at: place) else { return false }
        return source[(place + 3)...].first { $0 != Self.space } == Self.newline
    }

    private mutating func skip(to close: [UInt16], escape: [UInt16], interpolates: Bool = true) {
        while at < source.count {
            if starts(close, at: at) { return keep(close.count) }
            guard starts(escape, at: at) else {
                at += 1
                continue
            }
            at += escape.count
            guard interpolates, starts("(", at: at) else {
                at += 1
                continue
            }
            keep()
            scanCode(inInterpolation: true)
            keep()
        }
    }

    private mutating func scanRawIdentifier() {
        keep()
        while at < source.count, source[at] != Self.backtick, source[at] != Self.newline { at += 1 }
        keep()
    }
}

extension UInt16 {
    fileprivate init(ascii scalar: Unicode.Scalar) { self = UInt16(UInt8(ascii: scalar)) }
}
