package import Custody
import Notation

/// From which register the value of a field is picked, so that nobody types an identifier.
package enum Reference: Hashable, Sendable {
    case container, person, unit, site, testCentre, vault, place, batch, room, subject, leg
    case consignment, machine, milestone
    /// A statement of one of these kinds.
    case statement([ActKind])

    /// Nil for what people name themselves: a new id, a seal's number, a salt.
    package static func of(_ field: String, in kind: ActKind) -> Reference? {
        if let people = personal[kind], people.contains(field) { return .person }
        return special[kind]?[field] ?? general[field]
    }

    /// Where `from` and `to` are people.
    private static let personal: [ActKind: Set<String>] = [
        .delegate: ["from", "to"], .keyHandover: ["from", "to"],
    ]

    private static let special: [ActKind: [String: Reference]] = [
        .release: ["order": .statement([.movement])],
        .centreHandover: ["order": .statement([.movement])],
        .packetOpening: ["order": .statement([.opening])],
        .wipe: ["order": .statement([.wipeOrder])],
        .incident: ["about": .statement(Array(ActKind.allCases))],
        .visitor: ["visitor": .statement([.visitor])],
        .genesis: ["centre": .unit],
        .destructionApproval: ["place": .place],
    ]

    private static let general: [String: Reference] = [
        "acceptance": .statement([.accept]), "addressees": .person,
        "approval": .statement([.destructionApproval]), "batch": .batch, "carriers": .person,
        "confirmation": .statement([.uploadConfirmation]), "consignment": .consignment,
        "container": .container, "containers": .container, "designated": .person,
        "destroyers": .person, "destructions": .statement([.destruction]), "disc": .container,
        "filing": .statement([.filing]), "from": .unit, "incident": .statement([.incident]),
        "incoming": .person, "inspector": .person, "invigilators": .person,
        "keyHolders": .person, "leg": .leg, "machine": .machine, "machines": .machine,
        "milestone": .milestone, "outgoing": .person, "people": .person, "person": .person,
        "quarantine": .statement([.quarantine]), "region": .unit, "related": .person,
        "release": .statement([.release, .posted, .centreHandover]), "room": .room,
        "sealCheck": .statement([.sealCheck]), "secondEyes": .person, "site": .site,
        "subject": .subject, "supersedes": .statement(Array(ActKind.allCases)),
        "testCentre": .testCentre, "to": .unit, "unit": .unit,
        "upheld": .statement(Array(ActKind.allCases)), "upload": .statement([.upload]),
        "vault": .vault, "witnesses": .person,
    ]

    /// The name under which a page finds what there is to pick.
    package var list: String {
        switch self {
        case .container: "containers"
        case .person: "people"
        case .unit: "units"
        case .site: "sites"
        case .testCentre: "testCentres"
        case .vault: "vaults"
        case .place: "places"
        case .batch: "batches"
        case .room: "rooms"
        case .subject: "subjects"
        case .leg: "legs"
        case .consignment: "consignments"
        case .machine: "machines"
        case .milestone: "milestones"
        case .statement(let kinds):
            kinds.count > 8 ? "any" : kinds.map(\.rawValue).joined(separator: ".")
        }
    }
}

extension FormField {
    /// Every register that the fields of a kind refer to.
    package static func references(of kind: ActKind) -> Set<Reference> {
        func found(_ name: String, _ shape: FormShape) -> [Reference] {
            switch shape {
            case .value: Reference.of(name, in: kind).map { [$0] } ?? []
            case .list(let element, _): found(name, element)
            case .group(let fields), .choice(let fields):
                fields.flatMap { found($0.name, $0.shape) }
            }
        }
        return Set(of(kind).flatMap { found($0.name, $0.shape) })
    }
}
