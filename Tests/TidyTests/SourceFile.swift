import Foundation

/// A file of the repository, named by its path from the root, in the views that checkers read.
struct SourceFile: Sendable {
    let path: String
    let text: String
    /// The text with comments and the insides of string literals blanked; same length, same lines.
    let code: String
    /// The text with only the insides of string literals blanked.
    let codeAndComments: String

    /// Files that are not Swift have no views: all of their text is looked at.
    init(_ path: String, _ text: String) {
        self.path = path
        self.text = text
        guard path.hasSuffix(".swift") else {
            (code, codeAndComments) = (text, text)
            return
        }
        let mask = SwiftMask(text)
        code = mask.code
        codeAndComments = mask.codeAndComments
    }

    /// The target whose folder the file lies in, when it lies in `Sources` or `Tests`.
    var target: String? {
        let parts = path.split(separator: "/")
        guard parts.count > 2, ["Sources", "Tests"].contains(parts[0]) else { return nil }
        return String(parts[1])
    }

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
    var isSwift: Bool { path.hasSuffix(".swift") }
    var isSwiftSource: Bool { isSwift && path.hasPrefix("Sources/") }

    func finding(at offset: Int, in view: String, _ message: String) -> Finding {
        let before = view.utf16.prefix(offset)
        return Finding(path: path, line: 1 + before.count { $0 == 10 }, message: message)
    }
}

/// A match of a pattern in one view of a file.
struct Match {
    let groups: [String]
    let offset: Int
    let end: Int
}

/// Every match of an ICU pattern in a text; `^` and `$` stand at each line.
func matches(of pattern: String, in text: String) -> [Match] {
    guard
        let expression = try? NSRegularExpression(pattern: pattern, options: .anchorsMatchLines)
    else { preconditionFailure("not a pattern: \(pattern)") }
    let whole = text as NSString
    return expression.matches(in: text, range: NSRange(location: 0, length: whole.length)).map {
        result in
        let groups = (0..<result.numberOfRanges).map { index in
            let range = result.range(at: index)
            return range.location == NSNotFound ? "" : whole.substring(with: range)
        }
        return Match(
            groups: groups, offset: result.range.location,
            end: result.range.location + result.range.length)
    }
}
