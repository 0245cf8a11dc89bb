import Custody
import Intake
import Merkle

/// What the season left behind, told at its end.
extension Stage {
    func endOfStory(_ folder: DemoFolder) throws {
        narrator.chapter("尾声", "At the end")
        let newest = try room.newestCheckpoint()
        narrator.tell(
            "账上共 \(newest.size) 条：采纳 \(narrator.admitted)，拒绝 \(narrator.refused.count)，"
                + "偏差 \(narrator.deviations.count)。",
            "\(newest.size) entries: \(narrator.admitted) admitted, "
                + "\(narrator.refused.count) refused, \(narrator.deviations.count) deviations.")
        narrator.tell(
            "文件：\(folder.ledger)，密钥在 \(folder.path)/keys。",
            "Files: \(folder.ledger), keys in \(folder.path)/keys.")
    }
}
