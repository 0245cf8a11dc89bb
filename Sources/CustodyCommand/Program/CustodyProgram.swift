import ArgumentParser

/// The program: one noun a custodian knows for each subcommand.
@main
struct CustodyProgram: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "custody",
        abstract: "考试专用物品交接保管系统 / Chain of custody for sealed exam materials",
        discussion: """
            退出码 / exit codes: 0 完成 done; 2 被规则拒绝 refused by a rule; 3 核验不成立 does not hold;
            4 输入不可读 unreadable input; 5 台账暂不可写 ledger not writable now; 64 用法 usage.
            """,
        subcommands: [KeyCommand.self, DemoCommand.self])
}
