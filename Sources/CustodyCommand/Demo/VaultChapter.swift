import Custody
import Intake

/// Nights in the region's vault: shifts, rounds, and a guard who leaves his partner alone.
extension Stage {
    static let regionVault: PlaceID = named("r15-vault")

    /// The first shift stands before the goods come, so that no second is uncovered.
    func firstShift() async throws {
        try await turn(to: day(2021, 4, 5).at(16))
        try await begin(
            "r15-vault", [["r-cust1", "r-cust2"], ["r-cust3", "r-cust4"]],
            keys: ["r-head", "r-off"])
        narrator.tell(
            now,
            "车还在路上，蒋涛、沈洁已在考区保密室到岗：物品一到就要有两个人守着；两把锁的钥匙在陈国栋、褚燕手里，各一把。",
            "The van is still on the road; Jiang Tao and Shen Jie are already on duty in the region's "
                + "vault, for whatever arrives needs two people at once. Of its two locks Chen Guodong "
                + "has one key and Chu Yan the other.")
    }

    func firstNight() async throws {
        try chapter(.night)
        try await turn(to: day(2021, 4, 5).at(20))
        try await changeShift(Self.regionVault, to: ["r-cust3", "r-cust4"])
        try await walkRounds("r-cust3", "r-cust4", until: day(2021, 4, 6).at(2))
        narrator.tell(
            now, "每半小时，韩磊、杨帆一起走一圈，两人各签一次；账只信签过名的时间。",
            "Every half-hour Han Lei and Yang Fan walk a round and both sign; the ledger believes in "
                + "signed time only.")
        try await turn(to: day(2021, 4, 6).at(2, 10))
        try narrator.need(
            try await act(
                .vault(.signOff(SignOff(vault: Self.regionVault, reason: "家中有事"))),
                by: ("r-cust4", .custodian)))
        narrator.tell(
            now, "杨帆接了家里的电话就走了，保密室只剩韩磊一个人。",
            "Yang Fan takes a call from home and walks out; Han Lei is alone with five boxes.")
        try await turn(to: day(2021, 4, 6).at(2, 40))
        try tellBoard()
        try await turn(to: day(2021, 4, 6).at(2, 52))
        try narrator.need(
            try await act(
                .vault(.signOn(SignOn(vault: Self.regionVault))), by: ("r-cust2", .custodian)))
        narrator.tell(
            now, "沈洁从家里赶来补岗。没有人报告，但签名自己会说话：42 分钟单人值守，重大违规（三(三)）。",
            "Shen Jie has hurried over. Nobody reports anything, but the signatures tell: forty-two "
                + "minutes alone, a critical breach (N三(三)).")
        try await restOfTheNight()
    }

    private func restOfTheNight() async throws {
        try await walkRounds("r-cust3", "r-cust2", until: day(2021, 4, 6).at(7, 30))
        narrator.tell(
            now,
            "巡查只演这一夜。其余各班的巡查、联合检查和录像回放没有演，账上也就没有：custody findings 会一一列出。",
            "The rounds are played for this one night. Those of all other shifts, the joint inspections "
                + "and the playbacks are not, and so the ledger has none: custody findings names them."
        )
        try await turn(to: day(2021, 4, 6).at(7, 50))
        try await changeShift(
            Self.regionVault, from: ["r-cust3", "r-cust2"], to: ["r-cust1", "r-cust4"])
        var rota = Rota(
            pairs: [["r-cust1", "r-cust4"], ["r-cust2", "r-cust3"]], hours: [8, 20],
            onDuty: ["r-cust1", "r-cust4"])
        rota.next = day(2021, 4, 6).at(20)
        rotas[Self.regionVault] = rota
    }

    /// Every half-hour, both of them.
    private func walkRounds(_ one: String, _ other: String, until last: Instant) async throws {
        while now + .minutes(30) <= last {
            let half = (now.seconds / 1800 + 1) * 1800
            try await turn(to: Instant(seconds: half))
            try await round(one, other)
        }
    }

    /// What `custody vault board` says in this very minute.
    private func tellBoard() throws {
        let board = try room.ledger.consult { books in
            VaultBoard(Self.regionVault, books.evidence(now: now))
        }
        guard let board else { throw StoryBreak(answer: "the region has no vault") }
        narrator.tell(
            now, "此刻谁打开看板（custody vault board）都会看见，单说最近一小时：",
            "Whoever opens the board now (custody vault board) sees, of the last hour alone:")
        let lines = VaultBoardText.lines(board, now, narrator.language)
        for line in lines.dropFirst().prefix(1) { narrator.note(line, line) }
        for finding in board.findings where finding.since.map({ $0 > now - .hours(1) }) ?? false {
            narrator.note("‼ " + finding.wording.chinese, "‼ " + finding.wording.english)
        }
    }

    private func round(_ one: String, _ other: String) async throws {
        try narrator.need(
            try await act(
                .vault(
                    .round(Round(vault: Self.regionVault, finding: "门窗、报警、监控正常", sound: true))),
                by: (one, .custodian), (other, .custodian)))
    }
}
