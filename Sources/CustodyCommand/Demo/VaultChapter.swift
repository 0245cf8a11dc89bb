import Custody
import Intake

/// Nights in the region's vault: shifts, rounds, and a guard who leaves his partner alone.
extension Stage {
    static let regionVault: PlaceID = named("r15-vault")

    /// The first shift stands before the goods come, so that no second is uncovered.
    func firstShift() async throws {
        turn(to: day(2021, 4, 5).at(16))
        try narrator.need(
            try await act(
                .vault(.signOn(SignOn(vault: Self.regionVault))),
                by: ("r-cust1", .custodian), ("r-cust2", .custodian)))
        onDuty = ["r-cust1", "r-cust2"]
        narrator.tell(
            now, "蒋涛、沈洁到岗值守考区保密室。", "Jiang Tao and Shen Jie go on duty in the region's vault.")
    }

    func firstNight() async throws {
        narrator.chapter("三　保密室的一夜", "3  A night in the vault")
        turn(to: day(2021, 4, 5).at(20))
        try await changeShift(
            from: ["r-cust1", "r-cust2"], to: ["r-cust3", "r-cust4"])
        for hour in [22, 24] {
            turn(to: day(2021, 4, 5).at(hour))
            try await round("r-cust3", "r-cust4")
        }
        turn(to: day(2021, 4, 6).at(2, 10))
        try narrator.need(
            try await act(
                .vault(.signOff(SignOff(vault: Self.regionVault, reason: "家中有事"))),
                by: ("r-cust4", .custodian)))
        narrator.tell(
            now, "02:10 杨帆离岗，保密室只剩韩磊一人。",
            "02:10 Yang Fan walks out; Han Lei is alone in the vault.")
        turn(to: day(2021, 4, 6).at(2, 52))
        try narrator.need(
            try await act(
                .vault(.signOn(SignOn(vault: Self.regionVault))), by: ("r-cust2", .custodian)))
        narrator.tell(
            now, "02:52 沈洁赶到补岗。系统据签名推出 42 分钟单人值守：重大违规（三(三)）。",
            "02:52 Shen Jie arrives. From the signatures follow 42 lone minutes: "
                + "a critical breach (N三(三)).")
        turn(to: day(2021, 4, 6).at(7, 50))
        try await changeShift(
            from: ["r-cust3", "r-cust2"], to: ["r-cust1", "r-cust4"])
    }

    /// Shifts change at eight and at twenty, day after day, until an instant.
    func watch(until instant: Instant) async throws {
        guard !onDuty.isEmpty else { return }
        let pairs = [["r-cust1", "r-cust4"], ["r-cust2", "r-cust3"]]
        var change = now.day.at(8)
        while change < instant {
            if change > now {
                turn(to: change)
                let next = pairs.first { $0 != onDuty } ?? pairs[0]
                try await changeShift(from: onDuty, to: next, aloud: false)
            }
            change = change + .hours(12)
        }
    }

    /// One shift gives the vault to the next, which counts what it takes over.
    func changeShift(
        from outgoing: [String], to incoming: [String], aloud: Bool = true
    ) async throws {
        onDuty = incoming
        let inside = try room.contents(of: Self.regionVault)
        let count = try inside.map { id in
            SealReading(
                container: id, seals: try room.container(id)?.seals ?? [], condition: .sound)
        }
        let shift = ShiftHandover(
            vault: Self.regionVault, outgoing: outgoing.map { named($0) },
            incoming: incoming.map { named($0) }, count: count)
        try narrator.need(
            try await acted(
                .vault(.shiftHandover(shift)),
                (outgoing + incoming).map { ($0, .custodian) }))
        guard aloud else { return }
        let names = (outgoing + incoming).map { cast[$0].name }
        narrator.tell(
            now,
            "交接班：\(names[0])、\(names[1]) → \(names[2])、\(names[3])，清点 \(count.count) 箱。",
            "Shift handover, \(count.count) containers counted by the oncoming pair.")
    }

    private func round(_ one: String, _ other: String) async throws {
        try narrator.need(
            try await act(
                .vault(
                    .round(Round(vault: Self.regionVault, finding: "门窗、报警、监控正常", sound: true))),
                by: (one, .custodian), (other, .custodian)))
    }
}
