import Notation
import Spelling

/// Walks and alters JSON at a path, so that a test can lie in one place.
enum Tree {
    typealias Steps = [Path.Step]

    /// The path of every member of every object, outer ones first.
    static func members(of json: JSON) -> [Steps] {
        everywhere(json).filter { if case .member = $0.last { true } else { false } }
    }

    /// The path of everything inside, the whole itself first.
    static func everywhere(_ json: JSON) -> [Steps] { [[]] + inside(json) }

    private static func inside(_ json: JSON) -> [Steps] {
        switch json {
        case .object(let members):
            members.flatMap { member in
                [[.member(member.name)]]
                    + inside(member.value).map { [.member(member.name)] + $0 }
            }
        case .array(let items):
            items.enumerated().flatMap { place, item in
                [[.index(place)]] + inside(item).map { [.index(place)] + $0 }
            }
        case .string, .integer, .bool: []
        }
    }

    static func at(_ path: Steps, of json: JSON) -> JSON? {
        var found: JSON? = json
        for step in path {
            switch step {
            case .member(let name): found = found?[name]
            case .index(let place): found = found?.items?[place]
            }
        }
        return found
    }

    /// Nil from the change takes the member or item away.
    static func replace(_ json: JSON, at path: Steps, by change: (JSON) -> JSON?) -> JSON {
        altered(json, path[...], change) ?? .object([])
    }

    private static func altered(
        _ json: JSON, _ path: ArraySlice<Path.Step>, _ change: (JSON) -> JSON?
    ) -> JSON? {
        guard let step = path.first else { return change(json) }
        switch (step, json) {
        case (.member(let name), .object(let members)):
            return .object(
                members.compactMap { member in
                    guard member.name == name else { return member }
                    return altered(member.value, path.dropFirst(), change)
                        .map { JSON.Member(name, $0) }
                })
        case (.index(let place), .array(let items)):
            return .array(
                items.enumerated().compactMap {
                    $0 == place ? altered($1, path.dropFirst(), change) : $1
                })
        case _: return json
        }
    }
}
