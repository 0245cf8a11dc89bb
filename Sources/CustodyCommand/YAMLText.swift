import Notation
import Spelling
import Yams

/// YAML as clerks write it, read as the JSON that is signed: no anchors, no guessed types.
///
/// Only `true`, `false` and plain whole numbers are not text; days and instants stay as written.
struct YAMLText {
    let json: JSON
    private let root: Node

    /// A plan of 150 rows in every list has fewer.
    private static let mostNodes = 20_000
    static let mostBytes = 1 << 20

    init(_ text: String) throws(PlanFileError) {
        guard text.utf8.count <= Self.mostBytes else { throw .tooLong }
        var nodes = 0
        root = try Self.compose(text)
        json = try Self.json(root, at: [], &nodes)
    }

    /// The line on which the thing at a path stands, or the nearest thing around it.
    func line(of path: Path) -> Int {
        var node = root
        var line = node.mark?.line ?? 1
        for step in path.steps {
            guard let (next, mark) = Self.child(of: node, step) else { return line }
            line = mark?.line ?? line
            node = next
        }
        return line
    }

    private static func compose(_ text: String) throws(PlanFileError) -> Node {
        do {
            guard let node = try Yams.compose(yaml: text) else {
                throw PlanFileError.empty(line: 1)
            }
            return node
        } catch let error as PlanFileError {
            throw error
        } catch let error as YamlError {
            throw .notYAML(line: line(of: error))
        } catch {
            throw .notYAML(line: 1)
        }
    }

    private static func line(of error: YamlError) -> Int {
        switch error {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _),
            .composer(_, _, let mark, _):
            mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded: 1
        }
    }

    private static func child(of node: Node, _ step: Path.Step) -> (Node, Mark?)? {
        switch (step, node) {
        case (.member(let name), .mapping(let mapping)):
            for (key, value) in mapping where key.scalar?.string == name {
                return (value, key.mark)
            }
            return nil
        case (.index(let place), .sequence(let items)) where items.indices.contains(place):
            return (items[place], items[place].mark)
        case (.member, _), (.index, _): return nil
        }
    }

    private static func json(
        _ node: Node, at path: [Path.Step], _ nodes: inout Int
    ) throws(PlanFileError) -> JSON {
        nodes += 1
        let line = node.mark?.line ?? 1
        guard nodes <= mostNodes else { throw .tooLong }
        switch node {
        case .scalar(let scalar):
            guard let json = plain(scalar) else { throw .empty(line: line, Path(path)) }
            return json
        case .sequence(let items):
            var values: [JSON] = []
            for (place, item) in items.enumerated() {
                values.append(try json(item, at: path + [.index(place)], &nodes))
            }
            return .array(values)
        case .mapping(let mapping):
            var members: [JSON.Member] = []
            for (key, value) in mapping {
                guard let name = key.scalar?.string else { throw .notYAML(line: line) }
                let value = try json(value, at: path + [.member(name)], &nodes)
                members.append(JSON.Member(name, value))
            }
            return .object(members)
        case .alias: throw .notYAML(line: line)
        }
    }

    /// Nil where nothing is written.
    private static func plain(_ scalar: Node.Scalar) -> JSON? {
        let text = scalar.string
        guard scalar.style == .plain else { return .string(text) }
        switch text {
        case "", "~", "null": return nil
        case "true": return true
        case "false": return false
        case _:
            guard let whole = Int64(text), String(whole) == text, JSON.integers.contains(whole)
            else { return .string(text) }
            return .integer(whole)
        }
    }
}
