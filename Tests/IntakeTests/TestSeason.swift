import Custody
import LedgerStore
import Merkle

/// A small season as it is told: founded, packed, carried from the centre to a region.
final class TestSeason {
    let scribe: Scribe

    init() throws { scribe = try Scribe() }

    /// Genesis, plan, people, training: everything before a box moves.
    func founding() throws -> [Written] {
        let registrars = ["c-reg1", "c-reg2"]
        let genesis = Genesis(
            centre: named("centre"), centreName: "国家卫生健康委人才交流服务中心", quorum: 2,
            registrars: registrars.map { scribe.cast[$0].person },
            checkpointKey: try Bench.signer().key.text)
        var told = [
            try scribe.write(
                .office(.genesis(genesis)), by: registrars.map { ($0, .registrar) },
                introducing: Set(registrars))
        ]
        for id in ["c-head", "c-off", "c-cust", "c-esc1", "c-esc2"] {
            told.append(try enrol(id, by: "c-reg1", "c-reg2"))
        }
        told.append(
            try scribe.write(.office(.plan(PlanIssue(plan: TestPlan.plan))), by: ("c-head", .head)))
        told.append(try enrol("r-reg", by: "c-reg1", "c-reg2"))
        for id in ["r-head", "r-off1", "r-off2"] {
            told.append(try enrol(id, by: "r-reg", "c-reg1"))
        }
        return told
    }

    func enrol(_ id: String, by registrars: String...) throws -> Written {
        let player = scribe.cast[id]
        return try scribe.write(
            .office(.enrol(Enrolment(person: player.person))),
            by: [(id, player.roles[0])] + registrars.map { ($0, Role.registrar) },
            introducing: [id])
    }

    /// A custodian's round: the smallest statement, signed by one person or by more.
    func round(_ finding: String = "门窗正常", by signers: (String, Role)...) throws -> Written {
        try scribe.write(
            .vault(.round(Round(vault: named("c-vault"), finding: finding, sound: true))),
            by: signers.isEmpty ? [("c-off", .officer)] : signers)
    }

    func pack(_ box: String) throws -> Written {
        let packing = Packing(
            container: named(box), kind: .box, unit: named("centre"),
            contents: [.items(ItemLine(kind: .paper, subject: named("nursing"), quantity: 30))])
        return try scribe.write(
            .journey(.pack(packing)), by: ("c-cust", .custodian), ("c-off", .officer))
    }

    func seal(_ box: String, _ seals: String...) throws -> Written {
        let sealing = Sealing(container: named(box), seals: seals.map { named($0) })
        return try scribe.write(
            .journey(.seal(sealing)), by: ("c-cust", .custodian), ("c-off", .officer))
    }

    func order(_ boxes: [String]) throws -> Written {
        let order = MovementOrder(
            consignment: named("CG-1"), leg: named("out"), from: named("centre"), to: named("nm"),
            containers: boxes.map { named($0) }, carriers: [named("c-esc1"), named("c-esc2")],
            departs: scribe.now, arrives: scribe.now + .hours(10), graceMinutes: 120)
        return try scribe.write(.office(.movement(order)), by: ("c-head", .head))
    }

    /// Two boxes from the packing table to the region's hands: nine statements.
    func journey(_ boxes: [String] = ["BX-1", "BX-2"]) throws -> [Written] {
        var told = [try order(boxes)]
        let ordered = told[0].content
        for box in boxes {
            told.append(try pack(box))
            told.append(try seal(box, "\(box)-S1", "\(box)-S2"))
        }
        let couriers = [("c-esc1", Role.courier), ("c-esc2", .courier)]
        let loaded = try release(
            boxes, to: "centre", addressees: ["c-esc1", "c-esc2"], order: ordered,
            by: [("c-cust", .custodian), ("c-off", .officer)])
        told.append(loaded)
        told.append(
            try accept(loaded, boxes, unit: "centre", hands: .crew, by: couriers))
        let handed = try release(
            boxes, to: "nm", addressees: ["r-off1", "r-off2"], order: ordered, by: couriers)
        told.append(handed)
        told.append(
            try accept(
                handed, boxes, unit: "nm", hands: .unit,
                by: [("r-off1", .receiver), ("r-off2", .receiver)]))
        return told
    }

    func release(
        _ boxes: [String], to unit: String, addressees: [String], order: ContentID,
        by people: [(String, Role)]
    ) throws -> Written {
        let lines = boxes.map {
            ReleaseLine(
                container: named($0), seals: [named("\($0)-S1"), named("\($0)-S2")], count: 1)
        }
        let release = Release(
            consignment: named("CG-1"), leg: named("out"), lines: lines, to: named(unit),
            addressees: addressees.map { named($0) }, order: order)
        return try scribe.write(.journey(.release(release)), by: people)
    }

    func accept(
        _ released: Written, _ boxes: [String], unit: String, hands: Hands,
        by people: [(String, Role)]
    ) throws -> Written {
        let lines = boxes.map {
            AcceptanceLine(
                container: named($0), seals: [named("\($0)-S1"), named("\($0)-S2")], count: 1,
                condition: .sound, verdict: .accepted)
        }
        let acceptance = Acceptance(
            release: released.content, unit: named(unit), hands: hands, lines: lines)
        return try scribe.write(.journey(.accept(acceptance)), by: people)
    }
}
