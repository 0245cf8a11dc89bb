import ArgumentParser
import Custody
import Spelling

struct VaultShift: ActCommand {
    static let kind = ActKind.shiftHandover
    static let configuration = CommandConfiguration(
        commandName: "shift", abstract: "交接班，接班人清点 / Hand a shift over, counted",
        discussion: """
            清点的箱袋和封条取自台账；读到的不同时用 --seals。 / Goods and seals come from the ledger; say with --seals what reads \
            otherwise.
            盲交接用 --blind：台账不作提示，每箱封条都由接班人用 --seals 写明，不见了的写 --seals 箱号=（先 custody vault commit）。 / With \
            --blind nothing comes from the ledger: each box is read and typed; --seals BOX= for one that is \
            gone (custody vault commit comes first).
            例 / Example:
              custody vault shift r15-vault --outgoing jiang --outgoing shen --incoming han \\
                --incoming yang --by custodian:jiang:jiang.key --by custodian:shen:shen.key \\
                --party custodian:han:han.key.pub --party custodian:yang:yang.key.pub
              custody vault shift r15-vault --outgoing jiang --outgoing shen --incoming han \\
                --incoming yang --blind hashes.json --nonce nonce.txt --seals BX-1=C1,C2 \\
                --face BX-1:rear-door:sound --by custodian:han:han.key …
            """)

    @Argument(help: "保密室 / The vault") var vault: String
    @Option(help: "交班人，可多次 / Who goes") var outgoing: [String]
    @Option(help: "接班人，可多次 / Who comes") var incoming: [String]
    @Option(help: ArgumentHelp("读到的封条 / Seals read", valueName: "container=S1,S2"))
    var seals: [String] = []
    @Option(help: ArgumentHelp("盲交接：交班人的摘要文件 / Their hashes", valueName: "file"))
    var blind: String?
    @OptionGroup var looking: FaceOptions
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        let typed = try Goods.seals(seals)
        guard let blind else {
            let place: PlaceID = try Identifier.read(vault, "vault")
            return fields(try known(in: place, typed, here), nil, nil)
        }
        let hashes = try ShiftHashes(blind)
        guard hashes.vault.text == vault else {
            throw Complaint(
                .unreadable, "\(blind) 是 \(hashes.vault) 的摘要，不是 \(vault) 的。",
                "\(blind) has the hashes of \(hashes.vault), not of \(vault).")
        }
        let expected = hashes.lines.map(\.container.text)
        let others = typed.keys.filter { !expected.contains($0) }.sorted()
        let lines = try (expected + others).map { text -> JSON in
            guard let read = typed[text] else { throw Self.notRead(text) }
            return Goods.reading(text, read, read.isEmpty ? .missing : .sound)
        }
        return fields(lines, hashes.fields, try looking.fields(isBlind: true))
    }

    private func fields(_ count: [JSON], _ commitments: [JSON]?, _ check: JSON?) -> ActFields {
        [
            "vault": vault, "outgoing": outgoing, "incoming": incoming, "count": count,
            "commitments": commitments, "check": check,
        ]
    }

    /// What the ledger says is there, unless somebody reads otherwise.
    private func known(
        in place: PlaceID, _ typed: [String: [String]], _ here: Surroundings
    ) throws -> [JSON] {
        let inside = try here.contents(of: place).map(\.text)
        let containers = inside + typed.keys.filter { !inside.contains($0) }.sorted()
        return try containers.map { text in
            let id: ContainerID = try Identifier.read(text, "container")
            let known = try here.container(id)?.seals.map(\.text)
            return Goods.reading(text, typed[text] ?? known ?? [], .sound)
        }
    }

    private static func notRead(_ container: String) -> Complaint {
        Complaint(
            .unreadable,
            "\(container) 是盲交接：请先自己读封条，用 --seals \(container)=… 写明；箱子不在就写 --seals \(container)=。",
            "\(container) is handed over blind: read its seals yourself, then give "
                + "--seals \(container)=…; nothing after the sign if it is not there.")
    }
}
