import Custody
import Notation
import Spelling
import Yams

/// A plan in YAML, in exactly the notation's shape, so that a clerk can read and edit it.
enum PlanFile {
    static func plan(at path: String) throws -> Plan {
        do {
            guard let node = try Yams.compose(yaml: try TextFile.read(path)) else {
                throw Complaint(.unreadable, "\(path) 是空的。", "\(path) is empty.")
            }
            return try PlanNotation.read(try json(node))
        } catch let error as NotationError {
            throw Complaint(
                .unreadable, "\(path)：\(error.path.map(\.description) ?? "") 不合格式。",
                "\(path): \(error)")
        } catch let error as YamlError {
            throw Complaint(.unreadable, "\(path)：\(error)", "\(path): \(error)")
        }
    }

    private static func json(_ node: Node) throws -> JSON {
        switch node {
        case .mapping(let mapping):
            .object(
                try mapping.map { JSON.Member($0.key.string ?? "", try json($0.value)) })
        case .sequence(let sequence): .array(try sequence.map(json))
        case .scalar(let scalar): plain(scalar)
        case .alias: .string("")
        }
    }

    private static func plain(_ scalar: Node.Scalar) -> JSON {
        guard scalar.style == .plain else { return .string(scalar.string) }
        if let number = Int64(scalar.string) { return .integer(number) }
        return switch scalar.string {
        case "true": .bool(true)
        case "false": .bool(false)
        case _: .string(scalar.string)
        }
    }
}
