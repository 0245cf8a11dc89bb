import Attestation
import Custody
import Intake
import LedgerStore
import Reports

/// What is asked of a season that is over: does it add up, who could have, who did his duty.
extension Stage {
    func answers(_ folder: DemoFolder) throws {
        try tellBalance()
        try tellSuspects()
        try tellDuty(folder)
    }

    private func tellBalance() throws {
        let (lines, open) = try room.ledger.consult { books in
            (
                BalanceSheet(named("chifeng"), books.history).lines(by: []),
                Differences.of(named("r15"), books.history).filter(\.isOpen)
            )
        }
        narrator.tell(
            "平衡：全区发出去的都有下落，未说明的差异 \(open.count) 项。赤峰的 USBKEY 这一行永远留着：",
            "The balance: of all that went out to the region it is known where it is; "
                + "\(open.count) differences unexplained. One line stays for ever:")
        for line in lines where line.cell.kind == .usbKey {
            narrator.note(
                "赤峰 USBKEY：实发 \(line.base) = 缺失 \(line.missing)（考区已签名说明）",
                "Chifeng, USB keys: issued \(line.base) = missing \(line.missing) (explained and signed)"
            )
        }
    }

    /// The question after a leak, asked of the first packet that was opened.
    private func tellSuspects() throws {
        let leaked = day(2021, 4, 9).at(20)
        let suspicion = try room.ledger.consult { books in
            Suspicion(of: named("PK-101"), knownBy: leaked, books.evidence(now: now))
        }
        narrator.tell(
            "假如 4 月 9 日晚上，网上出现了呼和浩特的护理学试卷：谁有可能？有封条前后对得上的时段都排除了，只剩",
            "Suppose Hohhot's nursing paper had been on the net on the evening of 9 April: who could it "
                + "have been? Where the same seals were read before and after, nobody. What is left:"
        )
        for interval in suspicion.intervals {
            let people = interval.people.map { narrator.name($0.text) }
                .joined(separator: narrator.language.comma)
            let line = "\(interval.spoken)  \(people)"
            narrator.note(line, line)
        }
    }

    private func tellDuty(_ folder: DemoFolder) throws {
        let (name, place) = ("han-lei.duty", folder.place)
        let person = cast["r-cust3"].person
        let (signed, answered, bytes) = try room.ledger.consult { books in
            let file = try DutyFile(person, from: nil, to: nil, books, now: now)
            let record = try file.record(books, narrator.language)
            return (file.rows.count, file.dues.count { $0.verdict == .met }, record.render())
        }
        try Files.create("\(folder.path)/\(name)", bytes)
        narrator.tell(
            "韩磊独自守了 42 分钟，那不是他的错：他签过的 \(signed) 条记录（按时办结 \(answered) 项）写成一个文件归他自己，"
                + "不靠台账也能核验：\(place)/\(name)。",
            "Han Lei kept watch alone for forty-two minutes, and not by his fault: his \(signed) "
                + "signatures, \(answered) duties in time, are a file that is his; it is verified without "
                + "the ledger: \(place)/\(name).")
    }
}
