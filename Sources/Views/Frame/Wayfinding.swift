import Custody

/// The way about: the pages that concern the reader's roles.
struct Wayfinding {
    let reader: Reader
    let current: Address?

    private struct Sign {
        let address: Address
        let words: Wording
        /// Whom it concerns; nil: everybody who is signed in.
        let roles: Set<Role>?
        /// To whose tier it belongs; nil: to every one.
        var tier: Tier?
    }

    /// Who answers for what others do.
    static let offices: Set<Role> = [.officer, .head, .inspector, .registrar]

    private static let signs = [
        Sign(address: .home, words: Wording("今日", "Today"), roles: nil),
        Sign(
            address: .road, words: Wording("路程", "Road"),
            roles: [.courier, .patrol, .receiver, .custodian, .officer]),
        Sign(address: .site, words: Wording("考点", "Site"), roles: nil, tier: .site),
        Sign(
            address: .testCentre, words: Wording("机考", "Machines"), roles: nil, tier: .testCentre),
        Sign(address: .region, words: Wording("考区", "Region"), roles: nil, tier: .region),
        Sign(address: .acts, words: Wording("办理", "Acts"), roles: nil),
        Sign(address: .drafts, words: Wording("待签", "To sign"), roles: nil),
        Sign(address: .dues, words: Wording("应办", "Due"), roles: nil),
        Sign(address: .containers, words: Wording("物品", "Goods"), roles: nil),
        Sign(
            address: .vaults, words: Wording("保密室", "Vaults"),
            roles: [.custodian, .officer, .head, .receiver, .inspector]),
        Sign(address: .returns, words: Wording("回收日", "Return day"), roles: offices),
        Sign(address: .forms, words: Wording("表格", "Forms"), roles: nil),
        Sign(address: .check, words: Wording("核验", "Check"), roles: nil),
    ]

    var html: HTML {
        guard let person = reader.person else { return .nothing }
        let shown = Self.signs.filter { sign in
            (sign.roles.map { !$0.isDisjoint(with: person.roles) } ?? true)
                && (sign.tier == nil || sign.tier == reader.unit?.tier)
        }
        return """
            <nav aria-label="\(reader("主导航", "Main"))"><ul>\(shown.map(item))</ul></nav>
            """
    }

    private func item(_ sign: Sign) -> HTML {
        let here: HTML = sign.address == current ? " aria-current=\"page\"" : .nothing
        return "<li><a href=\"\(sign.address.path())\"\(here)>\(reader(sign.words))</a></li>"
    }
}
