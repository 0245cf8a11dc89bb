import Custody
import LedgerStore

extension Complaint {
    static func words(_ damage: LedgerDamage) -> Wording {
        switch damage {
        case .truncated(let bytes, let whole):
            Wording("文件只剩 \(bytes) 字节，应有 \(whole)", "\(bytes) of \(whole) bytes are left")
        case .journalIsOlder(let journal, let file):
            Wording(
                "旁边的 -wal 是从前的：连它一起读只到检查点 \(journal)，台账自己已到 \(file)",
                "the -wal beside it is an earlier one: with it the ledger reaches checkpoint "
                    + "\(journal), by itself \(file)")
        case .malformed(let code):
            Wording("数据库结构损坏（\(code)）", "its pages are malformed (\(code))")
        case .checkpointMissing(let size):
            Wording(
                "缺少检查点\(size.map { " \($0)" } ?? "")",
                "checkpoint \(size.map(String.init) ?? "") is missing")
        case .checkpointMalformed(let size, _):
            Wording("检查点 \(size) 不成立", "checkpoint \(size) does not hold")
        case .rootDiffers(let size):
            Wording("第 \(size) 条处的树根不符", "the root at size \(size) differs")
        case .tileMissing(let level, let index, _):
            Wording("缺少树块 \(level)/\(index)", "tile \(level)/\(index) is missing")
        case .entryMissing(let index): Wording("缺少条目 \(index)", "entry \(index) is missing")
        case .entryMalformed(let index): Wording("条目 \(index) 损坏", "entry \(index) is malformed")
        case .leafDiffers(let index): Wording("条目 \(index) 被改动", "entry \(index) was changed")
        case .sizeDiffers(let entries, let checkpoint):
            Wording(
                "有 \(entries) 个条目，检查点却是 \(checkpoint)",
                "\(entries) entries under a checkpoint of \(checkpoint)")
        case .settingsMalformed: Wording("台账设置损坏", "its settings are malformed")
        }
    }
}
