import Custody
import LedgerStore
import Reports

/// What is told, beside every answer, of a ledger that may not be all that was written.
extension Output {
    func tellDoubts(of ledger: LedgerFile) {
        for doubt in ledger.doubts {
            let objection = doubt.objection(to: ledger.path)
            let lines = [language(objection.flaw)] + objection.grounds(language)
            Spoken.remarkOnce(lines.joined(separator: "\n") + "\n")
        }
    }
}

extension LedgerTraces.Doubt {
    fileprivate func objection(to ledger: String) -> Objection {
        switch self {
        case .shortened(let noted, let found): Self.fewer(ledger, noted, found)
        case .alsoNamed: Self.otherName(ledger)
        }
    }

    private static func fewer(_ ledger: String, _ noted: Int, _ found: Int) -> Objection {
        Objection(
            Wording(
                "注意：\(ledger) 写到过 \(noted) 条，这里只有 \(found) 条；"
                    + "下面说的不含少了的 \(noted - found) 条。",
                "note: the last writer left \(noted) entries in \(ledger), and here are \(found); "
                    + "what is said below lacks the other \(noted - found)."),
            basis: Wording(
                "台账旁的 .lock 记着写到多少条（没有签名）；-wal 丢了，或放回了旧副本，才会少。",
                "the .lock beside it notes how many there were, unsigned: its journal was lost, or an "
                    + "older copy was put back."),
            wayOut: Wording(
                "找回 -wal 或最新的副本放回原处，再问一次；custody audit --against 已给出的回执，看少的是什么。",
                "put back the -wal or the newest copy and ask again; custody audit --against the "
                    + "acknowledgements given out tells what is missing."))
    }

    private static func otherName(_ ledger: String) -> Objection {
        Objection(
            Wording(
                "注意：\(ledger) 另有一个名字（硬链接，或单独挂载）；"
                    + "从那个名字写入、还在它旁边 -wal 里的，这里看不见。",
                "note: \(ledger) has a second name (a hard link, or a mount of its own); what was "
                    + "written by the other name and still lies in its journal is not seen here."),
            basis: Wording("-wal 和 .lock 跟着名字走。", "-wal and .lock go by the name."),
            wayOut: Wording(
                "用 find 文件夹 -samefile 台账 找出另一个名字，从写入的那个名字来问；要副本用 custody copy。",
                "find FOLDER -samefile LEDGER shows the other name: ask by the one that is written; "
                    + "for a copy use custody copy."))
    }
}
