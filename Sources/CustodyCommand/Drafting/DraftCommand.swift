import ArgumentParser

/// Statements before they are submitted: written, shown, signed by one person after the other.
struct DraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "起草、签名一份记录 / Write and sign a statement of any kind",
        discussion: """
            半签的草稿只是文件，签名齐全后才能提交（custody submit）。 / A half-signed draft is only a file; it is submitted \
            once nobody is missing.
            例 / Example:
              custody draft kinds                           列出全部种类 / lists every kind
              custody draft fields release                  一个种类的字段 / the fields of a kind
              custody draft release --set … --by courier:li:li.key --party receiver:wu:wu.key.pub
              custody draft sign FILE --key KEY             在另一台机器上签名 / a signature elsewhere
            """,
        subcommands: [
            DraftNew.self, DraftSign.self, DraftShow.self, DraftComplete.self, DraftKinds.self,
            DraftFields.self,
        ], defaultSubcommand: DraftNew.self)
}
