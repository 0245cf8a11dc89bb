import ArgumentParser
import Custody
import Spelling

/// Answers on their way to the centre.
struct UploadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upload", abstract: "上传数据：报告、确认 / The upload: reported, confirmed",
        subcommands: [UploadReport.self, UploadConfirm.self])
}

struct UploadReport: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "考点报告一批次已上传 / A site reports a batch's upload",
        discussion: "文件只取名称、大小和摘要，不离开本机。/ Only names, sizes and digests leave here.")

    @Argument(help: "上传的文件 / The files") var files: [String]
    @Option(help: "考点 / The site") var site: String
    @Option(help: "批次 / The batch") var batch: String
    @Option(help: "机考机构 / The test centre") var testCentre: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let fields: JSON = [
            "site": .string(site), "batch": .string(batch), "testCentre": .string(testCentre),
            "files": .array(try files.map(Mention.attachment)),
        ]
        try DraftWriting(header).write(.upload, fields, output)
    }
}

struct UploadConfirm: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "确认上传完整；此后才可删除 / Confirm it; only then may be wiped")

    @Argument(help: "上传记录：编号或文件 / The upload") var upload: String
    @Option(help: "收到的文件数 / How many files came") var files: Int64
    @Flag(help: "不完整 / It is incomplete") var incomplete = false
    @Option(help: "说明 / A remark") var remark: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let finding: UploadFinding = incomplete ? .incomplete : .complete
        let fields = JSON.fields([
            ("upload", .string(try Mention.content(upload).hex)), ("files", .integer(files)),
            ("finding", .string(finding.rawValue)), ("remark", remark.map { .string($0) }),
        ])
        try DraftWriting(header).write(.uploadConfirmation, fields, output)
    }
}
