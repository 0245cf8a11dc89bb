import ArgumentParser
import Custody
import Spelling

struct PlanIssuing: ActCommand {
    static let kind = ActKind.plan
    static let configuration = CommandConfiguration(
        commandName: "issue", abstract: "签发计划 / Issue a plan",
        discussion: """
            例 / Example:
              custody plan issue Forms/plans/national-2021.yaml --by head:li:li.key
            """)

    @Argument(help: "计划文件（YAML）/ The plan's file") var file: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    /// What is wrong with it is told by the file's own lines.
    func act(_ here: Surroundings) throws -> ActFields {
        let text = try FieldsFile.text(file)
        let fields = try FieldsFile.fields(text, in: file)
        _ = try Forms.plan(text, in: file)
        return ["plan": fields]
    }
}

struct PlanSupplementing: ActCommand {
    static let kind = ActKind.supplement
    static let configuration = CommandConfiguration(
        commandName: "supplement", abstract: "签发补充通知（十二(二)）/ Issue a supplement to a plan",
        discussion: """
            考点、批次时刻、试室等后来才定的内容写在补充通知里。 / Sites, hours and rooms that are fixed later.
            例 / Example:
              custody plan supplement Forms/plans/supplement-template.yaml --by head:li:li.key
            """)

    @Argument(help: "补充通知文件（YAML）/ The supplement's file") var file: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        let text = try FieldsFile.text(file)
        let fields = try FieldsFile.fields(text, in: file)
        _ = try Forms.supplement(text, in: file)
        return ["supplement": fields]
    }
}
