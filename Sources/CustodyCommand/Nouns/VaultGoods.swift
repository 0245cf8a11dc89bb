import ArgumentParser
import Custody
import Spelling

struct VaultStore: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "store", abstract: "存入保密室 / Goods go in")

    @Argument(help: "保密室 / The vault") var vault: String
    @Argument(help: "箱号 / Containers") var containers: [String]
    @Option(help: "架位 / The shelf") var shelf: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let fields = JSON.fields([
            ("vault", .string(vault)), ("containers", .texts(containers)),
            ("shelf", shelf.map { .string($0) }),
        ])
        try DraftWriting(header).write(.store, fields, output)
    }
}

struct VaultTakeOut: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "take-out", abstract: "取出保密室 / Goods come out")

    @Argument(help: "保密室 / The vault") var vault: String
    @Argument(help: "箱号 / Containers") var containers: [String]
    @Option(help: "用途 / What for") var purpose: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let fields: JSON = [
            "vault": .string(vault), "containers": .texts(containers),
            "purpose": .string(purpose),
        ]
        try DraftWriting(header).write(.takeOut, fields, output)
    }
}
