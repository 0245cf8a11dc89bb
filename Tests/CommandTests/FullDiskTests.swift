import Foundation
import Testing

/// A disk that takes nothing more: a file may not grow beyond four kilobytes, and a ledger's side
/// files are larger.
struct FullDiskTests {
    private func full(_ words: String, in workshop: Workshop) throws -> Transcript {
        try workshop.shell(
            "trap '' XFSZ; (ulimit -f 4; CUSTODY \(words) > /dev/null); echo code $?")
    }

    @Test func `a ledger without a journal is read as it lies, on a full disk too`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        for words in ["ledger info", "due", "audit", "people"] {
            _ = try workshop.shell("rm -f full.ledger*; cp exam.ledger full.ledger")
            let told = try full("\(words) --ledger full.ledger", in: workshop)
            #expect(told.output.hasSuffix("code 0\n"), "\(words): \(told.output)\(told.errors)")
        }
    }

    @Test func `a ledger that finds no room leaves neither a part nor its key`() throws {
        let workshop = try Workshop()
        try workshop.done("ledger create own.ledger --origin exam-2021 --log-key own.key")
        for key in ["new.key", "own.key"] {
            let told = try full(
                "ledger create new.ledger --origin exam-2021 --log-key \(key)", in: workshop)
            #expect(told.output.hasSuffix("code 5\n"), "\(told.output)\(told.errors)")
            #expect(try workshop.files.filter { $0.hasPrefix("new.") } == ["new.ledger.lock"])
        }
        #expect(workshop.exists("own.key"))
        try workshop.done("ledger create new.ledger --origin exam-2021 --log-key new.key")
    }

    @Test func `a workbook that finds no room says which folder is full, and in our words`() throws
    {
        let workshop = try Workshop()
        let told = try full("template people --out people.xlsx", in: workshop)
        #expect(told.output.hasSuffix("code 5\n"), "\(told.output)\(told.errors)")
        #expect(told.errors.contains("写不出工作簿 people.xlsx：临时文件夹"), "\(told.errors)")
        #expect(told.errors.contains("出路：在临时文件夹（TMPDIR）腾出空间"), "\(told.errors)")
        #expect(!told.errors.contains("[ERROR]"), "\(told.errors)")
        #expect(!workshop.exists("people.xlsx"))
        try workshop.done("template people --out people.xlsx")
    }

    @Test func `where its journal must be read with it, the full disk is told in words`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        for words in ["ledger info", "due", "audit", "people"] {
            _ = try workshop.shell(
                "rm -f full.ledger*; cp exam.ledger full.ledger; echo journal > full.ledger-wal")
            let told = try full("\(words) --ledger full.ledger", in: workshop)
            #expect(told.output.hasSuffix("code 5\n"), "\(words): \(told.output)\(told.errors)")
            #expect(told.errors.contains("磁盘已满"), "\(told.errors)")
            #expect(told.errors.contains("出路：腾出空间"), "\(told.errors)")
            #expect(!told.errors.contains("SQLite"), "\(told.errors)")
        }
    }

    /// Side files that cannot be made, as on a read-only disc.
    @Test func `what lies in a journal that cannot be read is not left out in silence`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        for words in ["ledger info", "due", "audit", "people", "export out", "copy out"] {
            _ = try workshop.shell(
                "rm -rf disc.ledger*; cp exam.ledger disc.ledger; echo journal > disc.ledger-wal; "
                    + "ln -s nowhere/shm disc.ledger-shm")
            let told = try workshop.custody("\(words) --ledger disc.ledger")
            #expect(told.code == 5, "\(words): \(told.output)\(told.errors)")
            #expect(told.errors.contains("最近入账的在台账旁的 -wal 里"), "\(told.errors)")
            #expect(told.errors.contains("出路：把台账连同 -wal 拷到"), "\(told.errors)")
        }
    }

    @Test func `a ledger that was cut is told in bytes, to the auditor too`() throws {
        let workshop = try Workshop()
        try workshop.foundOffice()
        let whole = try workshop.read("exam.ledger")
        for size in [50, 4096, whole.count / 2] {
            try workshop.write("cut.ledger", whole.prefix(size))
            for words in ["audit", "due"] {
                let told = try workshop.custody("\(words) --ledger cut.ledger")
                #expect(told.code == 3, "\(words) \(size): \(told.output)\(told.errors)")
                #expect(told.errors.contains("文件只剩 \(size) 字节"), "\(told.errors)")
                #expect(told.errors.contains("出路：留好这个文件"), "\(told.errors)")
            }
        }
    }
}
