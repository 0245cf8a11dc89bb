import ArgumentParser
import Custody
import Spelling

/// The vault: who watches, what is in it.
struct VaultCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vault", abstract: "保密室：值班、巡查、存取、开启…… / The vault: duty, rounds, goods…",
        discussion: """
            值守不得少于两人；谁在岗、到何时有人接班：custody vault board 保密室。 / Never fewer than \
            two; who is there, until when and what is owed: custody vault board VAULT.
            """,
        subcommands: [
            VaultSignOn.self, VaultSignOff.self, VaultShift.self, VaultCommit.self,
            VaultFaces.self, VaultReveal.self, VaultRound.self,
            VaultStore.self, VaultTakeOut.self, VaultOpen.self, VaultVisitor.self,
            VaultEquipment.self, VaultKey.self, VaultInspection.self, VaultReview.self,
            VaultBoardCommand.self,
        ])
}

struct VaultSignOn: ActCommand {
    static let kind = ActKind.signOn
    static let configuration = CommandConfiguration(
        commandName: "sign-on", abstract: "值班签到 / Go on duty",
        discussion: """
            例 / Example:
              custody vault sign-on r15-vault --by custodian:jiang:jiang.key --by custodian:shen:shen.key
            """)

    @Argument(help: "保密室 / The vault") var vault: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields { ["vault": vault] }
}

struct VaultSignOff: ActCommand {
    static let kind = ActKind.signOff
    static let configuration = CommandConfiguration(
        commandName: "sign-off", abstract: "值班签退 / Go off duty",
        discussion: """
            剩下不足两人时请先交接班：custody vault shift。 / Below two, hand over first: custody vault shift.
            例 / Example:
              custody vault sign-off r15-vault --by custodian:jiang:jiang.key
            """)

    @Argument(help: "保密室 / The vault") var vault: String
    @Option(help: "原因 / Why") var reason: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields { ["vault": vault, "reason": reason] }
}

struct VaultRound: ActCommand {
    static let kind = ActKind.round
    static let configuration = CommandConfiguration(
        commandName: "round", abstract: "巡查 / Walk a round",
        discussion: """
            例 / Example:
              custody vault round r15-vault --by custodian:han:han.key --by custodian:yang:yang.key
            """)

    @Argument(help: "保密室 / The vault") var vault: String
    @Option(help: "所见 / What was found") var finding = "门窗、报警、监控、封条正常"
    @Flag(help: "有异常 / Something is amiss") var amiss = false
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        ["vault": vault, "finding": finding, "sound": !amiss]
    }
}
