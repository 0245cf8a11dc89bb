import ArgumentParser

/// The program: one noun a custodian knows for each subcommand.
@main
struct CustodyProgram: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "custody",
        abstract: "考试专用物品交接保管系统 / Chain of custody for sealed exam materials",
        discussion: """
            台账文件用 --ledger 指定，或写在环境变量 CUSTODY_LEDGER 里。 / The ledger file comes from --ledger or \
            from the environment's CUSTODY_LEDGER.

            起步 / First steps:
              custody demo                                    演一个考季 / plays a season
              custody keys new --out zhang.key                密钥 / a key
              custody ledger create exam.ledger --origin exam-2021 --log-key exam.logkey
              custody handover release --help                 每条命令都有例子 / every command has an example
              custody submit release.json --log-key exam.logkey

            退出码：0 完成；2 被规则拒绝；3 核验不成立；4 输入不可读；5 台账暂不可写；64 用法不对；130 被 Ctrl-C 中断（已入账的不受影响，没写完的不叫最后的名字）。 / \
            Exit codes: 0 done; 2 refused by a rule; 3 does not hold; 4 unreadable input; 5 ledger not \
            writable now; 64 usage; 130 interrupted by Ctrl-C (what was admitted stays, what was not \
            finished has no final name).
            """,
        subcommands: [DemoCommand.self, ServeCommand.self, CertificateCommand.self],
        groupedSubcommands: [
            CommandGroup(
                name: "台账 / The ledger",
                subcommands: [
                    LedgerCommand.self, LedgerCopy.self, CheckpointCommand.self,
                    CosignCommand.self, ExportCommand.self, SubmitCommand.self,
                ]),
            CommandGroup(
                name: "人员与计划 / People and plans",
                subcommands: [
                    KeyCommand.self, PeopleCommand.self, PlaceCommand.self, PlanCommand.self,
                    MilestoneCommand.self,
                ]),
            CommandGroup(
                name: "装箱、交接、保管 / Packing, handing over, keeping",
                subcommands: [
                    ManifestCommand.self, BoxCommand.self, SealCommand.self,
                    PermitCommand.self, HandoverCommand.self, QuarantineCommand.self,
                    VaultCommand.self,
                ]),
            CommandGroup(
                name: "考试当天 / The exam day",
                subcommands: [
                    RollCommand.self, BatchCommand.self, RoomCommand.self, PacketCommand.self,
                    DiscCommand.self,
                ]),
            CommandGroup(
                name: "考后 / After the exam",
                subcommands: [
                    ReturnCommand.self, UploadCommand.self, WipeCommand.self,
                    DestructionCommand.self,
                ]),
            CommandGroup(
                name: "异常与更正 / Trouble and corrections",
                subcommands: [
                    IncidentCommand.self, DifferenceCommand.self, ContestCommand.self,
                    WindowCommand.self,
                    CorrectionCommand.self,
                ]),
            CommandGroup(
                name: "草稿与签名 / Drafts and signatures", subcommands: [DraftCommand.self]),
            CommandGroup(
                name: "查询与证据 / Queries and evidence",
                subcommands: [
                    ChainCommand.self, FormCommand.self, SuspectCommand.self, DutyCommand.self,
                    DueCommand.self,
                    EscalationCommand.self,
                    RefusalsCommand.self,
                    DeviationsCommand.self, BundleCommand.self, VerifyCommand.self,
                    AuditCommand.self, BalanceCommand.self, FindingsCommand.self,
                    ReturnsCommand.self, MailCommand.self, TemplateCommand.self,
                    SchemaCommand.self,
                ]),
        ])

    /// Help and usage are told in the reader's language; everything else is the subcommand's.
    static func main() async {
        Spoken.fillClosedStreams()
        do {
            var command = try parseAsRoot()
            if var waiting = command as? any AsyncParsableCommand {
                try await waiting.run()
            } else {
                try command.run()
            }
        } catch {
            HelpText.end(error)
        }
    }
}
