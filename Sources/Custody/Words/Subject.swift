/// What a refusal or a deviation is about.
package enum Subject: Hashable, Sendable {
    case container(ContainerID)
    case person(PersonID)
    case key(KeyID)
    case seal(SealNumber)
    case statement(ContentID)
    case unit(UnitID)
    case place(PlaceID)
    case batch(BatchID)
    case machine(MachineID)
    case leg(LegID)
    case kind(ItemKind)
    case role(Role)
    case act(ActKind)
    case condition(Condition)
    case equipment(Equipment)
    case face(Face)
    case at(Instant)
    /// So many were expected and so many are there.
    case count(expected: Int, found: Int)

    /// `container:B-1`, with no space in it.
    package var spelled: String {
        switch self {
        case .container(let id): "container:\(id)"
        case .person(let id): "person:\(id)"
        case .key(let id): "key:\(id)"
        case .seal(let id): "seal:\(id)"
        case .statement(let id): "statement:\(id)"
        case .unit(let id): "unit:\(id)"
        case .place(let id): "place:\(id)"
        case .batch(let id): "batch:\(id)"
        case .machine(let id): "machine:\(id)"
        case .leg(let id): "leg:\(id)"
        case .kind(let kind): "kind:\(kind.code)"
        case .role(let role): "role:\(role.rawValue)"
        case .act(let kind): "act:\(kind.rawValue)"
        case .condition(let condition): "condition:\(condition.rawValue)"
        case .equipment(let equipment): "equipment:\(equipment.rawValue)"
        case .face(let face): "face:\(face.rawValue)"
        case .at(let instant): "at:\(instant)"
        case .count(let expected, let found): "count:\(expected)/\(found)"
        }
    }

    /// Nil unless it is the spelling of a subject.
    package init?(spelled: some StringProtocol) {
        guard let colon = spelled.firstIndex(of: ":") else { return nil }
        let id = String(spelled[spelled.index(after: colon)...])
        switch spelled[..<colon] {
        case "container": self.init(ContainerID(id)) { .container($0) }
        case "person": self.init(PersonID(id)) { .person($0) }
        case "key": self.init(KeyID(id)) { .key($0) }
        case "seal": self.init(SealNumber(id)) { .seal($0) }
        case "statement": self.init(ContentID(id)) { .statement($0) }
        case "unit": self.init(UnitID(id)) { .unit($0) }
        case "place": self.init(PlaceID(id)) { .place($0) }
        case "batch": self.init(BatchID(id)) { .batch($0) }
        case "machine": self.init(MachineID(id)) { .machine($0) }
        case "leg": self.init(LegID(id)) { .leg($0) }
        case "kind": self.init(ItemKind(code: id)) { .kind($0) }
        case "role": self.init(Role(rawValue: id)) { .role($0) }
        case "act": self.init(ActKind(rawValue: id)) { .act($0) }
        case "condition": self.init(Condition(rawValue: id)) { .condition($0) }
        case "equipment": self.init(Equipment(rawValue: id)) { .equipment($0) }
        case "face": self.init(Face(rawValue: id)) { .face($0) }
        case "at": self.init(Instant(id)) { .at($0) }
        case "count":
            let halves = id.split(separator: "/").compactMap { Int($0) }
            guard halves.count == 2 else { return nil }
            self = .count(expected: halves[0], found: halves[1])
        case _: return nil
        }
    }

    private init?<Value>(_ value: Value?, _ make: (Value) -> Self) {
        guard let value else { return nil }
        self = make(value)
    }
}

extension [Subject] {
    package var spelled: String { map(\.spelled).joined(separator: " ") }

    /// Nil when one of them is not a subject's spelling.
    package init?(spelled: String) {
        var subjects: [Subject] = []
        for part in spelled.split(separator: " ") {
            guard let subject = Subject(spelled: part) else { return nil }
            subjects.append(subject)
        }
        self = subjects
    }
}
