import ArgumentParser
import Custody
import Intake
import Spelling

/// The receiver's secret, whose hash goes into the release before he knows it.
struct HandoverNonce: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "nonce",
        abstract: "盲检随机数：先把摘要给交方 / The receiver's nonce, its hash for the giver",
        discussion: """
            摘要写进交出记录（release --challenge），随机数留到接收时用。这样双方都不能事先知道要看哪个箱面。 / The hash goes into the release \
            (--challenge), the nonce is kept until goods are accepted; neither side can know beforehand \
            which faces are drawn.
            例 / Example:
              custody handover nonce --out nonce.txt
            """)

    @Option(help: "随机数文件 / The file of the nonce") var out: String
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let text = BlindReading.random()
        guard let nonce = Nonce(text) else { preconditionFailure("32 bytes are 64 hex digits") }
        try Files.create(out, Array((text + "\n").utf8), secret: true)
        let hash = nonce.hash(.sha256).hex
        output.give(["file": .string(out), "challenge": .string(hash)]) {
            [output.language("摘要（交给交方）：", "the hash, for the giver: ") + hash]
        }
    }
}

/// Which extra faces of which boxes must be looked at.
struct HandoverFaces: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "faces", abstract: "盲检抽定的箱面 / The faces that release and nonce draw",
        discussion: """
            例 / Example:
              custody handover faces release.json --nonce nonce.txt
            """)

    @Argument(help: "交出记录：编号或文件 / The release") var release: String
    @Option(help: "接收方的随机数文件 / The receiver's nonce") var nonce: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let surroundings = try Surroundings(header, output)
        let lines = try BlindReading.lines(of: release, surroundings)
        let percent = try surroundings.blindPercent()
        let draw = FaceDraw(
            try Mention.content(release).hex, try BlindReading.nonce(nonce),
            among: lines.map(\.container), percent: percent, .sha256)
        output.give(DrawnFaces.json(draw)) { DrawnFaces.lines(draw, output.language) }
    }
}

/// After the receiver has signed: the releaser's own readings, and how they compare.
struct HandoverReveal: ActCommand {
    static let kind = ActKind.reveal
    static let configuration = CommandConfiguration(
        commandName: "reveal", abstract: "接收签名后公开交方读数，逐项核对 / Open the giver's readings",
        discussion: """
            接收方已签名固定读数之后才用；先显示两边读数，再写出待签的公开记录。 / After the receiver has signed: shows both readings side by \
            side and writes the statement.
            例 / Example:
              custody handover reveal opening.json --release release.json --acceptance accept.json \\
                --by custodian:jiang:jiang.key
            """)

    @Argument(help: "交出时保存的读数文件 / The opening kept with the release") var opening: String
    @Option(help: "交出记录：编号或文件 / The release") var release: String
    @Option(help: "接收记录：编号或文件 / The acceptance") var acceptance: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        let lines = try BlindReading.kept(opening).items ?? []
        let answer = try BlindReading.statement(acceptance, here)
        guard case .journey(.accept(let accepted)) = answer.act else {
            throw Complaint(
                .unreadable, "\(acceptance) 不是接收记录。", "\(acceptance) is no acceptance.")
        }
        if !output.json {
            let output = Output(output)
            for line in lines { output.say(compared(line, accepted).line(output.language)) }
        }
        return [
            "of": try Mention.content(release), "acceptance": try Mention.content(acceptance),
            "lines": lines,
        ]
    }

    private func compared(_ line: JSON, _ accepted: Acceptance) -> ReadingsCompared {
        ReadingsCompared(line, .ofHandover) { id in
            accepted.lines.first { $0.container.text == id }.map { ($0.seals, $0.count) }
        }
    }
}

extension Output {
    /// A line for people, before the answer.
    func say(_ line: String) { Spoken.answer([line]) }
}

extension Surroundings {
    /// How many boxes in a hundred the plan has drawn.
    func blindPercent() throws -> Int {
        try centrePlan()?.blind?.boxPercent ?? BlindPolicy.usualPercent
    }
}
