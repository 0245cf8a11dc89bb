import Custody

extension Complaint {
    /// A plan's file, or any other of fields, that does not read.
    init(_ error: PlanFileError, in path: String) {
        self.init(
            .unreadable, "\(path)：\(error.wording.chinese)。", "\(path): \(error.wording.english).",
            basis: error.basis, wayOut: error.wayOut)
    }
}

extension PlanFileError {
    /// Nil where it is that of whatever does not read.
    fileprivate var basis: Wording? {
        switch self {
        case .notYAML, .empty, .notation: nil
        case .tooLong:
            Wording(
                "它要写进一条签名的记录，那至多 32 KiB；1 MiB 已容得下说明和注释。",
                "it goes into one signed statement, which has at most 32 KiB; 1 MiB leaves room for "
                    + "remarks.")
        }
    }

    fileprivate var wayOut: Wording {
        switch self {
        case .notYAML, .empty, .notation:
            Wording(
                "对照 Forms/plans 里的样本改好，用 custody plan check 文件 再查；custody draft fields 有字段说明。",
                "correct it beside a sample in Forms/plans and see by custody plan check FILE; custody "
                    + "draft fields explains the fields.")
        case .tooLong:
            Wording(
                "核对是否指错了文件；后来才定的考点、批次、试室写进补充通知（custody plan supplement），各考区的写进考区计划。",
                "see that it is the right file; sites, batches and rooms that are fixed later go into "
                    + "supplements (custody plan supplement), a region's own into its plan.")
        }
    }
}
