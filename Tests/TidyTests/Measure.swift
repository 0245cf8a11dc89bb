/// Finds every function, initialiser, subscript and computed property, and how many lines it takes.
struct Measure {
    struct Function: Hashable {
        let name: String
        /// Where the declaration begins and its body ends, both counted.
        let lines: ClosedRange<Int>
    }

    private(set) var functions: [Function] = []
    /// The line where a brace stands open or closes nothing: every other number is then a guess.
    private(set) var unbalancedLine: Int?

    private let code: [UInt16]
    private let lineOf: [Int]

    init(_ file: SourceFile) {
        code = Array(file.code.utf16)
        let text = Array(file.text.utf16)
        var line = 1
        lineOf = code.map { unit in
            defer { line += unit == 10 ? 1 : 0 }
            return line
        }
        let closing = pairBraces()
        for match in matches(of: Self.declaration, in: file.code) {
            let declared = String(decoding: text[match.offset..<match.end], as: UTF16.self)
            let name = declared.trimmingPrefix(match.groups[1]).drop { $0.isWhitespace }
            let open = body(after: match.end, isVariable: match.groups[1] == "var")
            guard let open, let close = closing[open] else { continue }
            functions.append(
                Function(name: String(name), lines: lineOf[match.offset]...lineOf[close]))
        }
    }

    /// `init` counts where it is declared, not where it is called after a dot.
    private static let declaration =
        #"(?<![\w.`])(?:(func|var)\s+(?:`[^`]*`|\w+|[^\s\w(]+)"#
        + #"|(?:init(?=[?!]?[<(])|subscript(?=[<(])|deinit)\b)"#

    private mutating func pairBraces() -> [Int: Int] {
        var (open, pairs): ([Int], [Int: Int]) = ([], [:])
        for place in code.indices {
            if code[place] == Self.openBrace { open.append(place) }
            guard code[place] == Self.closeBrace else { continue }
            if let start = open.popLast() {
                pairs[start] = place
            } else {
                unbalancedLine = unbalancedLine ?? lineOf[place]
            }
        }
        if let left = open.last { unbalancedLine = unbalancedLine ?? lineOf[left] }
        return pairs
    }

    private static let (openBrace, closeBrace): (UInt16, UInt16) = (123, 125)

    /// The brace that opens the body, or nil for a requirement of a protocol and a stored property.
    private func body(after start: Int, isVariable: Bool) -> Int? {
        var (depth, lineEnded, word) = (0, false, "")
        for place in start..<code.count {
            let unit = code[place]
            let character = Character(Unicode.Scalar(unit) ?? " ")
            if character.isLetter || character == "@" {
                word.append(character)
                continue
            }
            if isVariable, word == "in" { return nil }
            if lineEnded, depth == 0, Self.opensNext.contains(word) { return nil }
            word = ""
            switch character {
            case "(", "[": depth += 1
            case ")", "]": depth -= 1
            case "{" where depth == 0: return place
            case "}" where depth == 0: return nil
            case "=" where depth == 0 && isVariable: return nil
            case "\n" where depth == 0: lineEnded = true
            default: break
            }
            if depth < 0 { return nil }
        }
        return nil
    }

    /// Words that begin another declaration or statement, so that the one before it had no body.
    private static let opensNext: Set = [
        "func", "var", "let", "init", "subscript", "deinit", "case", "struct", "class", "enum",
        "actor", "protocol", "extension", "typealias", "associatedtype", "static", "package",
        "public", "private", "internal", "fileprivate", "mutating", "nonisolated", "if", "guard",
        "for", "while", "switch", "return", "@Test", "@discardableResult",
    ]
}

extension Measure {
    static let fileWall = 250
    static let functionWall = 40

    /// Files and functions that do not fit.
    static func inspect(_ files: [SourceFile]) -> Report {
        var report = Report()
        for file in files where file.isSwift {
            report.looked += 1
            func note(_ line: Int, _ message: String) {
                report.findings.append(Finding(path: file.path, line: line, message: message))
            }
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
            let count = lines.last == "" ? lines.count - 1 : lines.count
            if count > fileWall { note(1, "\(count) lines; a file has at most \(fileWall)") }
            let measure = Measure(file)
            if let line = measure.unbalancedLine { note(line, "this brace has no partner") }
            for function in measure.functions where function.lines.count > functionWall {
                let length = function.lines.count
                note(
                    function.lines.lowerBound,
                    "\(function.name) takes \(length) lines; a function fits in \(functionWall)")
            }
        }
        return report
    }
}
