import ArgumentParser
import Custody
import Spelling

/// Answers on their way to the centre.
struct UploadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "upload", abstract: "上传数据：报告、确认 / The upload: reported, confirmed",
        subcommands: [UploadReport.self, UploadConfirm.self])
}

struct UploadReport: ActCommand {
    static let kind = ActKind.upload
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "考点报告一批次已上传 / A site reports a batch's upload",
        discussion: """
            文件只取名称、大小和摘要，不离开本机。 / Only names, sizes and digests leave here.
            例 / Example:
              custody upload report FX-01.dat FX-02.dat --site chifeng --batch cbt-1 \\
                --test-centre chifeng-cbt --by administrator:zou:zou.key --by officer:qi:qi.key
            """)

    @Argument(help: "上传的文件 / The files") var files: [String]
    @Option(help: "考点 / The site") var site: String
    @Option(help: "批次 / The batch") var batch: String
    @Option(help: "机考机构 / The test centre") var testCentre: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "site": site, "batch": batch, "testCentre": testCentre,
            "files": try files.map(Mention.attachment),
        ]
    }
}

struct UploadConfirm: ActCommand {
    static let kind = ActKind.uploadConfirmation
    static let configuration = CommandConfiguration(
        commandName: "confirm", abstract: "确认上传完整；此后才可删除 / Confirm it; only then may be wiped",
        discussion: """
            例 / Example:
              custody upload confirm upload.json --files 2 --by officer:zhou:zhou.key
            """)

    @Argument(help: "上传记录：编号或文件 / The upload") var upload: String
    @Option(help: "收到的文件数 / How many files came") var files: Int64
    @Flag(help: "不完整 / It is incomplete") var incomplete = false
    @Option(help: "说明 / A remark") var remark: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        let finding: UploadFinding = incomplete ? .incomplete : .complete
        return [
            "upload": try Mention.content(upload), "files": files, "finding": finding.rawValue,
            "remark": remark,
        ]
    }
}
