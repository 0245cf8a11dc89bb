import Custody
import Foundation
import Intake
import LedgerStore
import Merkle
import Signing

/// The crowd's ledger: everybody enrolled, a plan in force, fifty regions' vaults with ten boxes each.
struct CrowdFounding {
    let crowd: Crowd
    private var pen = Pen("office")

    init(_ crowd: Crowd) { self.crowd = crowd }

    /// Everything that is said before the day, in its order.
    mutating func envelopes(checkpointKey: String) throws -> [[UInt8]] {
        let genesis = Genesis(
            centre: named("centre"), centreName: "中心", quorum: 2,
            registrars: crowd.registrars.map(\.person), checkpointKey: checkpointKey)
        let both = crowd.registrars.map { (member: $0, role: Role.registrar) }
        var said = [try pen.write(.office(.genesis(genesis)), by: both)]
        let head = [(member: crowd.registrars[0], role: Role.head)]
        said.append(try pen.write(.office(.plan(PlanIssue(plan: .bench))), by: head))
        for member in crowd.members {
            said.append(
                try pen.write(
                    .office(.enrol(Enrolment(person: member.person))),
                    by: [(member, .custodian)] + both, introducing: member.person.id))
        }
        said += try trained()
        for vault in 0..<Crowd.vaults { said += try opened(vault) }
        return said
    }

    /// Those who handle secrets are trained for it, a hundred to a list.
    private mutating func trained() throws -> [[UInt8]] {
        let officer = [(member: crowd.registrars[0], role: Role.officer)]
        return try stride(from: 0, to: Crowd.size, by: 100).map { first in
            let people = crowd.members[first..<min(first + 100, Crowd.size)].map(\.person.id)
            let training = Training(
                people: people, topic: "保密室", on: Plan.benchDay, evidence: [])
            return try pen.write(.office(.training(training)), by: officer)
        }
    }

    /// A vault is declared, two sign on, ten boxes are packed and stored in it.
    private mutating func opened(_ vault: Int) throws -> [[UInt8]] {
        let officer = [(member: crowd.registrars[0], role: Role.officer)]
        let keepers = Crowd.keepers(of: vault).map { crowd.members[$0] }
        let place = Crowd.vault(of: vault * Crowd.perVault)
        let region = Crowd.region(of: vault * Crowd.perVault)
        let declared = PlaceDeclaration(
            place: place, unit: region, kind: .vault, address: "中心",
            people: keepers.map(\.person.id))
        var said = [try pen.write(.office(.place(declared)), by: officer)]
        for keeper in keepers.prefix(2) {
            said.append(
                try pen.write(
                    .vault(.signOn(SignOn(vault: place))), by: [(keeper, .custodian)]))
        }
        let pair = keepers.prefix(2).map { (member: $0, role: Role.custodian) }
        let boxes: [ContainerID] = (0..<10).map { named("B-\(vault)-\($0)") }
        for box in boxes {
            let packing = Packing(
                container: box, kind: .box, unit: region,
                contents: [.items(ItemLine(kind: .paper, quantity: 30))])
            said.append(try pen.write(.journey(.pack(packing)), by: pair))
        }
        said.append(
            try pen.write(.vault(.store(Storing(vault: place, containers: boxes))), by: pair))
        return said
    }
}

extension Plan {
    static let benchDay = Instant(seconds: Int64(Date().timeIntervalSince1970)).day

    /// Papers that two watch.
    fileprivate static let bench = Plan(
        id: named("plan"), title: Wording("计划", "plan"), notice: "卫人才发〔2020〕153号",
        unit: named("centre"),
        units: (0..<Crowd.vaults).map { number in
            let id = Crowd.region(of: number * Crowd.perVault)
            return Custody.Unit(id: id, tier: .region, parent: named("centre"), name: "考区\(number)")
        }, milestones: [], batches: [], sittings: [],
        items: [
            ItemRow(
                kind: .paper, name: ItemKind.paper.wording, form: .paper, destination: .destroyed,
                due: .everyBatch, sealed: true, guarded: true, basis: .national("六(二)1"))
        ], legs: [], windows: [],
        vault: VaultPolicy(
            onDuty: 2, roundMinutes: 240, inspectionHours: 24, reviewHours: 72,
            basis: .national("三(三)")),
        wipe: WipePolicy(
            reading: .wipeFromConfirmation, confirmedBy: .centre, wipedBy: .administrator,
            supervisedBy: .officer, supervisorTier: .site, basis: .national("六(一)3")),
        destruction: DestructionPolicy(
            by: .region, supervisedBy: .inspector, witnesses: 1, filedThrough: nil,
            channels: FilingChannel.allCases, basis: .national("六(二)4")),
        trust: Custody.TrustPolicy(
            skewSeconds: 300, syncHours: 24, staleHours: 72, basis: .house("trust")))
}
