import ArgumentParser
import Custody
import Intake
import Spelling

/// What an outgoing shift says is in the vault, as hashes that the oncoming shift may see.
struct VaultCommit: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "commit", abstract: "盲交接第一步：交班人写下读数，只给出摘要 / The outgoing shift's hashes",
        discussion: """
            四步：交班人 commit；接班人 handover nonce、vault faces，自己读封条，vault shift --blind；都签完之后 vault \
            reveal。读数文件只有交班人看得到。 / Four steps: commit by those who leave; handover nonce, vault \
            faces, their own reading and vault shift --blind by those who come; vault reveal when all have \
            signed. Only those who leave see the readings' file.
            例 / Example:
              custody vault commit r15-vault --opening opening.json --hashes hashes.json
            """)

    @Argument(help: "保密室 / The vault") var vault: String
    @Option(help: "读数文件，交班人保管 / What opens the hashes; the outgoing shift keeps it")
    var opening: String
    @Option(help: "摘要文件，给接班人 / The hashes, for those who come") var hashes: String
    @Option(help: ArgumentHelp("与台账不同的封条 / Seals", valueName: "container=S1,S2"))
    var seals: [String] = []
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let here = try Surroundings(header, output)
        let place: PlaceID = try Identifier.read(vault, "vault")
        let typed = try Goods.seals(seals)
        let inside = try here.contents(of: place).map(\.text)
        let containers = inside + typed.keys.filter { !inside.contains($0) }.sorted()
        let lines = try containers.map { text -> RevealedLine in
            let id: ContainerID = try Identifier.read(text, "container")
            let known = try here.container(id)?.seals ?? []
            let read = try typed[text]?.map { try Identifier.read($0, "seal") as SealNumber }
            guard let salt = Salt(BlindReading.random()) else {
                preconditionFailure("32 bytes are 64 hex digits")
            }
            return RevealedLine(container: id, salt: salt, seals: read ?? known, count: 1)
        }
        try Files.create(
            opening, JSON.render(BlindReading.opening(lines)), secret: true)
        try Files.create(hashes, JSON.render(ShiftHashes(lines, of: place).json))
        output.give(["opening": .string(opening), "hashes": .string(hashes)]) {
            [
                output.language(
                    "\(lines.count) 箱。摘要给接班人：\(hashes)；读数自己留着：\(opening)",
                    "\(lines.count) containers. For those who come: \(hashes); to be kept: \(opening)"
                )
            ]
        }
    }
}

/// Which extra faces the oncoming shift must look at.
struct VaultFaces: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "faces", abstract: "盲交接第二步：抽定的箱面 / The faces that hashes and nonce draw",
        discussion: """
            例 / Example:
              custody vault faces hashes.json --nonce nonce.txt
            """)

    @Argument(help: "交班人的摘要文件 / The outgoing shift's hashes") var hashes: String
    @Option(help: "接班人的随机数文件 / The oncoming shift's nonce") var nonce: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let hashes = try ShiftHashes(hashes)
        let percent = try header.ledger.named.map { _ in
            try Surroundings(header, output).blindPercent()
        }
        let draw = FaceDraw(
            hashes.seed, try BlindReading.nonce(nonce), among: hashes.lines.map(\.container),
            percent: percent ?? BlindPolicy.usualPercent, .sha256)
        output.give(DrawnFaces.json(draw)) { DrawnFaces.lines(draw, output.language) }
    }
}

/// After both shifts have signed: what the outgoing one had written down, beside what was read.
struct VaultReveal: ActCommand {
    static let kind = ActKind.reveal
    static let configuration = CommandConfiguration(
        commandName: "reveal", abstract: "盲交接第四步：公开交班人读数，逐箱核对 / Open the outgoing readings",
        discussion: """
            例 / Example:
              custody vault reveal opening.json --shift shift.json --by custodian:jiang:jiang.key
            """)

    @Argument(help: "交班时保存的读数文件 / The opening that was kept") var opening: String
    @Option(help: "交接班记录：编号或文件 / The shift handover") var shift: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        let lines = try BlindReading.kept(opening).items ?? []
        let statement = try BlindReading.statement(shift, here)
        guard case .vault(.shiftHandover(let handover)) = statement.act else {
            throw Complaint(
                .unreadable, "\(shift) 不是交接班记录。", "\(shift) is no shift handover.")
        }
        if !output.json {
            let output = Output(output)
            for line in lines { output.say(compared(line, handover).line(output.language)) }
        }
        return ["of": try Mention.content(shift), "lines": lines]
    }

    private func compared(_ line: JSON, _ shift: ShiftHandover) -> ReadingsCompared {
        ReadingsCompared(line, .ofShift) { id in
            shift.count.first { $0.container.text == id }.map { ($0.seals, nil) }
        }
    }
}

/// The hashes that an outgoing shift gives away.
struct ShiftHashes {
    static let format = "custody-hashes/v1"

    let vault: PlaceID
    let lines: [CommittedLine]

    init(_ lines: [RevealedLine], of vault: PlaceID) {
        self.vault = vault
        self.lines = lines.map {
            CommittedLine(container: $0.container, commitment: $0.commitment(.sha256))
        }
    }

    init(_ path: String) throws {
        let unreadable = Complaint(
            .unreadable, "\(path) 不是 custody vault commit 写的摘要文件。",
            "\(path) is no file of hashes that custody vault commit wrote.")
        let json = try? JSON.parse(try Files.bytes(path))
        guard let json, json["format"]?.text == Self.format,
            let vault = json["vault"]?.text.flatMap({ PlaceID($0) }),
            let items = json["lines"]?.items
        else { throw unreadable }
        self.vault = vault
        // A box that is left out here would be a box that nobody has to read.
        lines = try items.map { line in
            guard let container = line["container"]?.text.flatMap({ ContainerID($0) }),
                let hash = line["commitment"]?.text.flatMap({ ReadingHash($0) })
            else { throw unreadable }
            return CommittedLine(container: container, commitment: hash)
        }
    }

    /// What draws the faces, together with the nonce.
    var seed: String {
        ShiftHandover(vault: vault, outgoing: [], incoming: [], count: [], commitments: lines)
            .faceSeed
    }

    var fields: [JSON] {
        lines.map {
            [
                "container": .string($0.container.text),
                "commitment": .string($0.commitment.hex),
            ]
        }
    }

    var json: JSON {
        [
            "format": .string(Self.format), "vault": .string(vault.text),
            "lines": .array(fields),
        ]
    }
}

/// Drawn faces, as they are typed back.
enum DrawnFaces {
    static func json(_ draw: FaceDraw) -> JSON {
        .array(
            draw.faces.map {
                [
                    "container": .string($0.container.text), "face": .string($0.face.rawValue),
                ]
            })
    }

    static func lines(_ draw: FaceDraw, _ language: Language) -> [String] {
        draw.faces.map {
            language("须查看 ", "look at ") + $0.container.text + language("：", ": ")
                + language($0.face) + "   --face \($0.container):\($0.face.rawValue):sound"
        }
    }
}
