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
        pass(.minutes(40))
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
            pass(.minutes(10))
            narrator.tell(
                now, "\(unitName(site))：机构急着腾机房，未等确认就要下删除令——",
                "\(site): the test centre wants its rooms back and asks for a wipe order first:")
            try narrator.hear(try await act(wipeOrder(batch, nil), by: (head, .head)))
        }
        pass(.hours(3))
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
        pass(.hours(2))
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
            now, "\(unitName(site))：中心确认上传完整后，\(machines.count) 台机器删除数据、卸载系统。",
            "\(site): after the centre's confirmation \(machines.count) machines are wiped.")
    }
}
