import ArgumentParser
import Custody
import Spelling

/// The receiving half; what the receiver does not say differs is as it was released.
struct HandoverAccept: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "接收，逐项回答 / The receiving half, line by line",
        discussion: """
            没有另外说明的各项即“封条、数量相符，完好，接收”。 / What is not said to differ is as it was released.
            例 / Example:
              custody handover accept release.json --unit r15 --line BX-1:damaged:reserved:左下角破损 \\
                --seals BX-2=C00003 --by receiver:chu:chu.key --party receiver:wei:wei.key.pub
            """)

    @Argument(help: "交出记录：编号或文件 / The release") var release: String
    @Option(help: "接收单位 / The receiving unit") var unit: String
    @Option(help: "crew 途中；unit 单位保管 / In whose hands it comes") var hands: Hands = .unit
    @Option(
        help: ArgumentHelp(
            "不同的一项 / A line that differs", valueName: "container:condition:verdict[:remark]"))
    var line: [String] = []
    @Option(help: ArgumentHelp("读到的封条 / Seals read", valueName: "container=S1,S2"))
    var seals: [String] = []
    @Option(help: ArgumentHelp("清点数 / The count", valueName: "container=N"))
    var count: [String] = []
    @OptionGroup var looking: FaceOptions
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        var header = header
        let content = try Mention.content(release)
        let lines = try BlindReading.lines(of: release, try Surroundings(header, output))
        let known = Set(lines.map(\.container.text))
        let typed = Set(header.follows.compactMap { try? Pair.read($0, "").0 })
        // The receiver's half follows the release itself, whether or not a ledger is at hand.
        for container in known.subtracting(typed).sorted() {
            header.follows.append("\(container)=\(content.hex)")
        }
        let answers = try answers(lines, known)
        let fields = JSON.fields([
            ("release", .string(content.hex)), ("unit", .string(unit)),
            ("hands", .string(hands.rawValue)), ("lines", .array(answers)),
            ("check", try looking.check(lines)),
        ])
        try DraftWriting(header, output).write(.accept, fields, output)
    }

    private func answers(_ lines: [ReleaseLine], _ known: Set<String>) throws -> [JSON] {
        let seals = try Goods.seals(seals)
        var counts: [String: String] = [:]
        for text in count {
            let (container, number) = try Pair.read(text, "--count")
            counts[container] = number
        }
        var remarks: [String: [String]] = [:]
        for text in line {
            let parts = text.split(separator: ":", maxSplits: 3).map(String.init)
            guard parts.count >= 3 else {
                throw Complaint(
                    .unreadable, "--line 应写成 箱号:状况:意见[:说明]，不是“\(text)”。",
                    "--line wants container:condition:verdict[:remark], not ‘\(text)’.")
            }
            remarks[parts[0]] = Array(parts.dropFirst())
        }
        let mentioned = Set(seals.keys).union(counts.keys).union(remarks.keys)
        if let stranger = mentioned.subtracting(known).sorted().first {
            throw Complaint(
                .unreadable, "交出记录里没有 \(stranger)。", "The release has no \(stranger).")
        }
        return try lines.map { line in
            let id = line.container.text
            if line.isBlind, seals[id] == nil || counts[id] == nil {
                throw BlindReading.notTyped(id)
            }
            let said = remarks[id]
            return .fields([
                ("container", .string(id)), ("seals", .texts(seals[id] ?? line.seals.map(\.text))),
                ("count", counts[id].map { .string($0) } ?? .integer(Int64(line.count))),
                ("condition", .string(said?[0] ?? Condition.sound.rawValue)),
                ("verdict", .string(said?[1] ?? LineVerdict.accepted.rawValue)),
                ("remark", said.flatMap { $0.count > 2 ? .string($0[2]) : nil }),
            ])
        }
    }
}

extension Hands: ExpressibleByArgument {}
