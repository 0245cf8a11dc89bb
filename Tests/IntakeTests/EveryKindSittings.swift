import Custody

/// The exam days of such a season, what is wiped and destroyed after them, and what is disputed.
extension EveryKindSeason {
    private var site: UnitID { named("hohhot") }
    private var batch: BatchID { named("P1") }
    private var computer: BatchID { named("C1") }
    private var room: RoomID { named("R-1") }

    func sit() throws {
        try pack("PK-1", .packet, Self.paper)
        let list = RoomList(
            site: site, batch: batch, lines: [RoomListLine(room: room, candidates: 30)])
        try say(.exam(.roomList(list)), by: ("s-head", .head))
        let order = OpeningOrder(
            site: site, batch: batch, containers: [named("PK-1")], notBefore: now + .hours(2),
            reason: "开考")
        let permit = try say(.office(.opening(order)), by: ("s-head", .head))
        let issue = RoomIssue(
            site: site, batch: batch, room: room, containers: [named("PK-1")],
            invigilators: [named("s-inv")])
        try say(.exam(.roomIssue(issue)), by: ("s-off", .officer), ("s-inv", .invigilator))
        let opening = PacketOpening(
            container: named("PK-1"), site: site, batch: batch, room: room, purpose: .exam,
            seals: [], condition: .sound, secondEyes: named("s-inv"), order: permit)
        try say(.exam(.packetOpening(opening)), by: ("s-off", .officer), ("s-inv", .invigilator))
        let attendance = Attendance(
            site: site, batch: batch,
            lines: [AttendanceLine(room: room, expected: 30, present: 29, absent: 1)])
        try say(.exam(.attendance(attendance)), by: ("s-off", .officer))
        try say(
            .exam(.batchEnd(BatchEnd(site: site, batch: batch, ended: now))), by: ("s-head", .head))
        let collection = RoomCollection(site: site, batch: batch, room: room, counts: [counted])
        try say(
            .exam(.roomCollection(collection)), by: ("s-off", .officer), ("s-inv", .invigilator))
        let count = ReturnCount(site: site, batch: batch, containers: [], lines: [counted])
        try say(.closing(.count(count)), by: ("s-off", .officer), ("s-head", .head))
    }

    private var counted: CountLine {
        CountLine(kind: .paper, room: room, expected: 30, found: 30, absent: 1, damaged: 0)
    }

    func wipe() throws {
        let hall: UnitID = named("hall")
        try pack("DB-1", .sleeve, ItemLine(kind: .paperDisc, quantity: 1))
        let disc = DiscImport(
            site: site, batch: computer, testCentre: hall, disc: named("DB-1"),
            machines: [named("M-1")])
        try say(
            .exam(.discImport(disc)), by: ("t-adm", .administrator), ("s-off", .officer))
        let upload = Upload(
            site: site, batch: computer, testCentre: hall, files: [Self.file("answers.dat")])
        let uploaded = try say(.closing(.upload(upload)), by: ("t-adm", .administrator))
        let confirmation = UploadConfirmation(upload: uploaded, files: 1, finding: .complete)
        let confirmed = try say(
            .closing(.uploadConfirmation(confirmation)), by: ("c-off", .officer))
        let order = WipeOrder(
            site: site, batch: computer, testCentre: hall, confirmation: confirmed)
        let ordered = try say(.closing(.wipeOrder(order)), by: ("s-head", .head))
        let machine = MachineWipe(
            machine: named("M-1"), method: .purge, technique: "overwrite", tool: "nwipe",
            toolVersion: "0.36", finished: now, residueChecked: true, verification: "read back",
            verified: true, uninstalled: true)
        let wiped = Wipe(
            site: site, batch: computer, testCentre: hall, order: ordered, machines: [machine])
        try say(.closing(.wipe(wiped)), by: ("t-adm", .administrator), ("s-off", .officer))
    }

    func destroy() throws {
        let (region, goods): (UnitID, [ContainerID]) = (named("nm"), [named("UP-1")])
        try pack("UP-1", .box, Self.paper)
        let approval = DestructionApproval(
            region: region, number: "销-1", containers: goods, lines: [Self.paper], method: "粉碎")
        let approved = try say(.closing(.destructionApproval(approval)), by: ("r-head", .head))
        let destruction = Destruction(
            region: region, approval: approved, containers: goods, lines: [Self.paper],
            method: "粉碎", began: now, finished: now + .minutes(1), destroyers: [named("r-off1")],
            inspector: named("c-insp"), witnesses: [named("r-wit")], residueChecked: true,
            evidence: [])
        let destroyed = try say(
            .closing(.destruction(destruction)), by: ("r-off1", .receiver),
            ("c-insp", .inspector), ("r-wit", .witness))
        let filing = Filing(
            region: region, number: "备-1", channel: .fax, destructions: [destroyed], remainder: 0)
        let filed = try say(.closing(.filing(filing)), by: ("r-head", .head))
        try say(
            .closing(
                .filingAcknowledgement(FilingAcknowledgement(filing: filed, accepted: true))),
            by: ("c-off", .officer))
    }

    /// A box with two seals at once, a wrong word taken back, a limit waived, a key revoked.
    func quarrel() throws {
        let packed = try season.pack("BX-6")
        tell(packed)
        let upheld = tell(try season.seal("BX-6", "BX-6-S1", "BX-6-S2"))
        let rival = Sealing(container: named("BX-6"), seals: [named("BX-6-S3")])
        try say(
            .journey(.seal(rival)), by: ("c-cust", .custodian), ("c-off", .officer),
            following: [named("BX-6"): packed.content])
        let looked = try say(
            .journey(.sealCheck(SealCheck(lines: [Self.read("BX-6")]))), by: ("c-insp", .inspector))
        let resolution = ContestResolution(
            container: named("BX-6"), upheld: upheld, sealCheck: looked, reason: "封条号一致")
        try say(
            .trouble(.contestResolution(resolution)), by: ("c-head", .head),
            ("c-insp", .inspector))
        let wrong = tell(try season.round("误记"))
        let correction = Correction(supersedes: wrong, reason: "误记")
        try say(.trouble(.correction(correction)), by: ("c-off", .officer))
        let waiver = Waiver(
            window: .siteReturn, kind: .waived, site: site, batch: batch, minutes: 0,
            reason: "暴雪封路")
        try say(.trouble(.waiver(waiver)), by: ("c-head", .head))
        let explanation = DifferenceExplanation(
            difference: .missing, unit: site, batch: batch, kind: .paper, quantity: 1,
            account: "缺考一人", evidence: [])
        try say(.trouble(.explanation(explanation)), by: ("c-head", .head))
        let answer = EscalationAcknowledgement(
            unit: named("nm"), obligation: named("site-return"), batch: batch, limit: now, hours: 1,
            answer: "已派车")
        try say(.trouble(.escalationAcknowledgement(answer)), by: ("r-head", .head))
        let lost = season.scribe.cast["r-off2"]
        let revocation = Revocation(
            person: lost.id, key: lost.party(.receiver).key, reason: "密钥遗失")
        try say(.office(.revoke(revocation)), by: ("c-reg1", .registrar))
    }
}
