import Custody
import Intake
import LedgerStore
import Registers
import Spelling

/// One statement of a chain, as a custodian reads it.
struct ChainStep {
    private let link: LinkRow
    private let statement: Custody.Statement?
    private let deviations: [Deviation]
    private let index: Int?
    private let container: ContainerID

    var at: Instant { link.at }

    init(_ link: LinkRow, _ container: ContainerID, _ books: Books) throws {
        self.link = link
        self.container = container
        statement = books.history.statement(link.content)
        deviations = books.history.rows(DeviationRow.self, link.content).map(\.deviation)
        index = try books.entry(link.content)?.index
    }

    func lines(_ language: Language) -> [String] {
        let people = (statement?.parties ?? []).map { "\(language($0.role)) \($0.person)" }
            .joined(separator: language.comma)
        let state = Self.standing(link.state).map { "  [" + language($0) + "]" } ?? ""
        return ["\(link.at.spoken)  \(language(link.kind))  \(people)\(state)"]
            + (saying(language).map { ["  \($0)"] } ?? [])
            + ["  #\(index.map(String.init) ?? "–")  \(link.content.hex.prefix(16))"]
            + deviations.flatMap { $0.lines(language) }
    }

    /// Nil for what has taken effect.
    private static func standing(_ state: LinkState) -> Wording? {
        switch state {
        case .effective: nil
        case .pending: Wording("待补前序记录", "waits for what it names")
        case .void: Wording("与后到的记录矛盾，不生效", "contradicted by what came later")
        }
    }

    func json(_ language: Language) -> JSON {
        .fields([
            ("content", .string(link.content.hex)), ("kind", .string(link.kind.rawValue)),
            ("at", .string(link.at.description)), ("state", .string(link.state.rawValue)),
            ("follows", link.follows.map { .string($0.hex) }),
            ("index", index.map { .integer(Int64($0)) }),
            (
                "parties",
                .array(
                    (statement?.parties ?? []).map {
                        ["role": .string($0.role.rawValue), "person": .string($0.person.text)]
                    })
            ),
            ("says", saying(language).map { .string($0) }),
            ("deviations", .array(deviations.map { $0.json(language) })),
        ])
    }

    /// What the statement says of this container, beyond who and when.
    private func saying(_ language: Language) -> String? {
        guard case .journey(let act)? = statement?.act else { return nil }
        switch act {
        case .seal(let sealing): return seals(sealing.seals, language)
        case .release(let release):
            return seals(line(release.lines), language) + language("；交给 ", "; to ")
                + release.to.text
        case .posted(let posting):
            return seals(line(posting.lines), language) + language.semicolon
                + "\(posting.office) \(posting.number)"
        case .accept(let acceptance):
            guard let line = acceptance.lines.first(where: { $0.container == container }) else {
                return nil
            }
            return [
                seals(line.seals, language), language(line.condition), language(line.verdict),
                line.remark,
            ].compactMap(\.self).joined(separator: language.semicolon)
        case .withdraw(let withdrawal): return withdrawal.reason
        case .crewChange(let change): return change.reason
        case .transcribed(let slip): return "\(slip.slip) \(slip.from) → \(slip.to)"
        case .pack(let packing): return packing.unit.text
        case .reveal(let reveal):
            let line = reveal.lines.first { $0.container == container }
            return seals(line?.seals ?? [], language)
        case .manifest, .arrived, .sealCheck, .quarantine, .quarantineLift: return nil
        }
    }

    private func line(_ lines: [ReleaseLine]) -> [SealNumber] {
        lines.first { $0.container == container }?.seals ?? []
    }

    private func seals(_ seals: [SealNumber], _ language: Language) -> String {
        language("封条 ", "seals ")
            + (seals.isEmpty ? "–" : seals.map(\.text).joined(separator: " "))
    }
}
