import ArgumentParser

/// The program: one noun a custodian knows for each subcommand.
@main
struct CustodyProgram: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "custody",
        abstract: "考试专用物品交接保管系统 / Chain of custody for sealed exam materials",
        discussion: """
            台账文件用 --ledger 指定，或写在环境变量 CUSTODY_LEDGER 里。
            The ledger file comes from --ledger or from the environment's CUSTODY_LEDGER.

            起步 / first steps:
              custody keys new --out zhang.key
              custody ledger create exam.ledger --origin exam-2021 --log-key exam.logkey
              custody draft fields release
              custody draft release --help

            退出码 / exit codes: 0 完成 done; 2 被规则拒绝 refused by a rule; 3 核验不成立 does not hold;
            4 输入不可读 unreadable input; 5 台账暂不可写 ledger not writable now; 64 用法 usage.
            """,
        subcommands: [DemoCommand.self],
        groupedSubcommands: [
            CommandGroup(
                name: "台账 / The ledger",
                subcommands: [
                    LedgerCommand.self, LedgerCopy.self, CheckpointCommand.self,
                    CosignCommand.self, ExportCommand.self, SubmitCommand.self,
                ]),
            CommandGroup(
                name: "人员与计划 / People and plans",
                subcommands: [KeyCommand.self, PeopleCommand.self, PlanCommand.self]),
            CommandGroup(
                name: "记录 / Statements",
                subcommands: [
                    DraftCommand.self, ManifestCommand.self, RollCommand.self, BoxCommand.self,
                    HandoverCommand.self, VaultCommand.self, UploadCommand.self,
                    WipeCommand.self, DestructionCommand.self, IncidentCommand.self,
                ]),
            CommandGroup(
                name: "查询与证据 / Queries and evidence",
                subcommands: [
                    ChainCommand.self, DutyCommand.self, DueCommand.self, RefusalsCommand.self,
                    DeviationsCommand.self, BundleCommand.self, VerifyCommand.self,
                    AuditCommand.self, BalanceCommand.self, FindingsCommand.self,
                    ReturnsCommand.self, SchemaCommand.self,
                ]),
        ])
}
