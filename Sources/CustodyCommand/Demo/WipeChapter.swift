import Custody
import Intake

/// Upload, confirmation, and the wipe that may not come before it (N六(一)3).
extension Stage {
    func uploadAndWipe(
        _ number: Int, machines: [String], tooEarly: Bool
    ) async throws {
        let batch = batch(.computer, number)
        let (site, officer, admin, head) = ("chifeng", "f-off", "f-adm", "f-head")
        try await endBatch(batch, site: site, by: head)
        try await pass(.minutes(40))
        let files = machines.map { machine in
            Attachment(
                name: "\(batch.id)-\(machine).dat",
                hash: FileHash("\(batch.id)/\(machine)".digest), bytes: 48_000)
        }
        let upload = try narrator.need(
            try await act(
                .closing(
                    .upload(
                        Upload(
                            site: named(site), batch: batch.id,
                            testCentre: named("\(site)-cbt"), files: files))),
                by: (admin, .administrator), (officer, .officer)))
        if tooEarly {
            try await pass(.minutes(10))
            narrator.tell(
                now, "机考机构急着腾机房。姜雪没等中心确认，就下了删除指令——",
                "The test centre wants its rooms back. Jiang Xue orders the wipe without waiting for the "
                    + "centre's confirmation:")
            try narrator.hear(try await act(wipeOrder(batch, nil), by: (head, .head)))
        }
        try await pass(.hours(3))
        let confirmation = try narrator.need(
            try await act(
                .closing(
                    .uploadConfirmation(
                        UploadConfirmation(
                            upload: upload, files: files.count, finding: .complete))),
                by: ("c-off", .officer)))
        let permit = try narrator.need(
            try await act(wipeOrder(batch, confirmation), by: (head, .head)))
        try await wipe(batch, site: site, machines: machines, permit, officer, admin)
    }

    private func wipeOrder(_ batch: Batch, _ confirmation: ContentID?) -> Act {
        .closing(
            .wipeOrder(
                WipeOrder(
                    site: named("chifeng"), batch: batch.id, testCentre: named("chifeng-cbt"),
                    confirmation: confirmation)))
    }

    private func wipe(
        _ batch: Batch, site: String, machines: [String], _ permit: ContentID,
        _ officer: String, _ admin: String
    ) async throws {
        try await pass(.hours(2))
        let wiped = machines.map { machine in
            MachineWipe(
                machine: named(machine), maker: "Lenovo", model: "M420",
                serial: "SN-\(machine)", method: .purge, technique: "ATA Secure Erase",
                tool: "nwipe", toolVersion: "0.36", finished: now, residueChecked: true,
                verification: "全盘回读抽查 10%", verified: true, uninstalled: true)
        }
        let done = Wipe(
            site: named(site), batch: batch.id, testCentre: named("\(site)-cbt"), order: permit,
            machines: wiped)
        try narrator.need(
            try await act(
                .closing(.wipe(done)), by: (admin, .administrator), (officer, .officer)))
        narrator.tell(
            now, "中心确认上传完整，赤峰才删除数据、卸载系统：\(machines.count) 台机器，每台一份证明。",
            "The centre has confirmed the upload; now Chifeng wipes its \(machines.count) machines, one "
                + "certificate each.")
    }
}
