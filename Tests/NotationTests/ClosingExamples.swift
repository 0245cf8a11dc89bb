import Custody

extension Examples {
    static let count = CountLine(
        kind: .answerCard, subject: "301-1", room: "r-01", expected: 30, found: 29, absent: 1,
        damaged: 0, remark: "缺考 1 人")

    static let exam: [ExamAct] = [
        .batchEnd(BatchEnd(site: "s1501", batch: "cbt-1", ended: noon)),
        .roomIssue(
            RoomIssue(
                site: "s1501", batch: "paper-1", room: "r-01", containers: ["B-1-1"],
                invigilators: ["p-030", "p-031"])),
        .packetOpening(
            PacketOpening(
                container: "B-1-1", site: "s1501", batch: "paper-1", room: "r-01", purpose: .exam,
                seals: ["S15-00003"], condition: .sound, secondEyes: "p-031", order: hash(12),
                sealCheck: hash(13))),
        .roomCollection(
            RoomCollection(site: "s1501", batch: "paper-1", room: "r-01", counts: [count])),
        .discImport(
            DiscImport(
                site: "s1501", batch: "cbt-1", testCentre: "t150101", disc: "D-1",
                machines: ["m-01", "m-02"])),
    ]

    private static let machine = MachineWipe(
        machine: "m-01", maker: "联想", model: "M720", serial: "PF0X1", method: .purge,
        technique: "overwrite", tool: "exam-wipe", toolVersion: "3.1", finished: later,
        residueChecked: true, verification: "full read back", verified: true, uninstalled: true)

    static let closing: [ClosingAct] = [
        .upload(Upload(site: "s1501", batch: "cbt-1", testCentre: "t150101", files: [photo])),
        .uploadConfirmation(
            UploadConfirmation(upload: hash(14), files: 1, finding: .complete, remark: "无误")),
        .wipeOrder(
            WipeOrder(
                site: "s1501", batch: "cbt-1", testCentre: "t150101", confirmation: hash(15))),
        .wipe(
            Wipe(
                site: "s1501", batch: "cbt-1", testCentre: "t150101", order: hash(16),
                machines: [machine])),
        .count(
            ReturnCount(site: "s1501", batch: "cbt-1", containers: ["B-1"], lines: [count])),
        .centreHandover(
            CentreHandover(
                consignment: "c-15r", leg: "collection", lines: releaseLines, to: "centre",
                designated: "p-017", order: hash(17), vehicle: "京A54321")),
        .centreVerification(
            CentreVerification(consignment: "c-15r", containers: ["B-1"], lines: [count])),
        .destructionApproval(
            DestructionApproval(
                region: "r15", number: "销 2021-15-1", containers: ["B-1"], lines: [line],
                method: "粉碎", place: "r15-mill")),
        .destruction(
            Destruction(
                region: "r15", approval: hash(18), containers: ["B-1"], lines: [line],
                method: "粉碎", began: noon, finished: later, destroyers: ["p-040", "p-041"],
                inspector: "p-050", witnesses: ["p-051"], residueChecked: true, evidence: [photo])),
        .filing(
            Filing(
                region: "r15", number: "15-001", channel: .fax, destructions: [hash(19)],
                remainder: 0, record: photo)),
        .filingAcknowledgement(
            FilingAcknowledgement(filing: hash(20), accepted: true, remark: "已备案")),
    ]

    static let trouble: [TroubleAct] = [
        .incident(
            Incident(
                gravity: .serious, happened: noon, containers: ["B-1"], about: hash(21),
                account: "途中追尾，箱体受损", attachments: [photo])),
        .incidentResolution(IncidentResolution(incident: hash(22), outcome: "内封完好，继续使用")),
        .contestResolution(
            ContestResolution(
                container: "B-1", upheld: hash(23), sealCheck: hash(24), reason: "封条号与甲方一致")),
        .correction(Correction(supersedes: hash(25), by: hash(26), reason: "数量误写")),
        .waiver(
            Waiver(
                window: .siteReturn, kind: .extended, site: "s1501", batch: "cbt-1", minutes: 720,
                reason: "暴雪封路")),
    ]
}
