import Custody

/// Where somebody begins his day: what waits for him, and what he may do.
package struct HomePage {
    let reader: Reader
    let toSign: Int
    let entries: Int
    /// Where he is on duty.
    let watches: [OwnWatch]

    package init(reader: Reader, toSign: Int, entries: Int, watches: [OwnWatch]) {
        (self.reader, self.toSign, self.entries) = (reader, toSign, entries)
        self.watches = watches
    }

    package var html: HTML {
        let roles = (reader.person?.roles ?? []).map { reader($0) }
            .joined(separator: reader.language.comma)
        return """
            <p>\(reader.unit?.name ?? "") · \(roles)</p>
            \(watches.map { OwnWatchPart(reader: reader, watch: $0).html })
            <ul class="cards">
            <li><a href="\(Address.drafts.path())"><strong>\(toSign)</strong>\(reader("件待您签名", "to be signed by you"))</a></li>
            <li><a href="\(Address.dues.path())"><strong>◷</strong>\(reader("应办事项", "what is due"))</a></li>
            <li><a href="\(Address.containers.path())"><strong>▣</strong>\(reader("物品与交接链", "goods and their chains"))</a></li>
            \(office)<li><a href="\(Address.duty.path())"><strong>✍</strong>\(reader("我的履职记录", "my duty record"))</a></li>
            </ul>
            <p class="note">\(reader("账上共 \(entries) 条记录。", "The ledger has \(entries) entries."))</p>
            """
    }

    /// Whoever answers for what others do begins with return day.
    private var office: HTML? {
        guard let person = reader.person, !Wayfinding.offices.isDisjoint(with: person.roles) else {
            return nil
        }
        return """
            <li><a href="\(Address.returns.path())"><strong>↩</strong>\(reader("回收日", "return day"))</a></li>
            <li><a href="\(Address.entries.path())"><strong>≡</strong>\(reader("台账", "the ledger"))</a></li>
            """
    }
}
