import Custody
import Notation
import Spelling
import Testing

struct LieTests {
    @Test(arguments: ActKind.allCases)
    func `a dropped member is missed, unless the layout lets it be absent`(kind: ActKind) throws {
        let (statement, json) = try written(kind)
        for path in Tree.members(of: json) {
            let lie = Tree.replace(json, at: path) { _ in nil }
            do {
                let read = try StatementNotation.read(lie)
                #expect(read != statement && StatementNotation.encode(read) == JSON.render(lie))
                #expect(Optionals.names.contains(name(path)), "\(Path(path)) was not missed")
            } catch {
                #expect(isAt(path, error) || isChoice(path, error), "\(Path(path)): \(error)")
            }
        }
    }

    @Test(arguments: ActKind.allCases)
    func `a renamed member is missed or unknown`(kind: ActKind) throws {
        let (_, json) = try written(kind)
        for path in Tree.members(of: json) {
            let parent = Path.Step.member(name(path) + "x")
            let lie = Tree.replace(json, at: path.dropLast()) { object in
                .object(
                    (object.members ?? []).map {
                        $0.name == name(path) ? JSON.Member(name(path) + "x", $0.value) : $0
                    })
            }
            let places = [path, path.dropLast() + [parent]]
            let error = try #require(refusal(of: lie), "\(Path(path)) renamed was read")
            #expect(places.contains { isAt($0, error) } || isChoice(path, error), "\(error)")
        }
    }

    @Test(arguments: ActKind.allCases)
    func `a member that stands twice or that nobody knows is refused`(kind: ActKind) throws {
        let (_, json) = try written(kind)
        for path in Tree.everywhere(json) {
            guard let members = Tree.at(path, of: json)?.members, let first = members.first else {
                continue
            }
            for extra in [first, JSON.Member("zz", true)] {
                let lie = Tree.replace(json, at: path) { _ in .object(members + [extra]) }
                let error = try #require(refusal(of: lie), "\(Path(path)) with \(extra) was read")
                let place = path + [.member(extra.name)]
                #expect(error == .unknown(Path(place)) || isChoice(place, error), "\(error)")
            }
        }
    }

    @Test(arguments: ActKind.allCases)
    func `a value of another type is refused at its place`(kind: ActKind) throws {
        let (_, json) = try written(kind)
        let others: [JSON] = [true, -1, "\u{7}", ["zz", true], ["zz": true]]
        for path in Tree.everywhere(json) {
            for other in others where !isSameType(other, Tree.at(path, of: json)) {
                let lie = Tree.replace(json, at: path) { _ in other }
                let error = try #require(refusal(of: lie), "\(Path(path)) = \(other) was read")
                #expect(error.path.map { $0.steps.starts(with: path) } == true, "\(error)")
            }
        }
    }

    @Test(arguments: ActKind.allCases)
    func `a flipped bit is refused or says something else`(kind: ActKind) throws {
        let (statement, json) = try written(kind)
        let payload = JSON.render(json)
        for place in payload.indices {
            var flipped = payload
            flipped[place] ^= 1 << UInt8(place % 8)
            guard let read = try? StatementNotation.decode(flipped) else { continue }
            #expect(read != statement, "bit at \(place) changed nothing")
            #expect(StatementNotation.encode(read) == flipped)
        }
    }

    private func written(_ kind: ActKind) throws -> (Statement, JSON) {
        let statement = try #require(Examples.of(kind).first)
        return (statement, try JSON.parse(StatementNotation.encode(statement)))
    }

    private func refusal(of lie: JSON) -> NotationError? {
        do throws(NotationError) {
            _ = try StatementNotation.read(lie)
            return nil
        } catch {
            return error
        }
    }

    private func isAt(_ path: Tree.Steps, _ error: any Error) -> Bool {
        (error as? NotationError)?.path == Path(path)
    }

    /// A choice of one member complains of itself, not of what is missing in it.
    private func isChoice(_ path: Tree.Steps, _ error: any Error) -> Bool {
        guard case .unexpected(let place, .oneOf) = error as? NotationError else { return false }
        return place == Path(path.dropLast())
    }

    private func name(_ path: Tree.Steps) -> String {
        if case .member(let name) = path.last { name } else { "" }
    }

    private func isSameType(_ one: JSON, _ other: JSON?) -> Bool {
        switch (one, other) {
        case (.bool, .bool), (.integer, .integer), (.array, .array), (.object, .object): true
        case _: false
        }
    }
}

/// Every member that may be absent, by name.
enum Optionals {
    static let names: Set = [
        "about", "approval", "batch", "by", "closed", "confirmation", "consignment", "container",
        "filedThrough", "follows", "form", "from", "fromDay", "grams", "guardedThrough",
        "inspector", "left", "maker", "measures", "model", "order", "oversight", "parent",
        "place", "prev", "reason", "record", "refines", "remark", "room", "sealCheck",
        "secondEyes", "serial", "serials", "shelf", "since", "site", "sparePercent", "spki",
        "subject", "testCentre", "through", "throughDay", "to", "until", "vehicle",
        "verification", "acceptance", "evidence",
        "kind", "opened", "source", "tickets", "void",
    ]
}
