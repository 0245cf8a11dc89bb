import Custody
import Intake

/// What happens to the boxes of such a season on the road and in the region's vault.
extension EveryKindSeason {
    /// Two boxes arrive; one is posted and taken back, one changes crews, one is on paper alone.
    /// - Returns: the release with which the first two were delivered.
    func travel() throws -> ContentID {
        let journey = try season.journey()
        tell(journey)
        let delivered = journey[journey.count - 2].content
        let arrival = Arrival(release: delivered, at: named("nm"), gateOpen: true, evidence: [])
        try say(.journey(.arrived(arrival)), by: ("c-esc1", .courier))
        try post("BX-3")
        try changeCrews("BX-4")
        let slip = Transcription(
            scan: Self.file("交接单.pdf"), slip: "交接单 15-003", containers: [named("BX-5")],
            from: "centre", to: named("nm"), happened: now)
        try say(
            .journey(.transcribed(slip)), by: ("r-off1", .receiver), ("r-off2", .receiver))
        return delivered
    }

    private func post(_ box: String) throws {
        tell(try season.pack(box))
        tell(try season.seal(box, "\(box)-S1", "\(box)-S2"))
        let posting = Posting(
            consignment: named("CG-3"), leg: named("out"),
            lines: [ReleaseLine(container: named(box), seals: Self.seals(box), count: 1)],
            to: named("nm"), office: "机要局", number: "机要 15-1", grams: 5200)
        let posted = try say(.journey(.posted(posting)), by: ("c-cust", .custodian))
        let withdrawal = Withdrawal(release: posted, containers: [named(box)], reason: "退回")
        try say(.journey(.withdraw(withdrawal)), by: ("c-cust", .custodian))
    }

    private func changeCrews(_ box: String) throws {
        let order = try season.order([box])
        tell([order, try season.pack(box), try season.seal(box, "\(box)-S1", "\(box)-S2")])
        let out = try season.release(
            [box], to: "centre", addressees: ["c-esc1", "c-esc2"], order: order.content,
            by: [("c-cust", .custodian), ("c-off", .officer)])
        tell(out)
        tell(
            try season.accept(
                out, [box], unit: "centre", hands: .crew,
                by: [("c-esc1", .courier), ("c-esc2", .courier)]))
        let change = CrewChange(
            containers: [named(box)], outgoing: [named("c-esc1")], incoming: [named("c-esc3")],
            reason: "换班")
        try say(
            .journey(.crewChange(change)), by: ("c-esc1", .courier), ("c-esc3", .courier))
    }

    /// All that a vault's book may hold, then one box is sealed off, let go and given to the centre.
    func guardVault(_ delivered: ContentID) throws {
        let vault: PlaceID = named("nm-vault")
        let both: [PersonID] = [named("r-cust1"), named("r-cust2")]
        try say(
            .vault(.signOn(SignOn(vault: vault))), by: ("r-cust1", .custodian),
            ("r-cust2", .custodian))
        let key = KeyHandover(vault: vault, lock: .one, to: both[0])
        try say(.vault(.key(key)), by: ("r-cust1", .custodian))
        let opening = VaultOpening(vault: vault, keyHolders: both, reason: "入库")
        try say(
            .vault(.opening(opening)), by: ("r-cust1", .custodian), ("r-cust2", .custodian))
        let storing = Storing(vault: vault, containers: [named("BX-1"), named("BX-2")])
        try say(.vault(.store(storing)), by: ("r-cust1", .custodian))
        let visit = Visit(
            vault: vault, visitor: Self.digest("某人"), entered: now, left: now, reason: "检修空调")
        try say(.vault(.visitor(visit)), by: ("r-cust1", .custodian))
        let camera = EquipmentState(vault: vault, equipment: .camera, working: false)
        try say(.vault(.equipment(camera)), by: ("r-cust1", .custodian))
        try say(
            .vault(.round(Round(vault: vault, finding: "门窗正常", sound: true))),
            by: ("r-cust1", .custodian), ("r-cust2", .custodian))
        let inspection = JointInspection(
            vault: vault, bodies: ["公安"], finding: "正常", sound: true)
        try say(.vault(.inspection(inspection)), by: ("r-head", .head))
        let review = FootageReview(
            vault: vault, from: now, through: now + .minutes(1), finding: "无异常", sound: true)
        try say(.vault(.review(review)), by: ("r-head", .head))
        try relieve(vault, both)
        try sealOff(delivered)
        try collect(vault)
    }

    /// A blind handover of the shift, opened afterwards.
    private func relieve(_ vault: PlaceID, _ both: [PersonID]) throws {
        let line = RevealedLine(
            container: named("BX-1"), salt: Self.digest("salt"), seals: Self.seals("BX-1"), count: 1
        )
        let shift = ShiftHandover(
            vault: vault, outgoing: [both[0]], incoming: [both[1]], count: [Self.read("BX-1")],
            commitments: [
                CommittedLine(container: line.container, commitment: line.commitment(.sha256))
            ])
        let handed = try say(
            .vault(.shiftHandover(shift)), by: ("r-cust1", .custodian), ("r-cust2", .custodian))
        try say(
            .journey(.reveal(Reveal(of: handed, lines: [line]))), by: ("r-cust1", .custodian))
        try say(.vault(.signOff(SignOff(vault: vault))), by: ("r-cust2", .custodian))
    }

    private func sealOff(_ delivered: ContentID) throws {
        let incident = Incident(
            gravity: .note, happened: now, containers: [named("BX-1")], about: delivered,
            account: "外包装有划痕", attachments: [Self.file("照片.jpg")])
        let reported = try say(.trouble(.incident(incident)), by: ("r-off1", .receiver))
        let quarantine = Quarantine(containers: [named("BX-1")], reason: "外包装破损", evidence: [])
        let sealedOff = try say(.journey(.quarantine(quarantine)), by: ("r-off1", .receiver))
        try say(.journey(.sealCheck(SealCheck(lines: [Self.read("BX-1")]))), by: ("r-head", .head))
        let lift = QuarantineLift(quarantine: sealedOff, finding: "封条完好")
        try say(.journey(.quarantineLift(lift)), by: ("c-head", .head))
        let settled = IncidentResolution(incident: reported, outcome: "运输磨损")
        try say(.trouble(.incidentResolution(settled)), by: ("c-head", .head))
    }

    private func collect(_ vault: PlaceID) throws {
        let taking = TakingOut(vault: vault, containers: [named("BX-2")], purpose: "交中心")
        try say(.vault(.takeOut(taking)), by: ("r-cust1", .custodian))
        let handover = CentreHandover(
            consignment: named("CG-9"), leg: named("collect"),
            lines: [ReleaseLine(container: named("BX-2"), seals: Self.seals("BX-2"), count: 1)],
            to: named("centre"), designated: named("r-off1"))
        try say(
            .closing(.centreHandover(handover)), by: ("r-off1", .receiver),
            ("r-cust1", .custodian))
        let verification = CentreVerification(
            consignment: named("CG-9"), containers: [named("BX-2")], lines: [])
        try say(.closing(.centreVerification(verification)), by: ("c-off", .officer))
    }
}
