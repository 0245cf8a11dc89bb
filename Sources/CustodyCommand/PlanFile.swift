package import Custody
package import Notation
import Spelling

/// Reads the files of `Forms/plans`; every error names the line and the field.
package enum PlanFile {
    package static func plan(_ text: String) throws(PlanFileError) -> Plan {
        try read(text, PlanNotation.read)
    }

    package static func supplement(_ text: String) throws(PlanFileError) -> Supplement {
        try read(text, PlanNotation.readSupplement)
    }

    private static func read<Value>(
        _ text: String, _ reading: (JSON) throws(NotationError) -> Value
    ) throws(PlanFileError) -> Value {
        let yaml = try YAMLText(text)
        do throws(NotationError) {
            return try reading(yaml.json)
        } catch {
            throw .notation(error, line: yaml.line(of: error.path ?? Path()))
        }
    }
}

/// Why a plan's file cannot be read, in terms of what its editor sees.
package enum PlanFileError: Error, Hashable, Sendable {
    case notYAML(line: Int)
    /// A field with nothing behind its colon.
    case empty(line: Int, Path = Path())
    case notation(NotationError, line: Int)
    case tooLong
}

extension PlanFileError: Worded, CustomStringConvertible {
    package var wording: Wording {
        switch self {
        case .notYAML(let line):
            Wording(
                "第 \(line) 行：不是可读的 YAML（检查缩进、冒号、引号和重复的字段）",
                "line \(line): not readable YAML (check indents, colons, quotes, repeated fields)")
        case .empty(let line, let path) where path.steps.isEmpty:
            Wording("第 \(line) 行：文件里没有内容", "line \(line): there is nothing in the file")
        case .empty(let line, let path):
            Wording("第 \(line) 行：\(path) 没有内容", "line \(line): \(path) is empty")
        case .notation(.unexpected(let path, let expected), let line) where path.steps.isEmpty:
            Wording(
                "第 \(line) 行：整个文件应为\(expected.wording.chinese)",
                "line \(line): the whole file should be \(expected.wording.english)")
        case .notation(let error, let line):
            Wording(
                "第 \(line) 行：\(error.wording.chinese)", "line \(line): \(error.wording.english)")
        case .tooLong:
            Wording(
                "文件太大：至多 1 MiB，展开后至多 2 万项",
                "the file is too large: 1 MiB at most, and 20,000 things in it")
        }
    }

    package var description: String { "\(wording.chinese) / \(wording.english)" }
}
