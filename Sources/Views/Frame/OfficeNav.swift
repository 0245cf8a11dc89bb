import Custody

/// The way between the pages on which an office asks the same record different questions.
struct OfficeNav {
    let reader: Reader
    let current: Address

    private static let signs: [(Address, Wording)] = [
        (.returns, Wording("回收日", "Return day")), (.balance, Wording("平衡表", "Balance")),
        (.findings, Wording("问题", "Findings")), (.suspect, Wording("泄密追查", "After a leak")),
        (.entries, Wording("台账", "Ledger")),
    ]

    var html: HTML {
        let items = Self.signs.map { address, words -> HTML in
            let here: HTML = address == current ? " aria-current=\"page\"" : .nothing
            return "<li><a href=\"\(address.path())\"\(here)>\(reader(words))</a></li>"
        }
        return
            "<nav class=\"local\" aria-label=\"\(reader("本栏", "This part"))\"><ul>\(items)</ul></nav>"
    }
}
