import Custody
import Intake
import LedgerStore
import Merkle
import Registers

extension Complaint {
    init(_ error: DeskError) {
        switch error {
        case .notStored(let error): self.init(error)
        case .registerUnreadable(let row):
            self.init(
                .doesNotHold,
                "登记表 \(row.register) 被改动过；请先 custody audit，再用 custody ledger rebuild 从条目重建。",
                "The register \(row.register) was changed by another hand: audit the file, then "
                    + "make it again with custody ledger rebuild.")
        case .entryUnreadable(let index):
            self.init(
                .doesNotHold, "第 \(index) 号条目读不出；请运行核验。",
                "Entry \(index) does not read as what it was: audit the file.")
        case .judgedOtherwise(let index, let rule): self = .judgedOtherwise(index, rule)
        case .registersOutdated:
            self.init(
                .unavailable,
                "登记表是另一版程序留下的；条目未受影响。",
                "The registers are another version's; the entries are unharmed.",
                basis: Wording(
                    "登记表只是由条目算出来的，别的版本算出的不读。",
                    "registers are only what follows from the entries; those that another version "
                        + "made are not read."),
                wayOut: Wording(
                    "custody ledger rebuild 从条目重建；条目、树、检查点一字不动。",
                    "custody ledger rebuild makes them again from the entries, which stay as they "
                        + "are, as do tree and checkpoints."))
        case .registersFailed(let why):
            self.init(.unavailable, "登记表不能读写：\(why)", "The registers cannot be used: \(why)")
        }
    }

    init(_ error: LedgerError) {
        switch error {
        case .abandoned(let inner): self.init(inner)
        case .signing(let inner): self.init(inner, in: nil)
        case .diskFull: self = .diskFull
        case .journalUnread: self = .journalUnread
        case .displaced: self = .displaced
        case .alsoNamed: self = .alsoNamed
        case .besideAlready(let file): self = .besideAlready(file)
        case .shortened(let noted, let found): self = .shortened(from: noted, to: found)
        case .existsAlready, .held, .readOnly, .inputOutput, .cannotOpen, .busy, .forbidden,
            .envelopeSize, .alreadyAdmitted, .database:
            let words = Self.passing(error)
            self.init(.unavailable, words.chinese, words.english)
        case .otherFormat:
            let words = Self.input(error)
            self.init(
                .unreadable, words.chinese, words.english,
                basis: Wording(
                    "别的版本的台账不猜着读，也不改动。",
                    "a ledger of another version is neither guessed at nor changed."),
                wayOut: Wording(
                    "用写下它的那一版程序打开；文件完好，没有动过。",
                    "open it with the version of the program that wrote it; the file was not "
                        + "touched."))
        case .notThere, .notALedger, .otherLogKey, .notCosigned:
            let words = Self.input(error)
            self.init(.unreadable, words.chinese, words.english)
        case .corrupt(let damage):
            let words = Self.words(damage)
            self.init(
                .doesNotHold, "台账受损：\(words.chinese)。", "The ledger is damaged: \(words.english).",
                wayOut: Wording(
                    "留好这个文件（连同 -wal）作证；换上完好的副本（custody ledger copy 所留），再 custody audit --against 别处留存的证据。",
                    "keep this file with its -wal as evidence; put a sound copy (of custody ledger copy) in its place, "
                        + "then custody audit --against what others kept."))
        }
    }

    private static var journalUnread: Complaint {
        Complaint(
            .unavailable, "最近入账的在台账旁的 -wal 里，而这里读不了它；只看台账本身就少了这些。",
            "What came last is in the -wal beside the ledger, which cannot be read here; the ledger "
                + "alone lacks it.",
            basis: Wording(
                "读 -wal 要在旁边写 -shm：只读的盘上写不了。",
                "reading a -wal writes -shm beside it, which a read-only disc refuses."),
            wayOut: Wording(
                "把台账连同 -wal 拷到可写的盘上，用 --ledger 指它；要放只读盘的，用 custody copy 做副本。",
                "copy the ledger with its -wal to a disc that can be written, and name that with "
                    + "--ledger; for a read-only disc make a copy with custody copy."))
    }

    private static var displaced: Complaint {
        Complaint(
            .unavailable, "台账文件、它的 -wal 或 .lock 在使用中被移走、换掉或删去；什么也没有写入。",
            "The ledger, its -wal or its .lock was moved, replaced or deleted while in use; nothing "
                + "was written.",
            basis: Wording(
                "写进不再叫这个名字的文件，等于没有入账。",
                "what is written to a file that has lost its name is found by nobody."),
            wayOut: Wording(
                "放回原处就能接着写；已换了别的，停下程序，custody audit --against 已给出的回执，再启动。",
                "put it back and go on; if another is in its place, stop the program, custody audit "
                    + "--against the acknowledgements given out, and start again."))
    }

    private static var alsoNamed: Complaint {
        Complaint(
            .unavailable, "台账文件另有一个名字（硬链接，或单独挂载）；没有写入任何内容。",
            "The ledger has a second name (a hard link, or a mount of its own); nothing was written.",
            basis: Wording(
                "-wal 和 .lock 跟着名字走：从两个名字写，互相看不见，入账的会丢。",
                "-wal and .lock go by the name: two who write by two names do not see each other, and "
                    + "lose what was admitted."),
            wayOut: Wording(
                "用 find 文件夹 -samefile 台账 找出另一个名字，不再用的删去（旁边若有 -wal，先从那个名字 custody copy 出来）；"
                    + "要副本用 custody copy。",
                "find FOLDER -samefile LEDGER shows the other name: remove the one not in use (where a "
                    + "-wal lies beside it, custody copy by that name first); for a copy use custody "
                    + "copy."))
    }

    private static func besideAlready(_ file: String) -> Complaint {
        Complaint(
            .unavailable, "旁边已有 \(file)；没有写入任何内容。",
            "There is \(file) beside it already; nothing was written.",
            basis: Wording(
                "台账叫了这个名字，会把别的台账留下的 -wal、-journal 当成自己的来读。",
                "a ledger of that name would read as its own the -wal or -journal that another left."
            ),
            wayOut: Wording(
                "把它和它的台账放回一处；确认没有用了再删，或者换一个文件名。",
                "put it back with its ledger; remove it once you know that nobody wants it, or choose "
                    + "another name."))
    }

    private static func shortened(from noted: Int, to found: Int) -> Complaint {
        Complaint(
            .doesNotHold, "这里写到过 \(noted) 条，台账现在只有 \(found) 条；没有写入任何内容。",
            "\(noted) entries were written here, and the ledger has \(found); nothing was written.",
            basis: Wording(
                "少了的已给出回执；接着写，同一序号就有两种内容。",
                "what is missing was acknowledged; going on would give one number to two entries."),
            wayOut: Wording(
                "找回 -wal 或最新的副本放回原处，再 custody audit --against 已给出的回执；确实要从这里接着写的，删去 .lock。",
                "put back the -wal or the newest copy, then custody audit --against the "
                    + "acknowledgements given out; who means to go on from here removes .lock."))
    }

    private static var diskFull: Complaint {
        Complaint(
            .unavailable, "磁盘已满；没有写入任何内容。", "The disk is full; nothing was written.",
            basis: Wording(
                "读账也要在台账旁写 -shm、-wal，排序要临时文件；写不下就不读一半。",
                "reading, too, writes -shm and -wal beside the ledger and sorts in temporary files; what "
                    + "has no room is not read by halves."),
            wayOut: Wording(
                "腾出空间再做一次；只读的，也可以把台账连同 -wal 拷到别的盘上，用 --ledger 指它。",
                "free space and do it again; who only reads may copy the ledger with its -wal to another "
                    + "disk and name that with --ledger."))
    }

    private static func passing(_ error: LedgerError) -> Wording {
        switch error {
        case .existsAlready:
            Wording("文件已存在；从不覆盖。请换一个文件名。", "The file exists and is never overwritten.")
        case .held(let holder):
            Wording(
                "台账正由\(holder.map(Self.chinese) ?? "另一进程")写入；请等它结束，或只读查询。",
                "\(holder.map(Self.english) ?? "Another process") is writing this ledger; "
                    + "wait for it, or only read.")
        case .diskFull: diskFull.wording
        case .journalUnread: journalUnread.wording
        case .displaced: displaced.wording
        case .alsoNamed: alsoNamed.wording
        case .besideAlready(let file): besideAlready(file).wording
        case .shortened(let noted, let found): shortened(from: noted, to: found).wording
        case .readOnly: Wording("台账是只读的。", "The ledger can only be read here.")
        case .busy: Wording("有人长时间占用文件；请稍后再试。", "Somebody keeps the file; try later.")
        case .envelopeSize(let bytes):
            Wording("记录有 \(bytes) 字节，太大。", "The envelope has \(bytes) bytes; too large.")
        case .alreadyAdmitted: Wording("该记录已在账。", "It is in the ledger already.")
        case .inputOutput, .cannotOpen, .forbidden, .database, .abandoned,
            .signing, .notThere, .notALedger, .otherFormat, .otherLogKey, .notCosigned, .corrupt:
            Wording(
                "台账文件不能使用\(number(error))。请检查路径、权限和磁盘。",
                "The file cannot be used\(number(error)). Check its path, permissions and disk.")
        }
    }

    /// The number by which whoever mends the machine knows what failed.
    private static func number(_ error: LedgerError) -> String {
        switch error {
        case .inputOutput(let code), .cannotOpen(let code), .database(let code):
            code == 0 ? "" : " (SQLite \(code))"
        case .forbidden, .abandoned, .signing, .existsAlready, .held, .diskFull, .displaced,
            .alsoNamed, .besideAlready, .shortened, .journalUnread, .readOnly, .busy,
            .envelopeSize, .alreadyAdmitted, .notThere, .notALedger, .otherFormat, .otherLogKey,
            .notCosigned, .corrupt:
            ""
        }
    }

    private static func input(_ error: LedgerError) -> Wording {
        switch error {
        case .notThere:
            Wording(
                "没有这个台账文件；打开从不新建。用 custody ledger create 新建。",
                "There is no such ledger; opening never creates. See custody ledger create.")
        case .notALedger: Wording("这个文件不是台账。", "The file is not a ledger.")
        case .otherFormat(let format):
            Wording("台账格式 \(format) 不是本程序的。", "Format \(format) is not this program's.")
        case .otherLogKey(let key):
            Wording(
                "检查点密钥不属于这本台账；它的密钥是 \(key.text)。",
                "Another checkpoint key is needed; the ledger's is \(key.text).")
        case .notCosigned:
            Wording("该共签不属于本台账的任何检查点。", "That cosignature is of no checkpoint here.")
        case .existsAlready, .held, .diskFull, .displaced, .alsoNamed, .besideAlready, .shortened,
            .journalUnread, .readOnly, .inputOutput, .cannotOpen, .busy, .forbidden, .envelopeSize,
            .alreadyAdmitted,
            .database, .abandoned, .signing, .corrupt:
            Wording("\(error)", "\(error)")
        }
    }

    private static func chinese(_ holder: WriterLock.Writer) -> String {
        "主机 \(holder.host) 的进程 \(holder.process)（自 \(since(holder)) 起）"
    }

    private static func english(_ holder: WriterLock.Writer) -> String {
        "Process \(holder.process) on \(holder.host) (since \(since(holder)))"
    }

    private static func since(_ holder: WriterLock.Writer) -> String {
        Instant(seconds: holder.since / 1000).spoken
    }
}
