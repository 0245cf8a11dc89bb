import ArgumentParser

/// The ledger's file: made once, copied live, looked at.
struct LedgerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "台账文件：新建、创世、复制、查看、重建登记表 / The ledger: create, genesis, copy, info, rebuild",
        subcommands: [
            LedgerCreate.self, LedgerGenesis.self, LedgerCopy.self, LedgerInfo.self,
            LedgerRebuild.self,
        ])
}
