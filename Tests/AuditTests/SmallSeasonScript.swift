import Attestation
import Custody
import Intake
import LedgerStore
import Merkle
import Spelling

/// What happens in the small season.
extension SmallSeason {
    func found() async throws {
        let registrars = ["c-reg1", "c-reg2"].filter { cast[$0] != nil }
        let genesis = Genesis(
            centre: named("centre"), centreName: "中心", quorum: registrars.count,
            registrars: registrars.compactMap { cast[$0]?.person },
            checkpointKey: signer.key.text)
        try await acted(
            .office(.genesis(genesis)), by: registrars.map { ($0, .registrar) },
            introducing: Set(registrars))
    }

    func enrolAll() async throws {
        for id in ["c-head", "c-cust", "c-off", "c-esc1", "c-esc2"] {
            guard let player = cast[id] else { continue }
            try await act(
                .office(.enrol(Enrolment(person: player.person))), by: (id, player.roles[0]),
                ("c-reg1", .registrar), ("c-reg2", .registrar), introducing: [id])
        }
        try await act(.office(.plan(PlanIssue(plan: SmallPlan.plan))), by: ("c-head", .head))
        let stock = SealStock(
            unit: named("centre"), seals: SerialRange(prefix: "C", first: 1, last: 40, digits: 5))
        try await act(.office(.sealStock(stock)), by: ("c-head", .head))
        guard let disclosure = cast["c-esc1"]?.disclosure else { return }
        let details = JSON.object(
            disclosure.details.map { JSON.Member($0.key, .string($0.value)) })
        _ = try ledger.write(at: clock.now.seconds * 1000) {
            try $0.keep(
                PersonDetail(
                    person: disclosure.person, salt: disclosure.salt,
                    details: JSON.render(details)))
        }
    }

    func move() async throws {
        for (box, number) in [("BX-1", "C00001"), ("BX-2", "C00002")] {
            let line = ItemLine(kind: .paper, subject: nil, room: nil, quantity: 30)
            let packing = Packing(
                container: named(box), kind: .box, unit: named("centre"),
                consignment: nil, site: named("hohhot"), contents: [.items(line)])
            try await act(
                .journey(.pack(packing)), by: ("c-cust", .custodian), ("c-off", .officer),
                containers: [box])
            try await seal(box, number)
        }
        let release = Release(
            consignment: named("CG-1"), leg: named("out"),
            lines: [ReleaseLine(container: named("BX-1"), seals: [named("C00001")], count: 1)],
            to: named("centre"), addressees: [named("c-esc1"), named("c-esc2")])
        let out = try await act(
            .journey(.release(release)), by: ("c-cust", .custodian), ("c-off", .officer),
            containers: ["BX-1"])
        guard let content = out.acknowledgement?.content else { return }
        try await accept(content, "BX-1")
    }

    private func accept(_ release: ContentID, _ boxes: String...) async throws {
        // One seal was read wrongly: that is recorded.
        let lines = boxes.map {
            AcceptanceLine(
                container: named($0), seals: [named("C00007")], count: 1, condition: .damaged,
                verdict: .reserved, remark: "左下角破损")
        }
        let half = Acceptance(
            release: release, unit: named("centre"), hands: .crew, lines: lines)
        try await act(
            .journey(.accept(half)), by: ("c-esc1", .courier), ("c-esc2", .courier),
            containers: boxes)
    }

    /// Two boxes go out and arrive damaged before the phone that sealed one of them has a signal.
    func sealLate() async throws {
        let boxes = ["BX-1", "BX-2"]
        let people: [(String, Role)] = [("c-cust", .custodian), ("c-off", .officer)]
        for box in boxes {
            let packing = Packing(
                container: named(box), kind: .box, unit: named("centre"), site: named("hohhot"),
                contents: [])
            try await acted(.journey(.pack(packing)), by: people, containers: [box])
        }
        let late = try signed(
            .journey(.seal(Sealing(container: named("BX-1"), seals: [named("C00001")]))),
            by: people, containers: ["BX-1"])
        try await seal("BX-2", "C00002")
        let lines = boxes.map { ReleaseLine(container: named($0), seals: [], count: 1) }
        let release = Release(
            consignment: named("CG-1"), leg: named("out"), lines: lines, to: named("centre"),
            addressees: [named("c-esc1"), named("c-esc2")])
        let out = try await acted(.journey(.release(release)), by: people, containers: boxes)
        guard let content = out.acknowledgement?.content else { return }
        try await accept(content, "BX-1", "BX-2")
        _ = try await take(late.bytes)
    }

    func seal(_ box: String, _ number: String) async throws {
        try await act(
            .journey(.seal(Sealing(container: named(box), seals: [named(number)]))),
            by: ("c-cust", .custodian), ("c-off", .officer), containers: [box])
    }

    /// Another exam's statement, and one whose second party never signed with her own key.
    func misbehave() async throws {
        let packing = Sealing(container: named("BX-2"), seals: [named("C00003")])
        try await act(
            .journey(.seal(packing)), by: ("c-cust", .custodian), exam: "another-exam")
        let seats = [seat("c-cust", .custodian), seat("c-off", .officer)]
        let statement = scribe.statement(.journey(.seal(packing)), at: clock.now, by: seats)
        var signatures = try scribe.signatures(statement, by: seats)
        signatures[1] = Signature(key: signatures[1].key, bytes: signatures[0].bytes)
        _ = try await take(
            try Envelope(try scribe.content(statement), signatures).bytes)
    }
}
