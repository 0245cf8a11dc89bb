import Custody
import Intake

/// Nights in the region's vault: shifts, rounds, and a guard who leaves his partner alone.
extension Stage {
    static let regionVault: PlaceID = named("r15-vault")

    /// The first shift stands before the goods come, so that no second is uncovered.
    func firstShift() async throws {
        try await turn(to: day(2021, 4, 5).at(16))
        try await begin("r15-vault", [["r-cust1", "r-cust2"]])
        narrator.tell(
            now, "车还在路上，蒋涛、沈洁已在考区保密室到岗：物品一到就要有两个人守着。",
            "The van is still on the road; Jiang Tao and Shen Jie are already on duty in the region's "
                + "vault, for whatever arrives needs two people at once.")
    }

    func firstNight() async throws {
        try chapter(.night)
        try await turn(to: day(2021, 4, 5).at(20))
        try await changeShift(Self.regionVault, to: ["r-cust3", "r-cust4"])
        for hour in [22, 24] {
            try await turn(to: day(2021, 4, 5).at(hour))
            try await round("r-cust3", "r-cust4")
        }
        try await turn(to: day(2021, 4, 6).at(2, 10))
        try narrator.need(
            try await act(
                .vault(.signOff(SignOff(vault: Self.regionVault, reason: "家中有事"))),
                by: ("r-cust4", .custodian)))
        narrator.tell(
            now, "杨帆接了家里的电话就走了，保密室只剩韩磊一个人。",
            "Yang Fan takes a call from home and walks out; Han Lei is alone with five boxes.")
        try await turn(to: day(2021, 4, 6).at(2, 52))
        try narrator.need(
            try await act(
                .vault(.signOn(SignOn(vault: Self.regionVault))), by: ("r-cust2", .custodian)))
        narrator.tell(
            now, "沈洁从家里赶来补岗。没有人报告，但签名自己会说话：42 分钟单人值守，重大违规（三(三)）。",
            "Shen Jie has hurried over. Nobody reports anything, but the signatures tell: forty-two "
                + "minutes alone, a critical breach (N三(三)).")
        try await turn(to: day(2021, 4, 6).at(7, 50))
        try await changeShift(
            Self.regionVault, from: ["r-cust3", "r-cust2"], to: ["r-cust1", "r-cust4"])
        var rota = Rota(
            pairs: [["r-cust1", "r-cust4"], ["r-cust2", "r-cust3"]], hours: [8, 20],
            onDuty: ["r-cust1", "r-cust4"])
        rota.next = day(2021, 4, 6).at(20)
        rotas[Self.regionVault] = rota
    }

    private func round(_ one: String, _ other: String) async throws {
        try narrator.need(
            try await act(
                .vault(
                    .round(Round(vault: Self.regionVault, finding: "门窗、报警、监控正常", sound: true))),
                by: (one, .custodian), (other, .custodian)))
    }
}
