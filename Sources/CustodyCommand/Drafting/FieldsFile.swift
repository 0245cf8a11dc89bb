import Foundation
import Spelling
import Yams

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
            guard let node = try Yams.compose(yaml: text) else { return .object([]) }
            var reading = YAMLReading(path: path)
            return try reading.json(node, depth: 0)
        } catch let complaint as Complaint {
            throw complaint
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

/// Reads YAML as plain values: whole numbers and truths where they stand unquoted, texts elsewhere.
struct YAMLReading {
    let path: String
    private var nodes = 0

    init(path: String) { self.path = path }

    /// Aliases could make a small file endless; depth and number are capped.
    mutating func json(_ node: Node, depth: Int) throws -> JSON {
        nodes += 1
        guard nodes < 65_536, depth < 24 else { throw FieldsFile.complaint(path, "> 65536") }
        switch node {
        case .scalar(let scalar): return Self.value(scalar)
        case .sequence(let sequence):
            var items: [JSON] = []
            for item in sequence { items.append(try json(item, depth: depth + 1)) }
            return .array(items)
        case .mapping(let mapping):
            var members: [JSON.Member] = []
            for (key, value) in mapping {
                guard case .scalar(let name) = key else {
                    throw FieldsFile.complaint(path, "key: value")
                }
                if Self.isNull(value) { continue }
                members.append(JSON.Member(name.string, try json(value, depth: depth + 1)))
            }
            return .object(members)
        case .alias: throw FieldsFile.complaint(path, "*alias")
        }
    }

    private static func isNull(_ node: Node) -> Bool {
        guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
        return ["", "~", "null"].contains(scalar.string)
    }

    private static func value(_ scalar: Node.Scalar) -> JSON {
        guard scalar.style == .plain else { return .string(scalar.string) }
        switch scalar.string {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case let text:
            guard let whole = Int64(text), String(whole) == text, JSON.integers.contains(whole)
            else { return .string(text) }
            return .integer(whole)
        }
    }
}
