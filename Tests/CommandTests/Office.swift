import Foundation
import Testing

/// A small exam office: a ledger, its registrars and the people of one handover.
extension Workshop {
    static let zero = String(repeating: "0", count: 64)

    /// Keys for everybody, and a ledger that the registrars have founded.
    func foundOffice() throws {
        for person in ["reg1", "reg2", "head", "cust", "off", "esc1", "esc2"] {
            try done("keys new --out \(person).key")
        }
        let made = try done(
            "ledger create exam.ledger --origin exam-2021 --log-key log.key --json")
        try draftGenesis(naming: try #require(try made.object()["key"] as? String))
        try submit("genesis.json")
        for (id, role) in [
            ("head", "head"), ("cust", "custodian"), ("off", "officer"), ("esc1", "courier"),
            ("esc2", "courier"),
        ] {
            try enrol(id, role)
        }
        try write("plan.yaml", try planFile())
        try done("draft plan --file plan.yaml --by head:head:head.key --out plan.json")
        try submit("plan.json")
    }

    /// The registrars' word for a ledger whose checkpoints that key signs.
    func draftGenesis(
        naming key: String, out: String = "genesis.json", _ more: String = ""
    ) throws {
        let registrars = ["reg1", "reg2"].enumerated().flatMap { place, id in
            let at = "registrars[\(place)]"
            return [
                "--set", "\(at).id=\(id)", "--set", "\(at).unit=centre",
                "--set", "\(at).roles=registrar", "--set", "\(at).commitment=\(Self.zero)",
            ]
        }
        let signers =
            "--by registrar:reg1:reg1.key --by registrar:reg2:reg2.key "
            + "--introduce reg1 --introduce reg2"
        try done(
            "draft genesis --exam health-2021 --set centre=centre --set centreName=中心 "
                + "--set quorum=2 --set checkpointKey=\(key) --out \(out) \(more) " + signers,
            registrars)
    }

    func enrol(_ id: String, _ role: String, commitment: String = Workshop.zero) throws {
        try done(
            "draft enrol --set person.id=\(id) --set person.unit=centre "
                + "--set person.roles=\(role) --set person.commitment=\(commitment) "
                + "--by \(role):\(id):\(id).key --by registrar:reg1:reg1.key "
                + "--by registrar:reg2:reg2.key --introduce \(id) --out enrol-\(id).json")
        try submit("enrol-\(id).json")
    }

    func submit(_ file: String) throws { try done("submit \(file) --log-key log.key") }

    /// The national plan as the office keeps it.
    private func planFile() throws -> Data {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try Data(contentsOf: root.appending(path: "Forms/plans/national-2021.yaml"))
    }

    /// A sealed box in the ledger.
    func sealBox() throws {
        let people = "--by custodian:cust:cust.key --by officer:off:off.key"
        try done("box pack BX-1 --unit centre --item 试卷:30:nursing \(people) --out pack.json")
        try submit("pack.json")
        try done("box seal BX-1 --seal C1 --seal C2 \(people) --out seal.json")
        try submit("seal.json")
    }
}
