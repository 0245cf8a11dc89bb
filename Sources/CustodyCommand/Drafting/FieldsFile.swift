import Custody
import Spelling

/// A file of fields, JSON or YAML, in exactly the notation's shape.
enum FieldsFile {
    static func read(_ path: String) throws -> JSON { try fields(try text(path), in: path) }

    /// What the file says, and no more of it than such a file may have.
    static func text(_ path: String) throws -> String {
        try TextFile.read(path, upTo: YAMLText.mostBytes) { Complaint(.tooLong, in: path) }
    }

    /// The fields of a text that was read from there.
    static func fields(_ text: String, in path: String) throws -> JSON {
        do {
            if text.drop(while: \.isWhitespace).first == "{" {
                let limits = JSON.Limits(bytes: YAMLText.mostBytes, depth: 24, members: 65_536)
                return try ForeignJSON.parse(Array(text.utf8), limits: limits).plain()
            }
            return try YAMLText(text).json
        } catch let complaint as Complaint {
            throw complaint
        } catch let error as PlanFileError {
            throw Complaint(error, in: path)
        } catch let number as ForeignNumber {
            throw Complaint(
                .unreadable, "文件 \(path) 读不懂：\(number.text) 不是整数。",
                "The file \(path) does not read: \(number.text) is no whole number.")
        } catch let error as SpellingError {
            throw Complaint(
                .unreadable, "文件 \(path) 读不懂：\(error.wording.chinese)。",
                "The file \(path) does not read: \(error.wording.english).")
        }
    }
}
