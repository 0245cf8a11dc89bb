import ArgumentParser
import Attestation
import Custody
import Drafting
import Notation
import Spelling

/// What one is about to sign, in words.
struct DraftShow: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "查看草稿或信封 / Show a draft or an envelope",
        discussion: """
            例 / Example:
              custody draft show release.json
            """)

    @Argument(help: "文件 / The file") var draft: String
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let draft = try Draft.parse(try Files.bytes(draft))
        let statement = try StatementNotation.decode(
            draft.document, payloadType: draft.content.payloadType)
        let kept = KeptDraft(path: self.draft, kind: statement.act.kind, draft: draft)
        let value = kept.json.setting(draft.document, at: [.member("statement")])
        output.give(value) {
            kept.lines(output.language) + ["  \(statement.at.spoken)"]
                + (draft.document["act"].map { SheetLines(output.language).of($0) } ?? [])
                .map { "  \($0)" }
                + statement.parties.map { party in
                    let signed = !draft.missing.contains { $0.person == party.person.text }
                    return "  \(signed ? "✓" : "…") \(output.language(party.role)) \(party.person)"
                }
        }
    }
}
