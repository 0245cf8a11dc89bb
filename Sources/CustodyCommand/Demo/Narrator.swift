import Custody
import Intake

/// Tells the season as it happens: who, when, what, and what the desk answered.
final class Narrator {
    let language: Language
    private let quiet: Bool
    private(set) var admitted = 0
    private(set) var refused: [(Acknowledgement, Refusal)] = []
    private(set) var deviations: [(Acknowledgement, Deviation)] = []
    /// What the ledger has remarked since the last sentence.
    private var remarks: [String] = []

    init(language: Language, quiet: Bool) {
        self.language = language
        self.quiet = quiet
    }

    func chapter(_ chinese: String, _ english: String) {
        say("")
        say("── " + language(chinese, english) + " " + String(repeating: "─", count: 24))
    }

    /// A sentence of the story, with its day and hour.
    func tell(_ at: Instant, _ chinese: String, _ english: String) {
        say("\(at.day) \(at.clock)  " + language(chinese, english))
    }

    /// A sentence without an hour.
    func tell(_ chinese: String, _ english: String) { say(language(chinese, english)) }

    /// A line below a sentence, with names for ids.
    func note(_ chinese: String, _ english: String) {
        let text = named(language(chinese, english))
        say("  " + String(text.trimmingPrefix(while: { $0 == " " })))
    }

    /// What the story calls a person or a unit.
    func name(_ id: String) -> String {
        CastList.names.first { $0.id == id }.map { language($0.wording) } ?? id
    }

    /// Opaque ids in a computed sentence, as names.
    private func named(_ text: String) -> String {
        CastList.names.sorted { $0.id.count > $1.id.count }.reduce(text) { text, row in
            text.replacing(row.id, with: language(row.wording))
        }
    }

    /// Keeps count of an answer and says what was remarkable about it.
    @discardableResult
    func hear(_ answer: Answer) throws -> Acknowledgement {
        switch answer {
        case .admitted(let acknowledgement, let outcome):
            admitted += 1
            deviations += outcome.deviations.map { (acknowledgement, $0) }
            remarks += outcome.deviations.map(remark)
            return acknowledgement
        case .repeated(let acknowledgement): return acknowledgement
        case .refused(let acknowledgement, let refusal):
            refused.append((acknowledgement, refusal))
            say("                  ✗ " + language("拒绝：", "refused: ") + language(refusal.code))
            say("                    " + language("依据：", "basis: ") + language(refusal.code.basis))
            say(
                "                    " + language("出路：", "way out: ")
                    + language(refusal.code.wayOut))
            return acknowledgement
        case .kept, .unsigned, .malformed: throw StoryBreak(answer: "\(answer)")
        }
    }

    /// The story cannot go on unless this was admitted.
    @discardableResult
    func need(_ answer: Answer) throws -> ContentID {
        guard case .admitted = answer else { throw StoryBreak(answer: "\(answer)") }
        return try hear(answer).content
    }

    /// A window and its verdict, with the clause it stands on.
    func verdict(_ due: Due) {
        let batch = due.batch.map { " \($0)" } ?? ""
        let basis = due.basis.first.map { language($0) } ?? ""
        say("  " + named("\(due.unit)\(batch)  " + language(due.wording) + language.aside(basis)))
    }

    func breach(_ breach: PresenceBreach) {
        let basis = PresenceBreach.basis.first.map { language($0) } ?? ""
        say("  ‼ " + named(language(breach.wording)) + language.aside(basis))
    }

    /// Where the season lies, and three commands worth trying on it, as far as it was told.
    func tryThis(_ folder: DemoFolder, toldUntil end: Instant, isServed: Bool) {
        say("")
        say(
            language(
                "文件：\(folder.place)/season.custody，密钥在 \(folder.place)/keys。",
                "Files: \(folder.place)/season.custody, keys in \(folder.place)/keys."))
        say("")
        say(language("这三条命令值得一试：", "Three commands worth trying:"))
        for command in worthTrying(folder, end, isServed).prefix(3) {
            say("  swift run -c release custody " + command)
        }
    }

    /// The best first; what the story has not come to yet, or what goes on already, is not among
    /// them.
    private func worthTrying(_ folder: DemoFolder, _ end: Instant, _ isServed: Bool) -> [String] {
        func file(_ name: String) -> String { ShellWord.of("\(folder.path)/\(name)") }
        let ledger = "--ledger \(ShellWord.of(folder.ledger))"
        let due = min(end, day(2021, 5, 21).at(15, 20))
        var commands = [
            "audit \(ledger) --against \(file("cosigned-checkpoint")) "
                + "--cosigner \(file("cosigner.vkey"))"
        ]
        if end >= day(2021, 4, 7).at(13) { commands.append("chain BX-201 \(ledger)") }
        if !isServed {
            commands.append(
                "serve \(ledger) --log-key \(ShellWord.of(folder.logKey)) "
                    + "--demo-keys \(file("keys")) --clock \(typed(end))")
        }
        return commands + ["due \(ledger) --at \(typed(due))", "people \(ledger)"]
    }

    private func typed(_ instant: Instant) -> String { "\(instant.day)T\(instant.clock)" }

    private func remark(_ deviation: Deviation) -> String {
        let about = deviation.subjects.map { language($0) }.joined(separator: language.comma)
        return "                  \(deviation.code.gravity.mark) "
            + language(deviation.code.gravity) + " · "
            + language(deviation.code) + language.aside(named(about))
    }

    /// Under the sentence before comes what the ledger remarked, and what it remarked of several
    /// statements alike, as of a release and of its arrival, only once.
    private func say(_ line: String) {
        let lines = remarks
        remarks = []
        for (place, remark) in lines.enumerated() where !lines[..<place].contains(remark) {
            let times = lines.count(where: { $0 == remark })
            put(remark + (times > 1 ? language("，记了 \(times) 次", ", recorded \(times) times") : ""))
        }
        put(line)
    }

    private func put(_ line: String) {
        if !quiet { Spoken.answer([line]) }
    }
}

/// The desk did not answer as the story is told: the demonstration stops, for it never pretends.
struct StoryBreak: Error, CustomStringConvertible {
    let answer: String
    var description: String { "the story broke off: \(answer)" }
}
