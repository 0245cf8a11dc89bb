import Custody

extension Examples {
    static let line = ItemLine(
        kind: .paper, subject: "301-1", room: "r-01", quantity: 30,
        serials: SerialRange(prefix: "", first: 1, last: 30, digits: 4))
    static let releaseLines = [
        ReleaseLine(container: "B-1", seals: ["S15-00001", "S15-00002"], count: 30),
        ReleaseLine(container: "B-2", seals: [], count: 0),
    ]
    static let readings = [
        SealReading(container: "B-1", seals: ["S15-00001"], condition: .sound)
    ]

    static let journey: [JourneyAct] = [
        .manifest(
            Manifest(
                consignment: "c-15", from: "centre", to: "r15",
                lines: [
                    ManifestLine(container: "B-1", site: "s1501", batch: "cbt-1", item: line)
                ])),
        .pack(
            Packing(
                container: "B-1", kind: .box, unit: "centre", consignment: "c-15", site: "s1501",
                batch: "paper-1", subject: "301-1", room: "r-01",
                contents: [.items(line), .container("B-1-1")], grams: 12_500)),
        .seal(Sealing(container: "B-1", seals: ["S15-00001", "S15-00002"])),
        .release(
            Release(
                consignment: "c-15", leg: "out", lines: releaseLines, to: "r15",
                addressees: ["p-018"], order: hash(8), vehicle: "京A12345")),
        .accept(
            Acceptance(
                release: hash(9), unit: "r15", hands: .unit,
                lines: [
                    AcceptanceLine(
                        container: "B-1", seals: ["S15-00001"], count: 29, condition: .damaged,
                        verdict: .reserved, remark: "右上角破损 2 cm")
                ])),
        .posted(
            Posting(
                consignment: "c-15", leg: "out", lines: releaseLines, to: "s1501",
                office: "呼和浩特机要通信局", number: "机1500001", grams: 12_480)),
        .arrived(Arrival(release: hash(9), at: "r15", gateOpen: false, evidence: [photo])),
        .withdraw(Withdrawal(release: hash(9), containers: ["B-1"], reason: "车辆故障")),
        .crewChange(
            CrewChange(
                containers: ["B-1"], outgoing: ["p-018"], incoming: ["p-019"], reason: "换班")),
        .transcribed(
            Transcription(
                scan: photo, slip: "交接单 15-003", containers: ["B-1"], from: "centre", to: "r15",
                happened: noon)),
        .sealCheck(SealCheck(lines: readings)),
        .quarantine(Quarantine(containers: ["B-1"], reason: "封条断裂", evidence: [photo])),
        .quarantineLift(QuarantineLift(quarantine: hash(10), finding: "内封完好")),
    ]

    static let vault: [VaultAct] = [
        .store(Storing(vault: "r15-vault", containers: ["B-1"], shelf: "甲-3")),
        .takeOut(TakingOut(vault: "r15-vault", containers: ["B-1"], purpose: "下发考点")),
        .signOn(SignOn(vault: "r15-vault")),
        .signOff(SignOff(vault: "r15-vault", reason: "交班")),
        .shiftHandover(
            ShiftHandover(
                vault: "r15-vault", outgoing: ["p-017"], incoming: ["p-020"], count: readings)),
        .round(Round(vault: "r15-vault", finding: "", sound: true)),
        .opening(
            VaultOpening(
                vault: "r15-vault", keyHolders: ["p-017", "p-020"], reason: "入库", closed: later)),
        .visitor(
            Visit(
                vault: "r15-vault", visitor: hash(11), entered: noon, left: later, reason: "检修空调")),
        .equipment(
            EquipmentState(
                vault: "r15-vault", equipment: .lockTwo, working: false, remark: "锁芯卡滞")),
    ]
}
