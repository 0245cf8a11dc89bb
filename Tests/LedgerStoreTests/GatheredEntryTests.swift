import LedgerStore
import Merkle
import Signing
import Testing

/// Entries are written many at a time; whoever reads within the transaction must not notice.
@Suite struct GatheredEntryTests {
    private let bench: Bench

    init() throws { bench = try Bench() }

    @Test(arguments: [1, 3, 4, 31, 32, 33, 100])
    func `what was appended is read back before the transaction ends`(_ count: Int) throws {
        let ledger = try bench.create()
        _ = try ledger.write(at: Bench.noon) { transaction in
            for number in 0..<count {
                let content = LedgerFile.contentID(number)
                let index = try transaction.append(
                    kind: .admitted, received: Bench.noon, contentID: content,
                    envelope: LedgerFile.envelope(number))
                guard number % 5 == 0 || number == count - 1 else { continue }
                #expect(try transaction.snapshot.admitted(content)?.index == index)
                #expect(try transaction.snapshot.size() == number + 1)
            }
            #expect(try transaction.snapshot.entries(from: 0, limit: 1_000).count == count)
        }
        #expect(try ledger.latest().size == count)
        try ledger.close()
        #expect(try bench.open().latest().size == count)
    }

    @Test func `of many contents those are known that have an entry, admitted or refused`() throws {
        let ledger = try bench.create()
        try ledger.append(0..<150)
        let asked = (100..<250).map { LedgerFile.contentID($0) }
        let known = try ledger.read { try $0.known(among: asked) }
        #expect(known == Set(asked.prefix(50)))
        #expect(try ledger.read { try $0.known(among: []) }.isEmpty)
    }

    @Test(arguments: [0, 20, 39])
    func `a content that comes twice undoes its whole transaction and is named`(_ place: Int)
        throws
    {
        let ledger = try bench.create()
        try ledger.append(0..<10)
        let before = try ledger.latest()
        var named: Digest?
        do {
            _ = try ledger.write(at: Bench.noon) { transaction in
                for number in 10..<50 {
                    let content = LedgerFile.contentID(number == 10 + place ? 3 : number)
                    _ = try transaction.append(
                        kind: .admitted, received: Bench.noon, contentID: content,
                        envelope: LedgerFile.envelope(number))
                }
            }
        } catch LedgerError.alreadyAdmitted(let content) {
            named = content
        }
        #expect(named == LedgerFile.contentID(3))
        #expect(try ledger.latest() == before)
        try ledger.append(10..<20)
    }
}
