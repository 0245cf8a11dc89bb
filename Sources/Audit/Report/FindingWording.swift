package import Custody
import Signing

extension AuditFinding: Worded {
    package var wording: Wording {
        switch self {
        case .file(let fault): fault.wording
        case .genesis(let fault): fault.wording
        case .entry(let index, let fault):
            fault.wording.after("第 \(index) 条：", "entry \(index): ")
        case .tile(let level, let index, let fault):
            fault.wording.after("哈希块 \(level)/\(index)：", "tile \(level)/\(index): ")
        case .checkpoint(let size, let fault):
            fault.wording.after("检查点（\(size) 条）：", "checkpoint of size \(size): ")
        case .cosignature(let size, let name, let fault):
            fault.wording.after(
                "\(name) 对 \(size) 条的共签：", "\(name)'s cosignature of size \(size): ")
        case .register(let name, let difference):
            difference.wording.after("登记簿 \(name)：", "register \(name): ")
        case .person(let person):
            Wording(
                "\(person) 的资料与登记时的承诺不符",
                "the details of \(person) are not what the enrolment committed to")
        case .outside(let name, let fault):
            fault.wording.after("外部证据 \(name)：", "outside evidence \(name): ")
        }
    }
}

extension Wording {
    func after(_ chinese: String, _ english: String) -> Wording {
        Wording(chinese + self.chinese, english + self.english)
    }
}

extension FileFault: Worded {
    package var wording: Wording {
        switch self {
        case .page(let text): Wording("数据库损坏：\(text)", "the database is damaged: \(text)")
        case .reference(let table):
            Wording("表 \(table) 指向不存在的行", "table \(table) names a row that is not there")
        case .tableMissing(let table): Wording("缺少表 \(table)", "table \(table) is missing")
        case .tableForeign(let table):
            Wording("多出的表 \(table)", "table \(table) does not belong here")
        case .unreadable(let table, let why):
            Wording("表 \(table) 读不出：\(why)", "table \(table) cannot be read: \(why)")
        case .settings:
            Wording("台账名称与验证密钥读不出或不相配", "origin and log key are unreadable or not a pair")
        case .guardMissing(let name):
            Wording("防改触发器 \(name) 不在", "the guard \(name) against changes is gone")
        case .guardForeign(let name):
            Wording("多出的触发器 \(name)", "the trigger \(name) does not belong here")
        case .shortened(let noted, let found):
            Wording(
                "台账旁的 .lock 记着写到过 \(noted) 条，这里只有 \(found) 条：-wal 丢了，放回了旧副本，"
                    + "或有人改了 .lock（它没有签名）",
                "the .lock beside the ledger notes \(noted) entries, and here are \(found): its "
                    + "journal was lost, an older copy was put back, or somebody changed the lock, "
                    + "which nobody signs")
        case .alsoNamed:
            Wording(
                "台账另有一个名字（硬链接，或单独挂载）：还在那个名字旁边 -wal 里的没有审计到",
                "the ledger has a second name (a hard link, or a mount of its own): what still lies "
                    + "in a journal beside that was not audited")
        }
    }
}

extension GenesisFault: Worded {
    package var wording: Wording {
        switch self {
        case .missing: Wording("没有创立声明", "there is no genesis")
        case .otherOrigin(let origin):
            Wording("创立声明所称台账为 \(origin)", "the genesis is of another ledger, \(origin)")
        case .otherKey(let key):
            Wording("创立声明所称验证密钥为 \(key)", "the genesis names another log key, \(key)")
        }
    }
}

extension TileFault: Worded {
    package var wording: Wording {
        switch self {
        case .missing: Wording("不在", "it is missing")
        case .foreign: Wording("超出全部条目", "no entries are under it")
        case .differs(let hash, let count) where hash == count:
            Wording(
                "除现有条目的 \(count) 个哈希外还有别的：曾有的条目已不在",
                "holds more than the \(count) hashes of the entries that are left: "
                    + "entries are gone")
        case .differs(let hash, let count):
            Wording(
                "第 \(hash) 个哈希起与条目不符（共 \(count) 个）",
                "differs from what the entries make, from hash \(hash) of \(count) on")
        case .width(let width, let expected):
            Wording(
                "宽度记为 \(width ?? -1)，应为 \(expected)",
                "its width reads \(width ?? -1) and should be \(expected)")
        }
    }
}

extension RowDifference: Worded {
    package var wording: Wording {
        switch self {
        case .changed(let found, let expected):
            Wording("文件中为「\(found)」，重算为「\(expected)」", "holds “\(found)”, replayed “\(expected)”")
        case .missing(let expected): Wording("缺少「\(expected)」", "“\(expected)” is missing")
        case .foreign(let found): Wording("多出「\(found)」", "“\(found)” follows from no entry")
        case .ofRulesThen(let found, let entry):
            Wording(
                "「\(found)」系当时规则拒收第 \(entry) 条所记，今日规则会收入",
                "“\(found)” is a refusal of entry \(entry) by the rules of then; "
                    + "today's would admit it")
        case .more(let count): Wording("另有 \(count) 行不符", "\(count) more rows differ")
        }
    }
}
