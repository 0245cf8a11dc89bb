import Custody
import Spelling

/// A file of fields, JSON or YAML, in exactly the notation's shape.
enum FieldsFile {
    static func read(_ path: String) throws -> JSON {
        let text = try TextFile.read(path)
        guard text.utf8.count <= 1 << 20 else { throw complaint(path, "1 MiB") }
        do {
            if text.drop(while: \.isWhitespace).first == "{" {
                let limits = JSON.Limits(bytes: 1 << 20, depth: 24, members: 65_536)
                return try ForeignJSON.parse(Array(text.utf8), limits: limits).plain()
            }
            return try YAMLText(text).json
        } catch let complaint as Complaint {
            throw complaint
        } catch let error as PlanFileError {
            throw Complaint(
                .unreadable, "\(path)：\(error.wording.chinese)", "\(path): \(error.wording.english)"
            )
        } catch let number as ForeignNumber {
            throw complaint(path, "\(number.text) 不是整数 / is no whole number")
        } catch let error as SpellingError {
            throw Complaint(
                .unreadable, "文件 \(path) 读不懂：\(error.wording.chinese)。",
                "The file \(path) does not read: \(error.wording.english).")
        }
    }

    static func complaint(_ path: String, _ why: String) -> Complaint {
        Complaint(
            .unreadable, "文件 \(path) 读不懂：\(why)", "The file \(path) does not read: \(why)")
    }
}
