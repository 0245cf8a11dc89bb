import Custody
import Intake
import LedgerStore
import Spelling

/// A suspicion as it is read aloud, and as programs read it.
struct SuspectReport {
    let suspicion: Suspicion
    private let index: [ContentID: Int]

    init(_ suspicion: Suspicion, _ books: Books) throws {
        self.suspicion = suspicion
        var index: [ContentID: Int] = [:]
        let edges = suspicion.intervals.flatMap { [$0.from] + [$0.to].compactMap(\.self) }
        let named =
            edges.map(\.content) + suspicion.exposures.map(\.content)
            + suspicion.late.map(\.content)
        for content in Set(named) { index[content] = try books.entry(content)?.index }
        self.index = index
    }

    func lines(_ language: Language) -> [String] {
        let count = suspicion.intervals.count
        let head =
            count == 0
            ? language("没有证据未能排除的时段", "no interval that evidence does not exclude")
            : language("未能排除的时段 \(count) 段", "\(count) intervals that nothing excludes")
        return ["\(suspicion.container)  " + head]
            + suspicion.intervals.enumerated().flatMap { lines($0 + 1, $1, language) }
            + (suspicion.exposures.isEmpty
                ? [] : [language("看过内容的人：", "who has seen the content:")])
            + suspicion.exposures.map { line($0, language) }
            + (suspicion.late.isEmpty
                ? [] : [language("迟到的证据：", "evidence that came late:")])
            + suspicion.late.map { line($0, language) }
    }

    private func lines(
        _ number: Int, _ interval: SuspectInterval, _ language: Language
    ) -> [String] {
        let people = interval.people.map(\.text).joined(separator: language.comma)
        let inside =
            interval.carriers.count < 2
            ? []
            : [
                language("     装在 ", "     inside ")
                    + interval.carriers.dropFirst().map(\.text).joined(separator: " ")
            ]
        return [
            "  \(number). \(holder(interval.custodian, language))  \(interval.spoken)",
            "     " + edges(interval, language),
        ] + inside
            + [language("     人员：", "     people: ") + (people.isEmpty ? "–" : people)]
            + [
                reading(interval.before, language("之前", "before"), language),
                reading(interval.after, language("之后", "after"), language),
            ].compactMap(\.self)
            + interval.vaults.flatMap { lines($0, language) }
            + interval.openings.map {
                language("     启封 ", "     opened ") + $0.at.spoken + "  "
                    + $0.people.map(\.text).joined(separator: language.comma)
            }
    }

    private func holder(_ custodian: Custodian, _ language: Language) -> String {
        switch custodian {
        case .unit(let unit): unit.text
        case .crew(let people):
            language("押运 ", "crew ") + people.map(\.text).joined(separator: language.comma)
        }
    }

    private func edges(_ interval: SuspectInterval, _ language: Language) -> String {
        let to = interval.to.map { edge($0, language) } ?? language("尚未结束", "still lasting")
        return edge(interval.from, language) + " → " + to
    }

    /// What began or ended it, and between which instants that is proven to have been.
    private func edge(_ edge: SuspectInterval.Edge, _ language: Language) -> String {
        let from = edge.bracket.notBefore.map(\.spoken) ?? language("无从证明", "not provable")
        let to = edge.bracket.notAfter.map(\.spoken) ?? language("无从证明", "not provable")
        let place = index[edge.content].map { " #\($0)" } ?? ""
        return language(edge.kind) + place
            + language("（证明在 \(from) 与 \(to) 之间）", " (proven between \(from) and \(to))")
    }

    private func reading(
        _ reading: SealObservation?, _ when: String, _ language: Language
    ) -> String? {
        guard let reading else { return nil }
        let seals = reading.seals.map(\.text).joined(separator: " ")
        return "     \(when)\(language("：", ": "))\(language(reading.kind)) \(reading.container) "
            + language("封条 ", "seals ") + (seals.isEmpty ? "–" : seals)
            + language("，", ", ") + language(reading.condition) + "  \(reading.at.spoken)"
    }

    private func lines(_ seconds: VaultSeconds, _ language: Language) -> [String] {
        let people = seconds.onDuty.map(\.text).joined(separator: language.comma)
        return [
            "     \(seconds.vault)  \(seconds.from.spoken) – \(seconds.to?.spoken ?? "…")  "
                + language("值守：", "on duty: ") + (people.isEmpty ? "–" : people)
        ]
            + seconds.breaches.map { breach in
                "       ‼ \(breach.from.spoken) – \(breach.lasts ? "…" : breach.to.spoken)  "
                    + language("仅 \(breach.present.count) 人：", "only \(breach.present.count): ")
                    + breach.present.map(\.text).joined(separator: " ")
            }
            + seconds.keys.map { "       " + $0.line(language) }
            + (seconds.visits > 0
                ? [language("       来访 \(seconds.visits) 次", "       \(seconds.visits) visits")]
                : [])
    }

    private func line(_ exposure: Exposure, _ language: Language) -> String {
        let proof =
            exposure.notAfter.map {
                language("不晚于 \($0.spoken)", "not after \($0.spoken)")
            } ?? language("时间无从证明", "its hour is not provable")
        let blame = exposure.unlawful.map { language($0) }.joined(separator: language.comma)
        return "  \(blame.isEmpty ? "·" : "‼") \(exposure.at.spoken)  \(language(exposure.kind))  "
            + "\(language(exposure.role)) \(exposure.person)  \(proof)"
            + (blame.isEmpty ? "" : "  \(blame)")
    }

    private func line(_ late: LateEvidence, _ language: Language) -> String {
        "  · \(language(late.kind))  " + language("自称 ", "says ") + late.claimed.spoken
            + language("，到账 ", ", in the ledger by ")
            + (late.notAfter?.spoken ?? language("无共签可证", "nobody's cosignature"))
            + "  " + late.people.map(\.text).joined(separator: language.comma)
    }
}

extension SuspectInterval {
    /// From when to when; what is one minute to its reader, once.
    var spoken: String {
        let (begin, end) = (from.at.spoken, to?.at.spoken ?? "…")
        return begin == end ? begin : "\(begin) – \(end)"
    }
}
