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
                return try plain(try ForeignJSON.parse(Array(text.utf8), limits: limits), path)
            }
            return try YAMLText(text).json
        } catch let complaint as Complaint {
            throw complaint
        } catch let error as PlanFileError {
            throw Complaint(
                .unreadable, "\(path)：\(error.wording.chinese)", "\(path): \(error.wording.english)"
            )
        } catch {
            throw complaint(path, "\(error)")
        }
    }

    static func complaint(_ path: String, _ why: String) -> Complaint {
        Complaint(
            .unreadable, "文件 \(path) 读不懂：\(why)", "The file \(path) does not read: \(why)")
    }

    private static func plain(_ value: ForeignJSON, _ path: String) throws -> JSON {
        switch value {
        case .object(let members):
            return .object(
                try members.filter { $0.value != .null }.sorted { $0.key < $1.key }
                    .map { JSON.Member($0.key, try plain($0.value, path)) })
        case .array(let items): return .array(try items.map { try plain($0, path) })
        case .string(let text): return .string(text)
        case .bool(let truth): return .bool(truth)
        case .number(let text):
            guard let whole = Int64(text), JSON.integers.contains(whole) else {
                throw complaint(path, "\(text) 不是整数 / is no whole number")
            }
            return .integer(whole)
        case .null: return .object([])
        }
    }
}
