import ArgumentParser
import Custody
import Drafting
import Notation
import Spelling

/// One mechanism for every kind of statement: fields by path, or a file of them.
struct DraftNew: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "起草任何种类的记录 / Draft a statement of any kind",
        discussion: """
            任何种类都可以这样起草；各名词的命令只是更顺手。 / Any kind can be drafted so; the nouns are only handier.
            逗号分开一列；数字、是否、时间自动识别；值写 @文件 即该文件所存记录的编号。 / Commas part a list; numbers, truths and \
            times are recognised; @FILE is the content id of the statement in that file.
            附件按摘要绑定。 / --attach binds a file by its hash.
            例 / Example:
              custody draft round --set vault=r15-vault --set finding=正常 --set sound=是 \\
                --by custodian:han:han.key
              custody draft release --file release.yaml --set lines[0].seals=S1,S2 --by courier:li:li.key
            """)

    @Argument(help: "种类，如 release；见 draft kinds / The kind; see draft kinds") var kind: String
    @Option(
        name: .customLong("set"), help: ArgumentHelp("字段=值 / A field", valueName: "path=value"))
    var fields: [String] = []
    @Option(help: ArgumentHelp("附件字段=文件 / An attachment", valueName: "path=file"))
    var attach: [String] = []
    @Option(help: "字段文件，YAML 或 JSON / A file of fields, YAML or JSON") var file: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let kind = try ActKind(typed: kind)
        var act = try file.map { kind.wrapping(try FieldsFile.read($0)) } ?? .object([])
        for text in fields {
            let (path, value) = try Pair.read(text, "--set")
            act = act.setting(try Mention.field(value), at: try steps(path)[...])
        }
        for text in attach {
            let (path, name) = try Pair.read(text, "--attach")
            let steps = try steps(path)
            let found = try Mention.attachment(name)
            let items = act.value(at: steps[...])?.items
            let value: JSON = items.map { .array($0 + [found]) } ?? found
            act = act.setting(value, at: steps[...])
        }
        try DraftWriting(header, output).write(kind, act, output)
    }

    private func steps(_ path: String) throws -> [Path.Step] {
        guard let steps = FieldPath.parse(path) else {
            throw Complaint(
                .unreadable, "字段“\(path)”读不懂；请写成 lines[0].seals。",
                "The field ‘\(path)’ does not read; write lines[0].seals.")
        }
        return steps
    }
}

extension ActKind {
    /// The files of Forms/plans hold the plan itself, not the act that issues it.
    fileprivate func wrapping(_ fields: JSON) -> JSON {
        let name = rawValue
        guard self == .plan || self == .supplement, fields[name]?.members == nil else {
            return fields
        }
        return .object([JSON.Member(name, fields)])
    }

    /// The kind by its code, or by its Chinese name.
    init(typed text: String) throws {
        let found =
            ActKind(rawValue: text)
            ?? ActKind.allCases.first { $0.wording.chinese == text || $0.wording.english == text }
        guard let found else {
            throw Complaint(
                .unreadable, "没有“\(text)”这种记录；custody draft kinds 列出全部种类。",
                "There is no kind ‘\(text)’; custody draft kinds lists them.")
        }
        self = found
    }
}
