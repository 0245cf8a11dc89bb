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

    /// Commands worth trying on what the season left, as far as it was told.
    func tryThis(_ folder: DemoFolder, toldUntil end: Instant) {
        let ledger = "--ledger \(ShellWord.of(folder.ledger))"
        let asked: [(since: Instant, words: String)] = [
            (day(2021, 4, 7).at(13), "chain BX-201 \(ledger)"),
            (day(2021, 5, 21).at(15, 20), "due \(ledger) --at 2021-05-21T15:20"),
            (day(2021, 4, 6).at(2, 40), "vault board r15-vault \(ledger) --at 2021-04-06T02:40"),
            (
                day(2021, 4, 9).at(20),
                "suspect \(ledger) --container PK-101 --time 2021-04-09T20:00"
            ),
        ]
        say("")
        say(language("这几条命令值得一试：", "Commands worth trying:"))
        for command in asked where command.since <= end {
            say("  swift run -c release custody " + command.words)
        }
        say(
            "  swift run -c release custody audit \(ledger) --against "
                + ShellWord.of(folder.path + "/cosigned-checkpoint") + " --cosigner "
                + ShellWord.of(folder.path + "/cosigner.vkey"))
    }

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
