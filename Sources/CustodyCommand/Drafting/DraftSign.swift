import ArgumentParser
import Attestation
import Notation

/// One more signature on a draft, on whatever machine the key is.
struct DraftSign: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "sign", abstract: "在草稿上签名 / Sign a draft",
        discussion: """
            先看后签：custody draft show 文件。 / Read it first: custody draft show FILE.
            例 / Example:
              custody draft sign release.json --key zhang.key
            """)

    @Argument(help: "草稿文件 / The draft's file") var draft: String
    @Option(help: "私钥文件 / The private key's file") var key: String
    @Option(help: "另存为；缺省写回原文件 / Another file; in place by default") var out: String?
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        var draft = try Draft.parse(try Files.bytes(draft))
        let offered = try passphrase.unlocking(key)
        try draft.sign(with: try KeyFile.read(key, passphrase: offered))
        if let out {
            try Files.create(out, draft.bytes)
        } else {
            try Files.replace(self.draft, draft.bytes)
        }
        let kind = PayloadType.kind(of: draft.content.payloadType)
        output.give([KeptDraft(path: out ?? self.draft, kind: kind, draft: draft)])
    }
}

/// The envelope of a draft that nobody is missing from.
struct DraftComplete: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "complete", abstract: "签名齐全后写成信封 / Write the envelope of a complete draft",
        discussion: """
            例 / Example:
              custody draft complete release.json --out release.envelope.json
            """)

    @Argument(help: "草稿文件 / The draft's file") var draft: String
    @Option(help: "信封文件 / The envelope's file") var out: String?
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let draft = try Draft.parse(try Files.bytes(draft))
        let envelope = try draft.completed()
        let path = out ?? beside(self.draft, ".envelope.json")
        try Files.create(path, envelope.bytes)
        let kind = PayloadType.kind(of: envelope.payloadType)
        output.give([KeptDraft(path: path, kind: kind, draft: draft)])
    }
}
