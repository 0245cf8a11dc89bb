import ArgumentParser
import Attestation
import Custody
import Intake
import Registers
import Reports
import Spelling

/// Who watches a vault, until when that is proven and planned; or all that one person did.
struct DutyCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "duty", abstract: "保密室谁在岗；或某人的履职记录 / Who is on duty; or a person's record",
        discussion: """
            给出保密室：谁在岗、签字证明到何时、班到何时、靠谁。给出人员：他签过的每条记录、是否按时；--out 写成他可以自己保存的文件，用 \
            custody verify 核验，不需要台账。 / A vault: who is there, until when that is \
            proven and planned, and by whom. A person: all that he signed and was in time for; --out writes it \
            as a file that he keeps and anybody verifies.
            例 / Example:
              custody duty r15-vault --at 2021-04-06T02:30 --ledger exam.ledger
              custody duty jiang --from 2021-04-01T00:00 --out jiang.duty --ledger exam.ledger
            """)

    @Argument(help: "保密室或人员 / The vault or the person") var vault: String
    @OptionGroup var asked: AskedTime
    @Option(help: "人员：从何时起 / A person's record from") var from: String?
    @Option(help: "人员：到何时止 / A person's record until") var to: String?
    @Option(help: "人员：写成文件 / A person's record as a file") var out: String?
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    private struct Facts {
        let board: VaultBoard
        /// What has to be watched, in whatever it is packed.
        let goods: [ContainerID]
        let breaches: [PresenceBreach]

        var present: [PersonID] { board.guards.map(\.person) }
        /// The outermost containers in the room.
        var inside: [ContainerID] { board.inside }
    }

    func work(_ output: Output) async throws {
        let now = try asked.now()
        let id: PlaceID = try Identifier.read(vault, "vault")
        let person: PersonID = try Identifier.read(vault, "person")
        let file = try ledger.open(output)
        try asked.tell(output, file, of: now)
        if let record = try file.consult({ try self.record(of: person, $0, now, output.language) })
        {
            if let out { try Files.create(out, record.bytes) }
            return output.give(record.duty.json) {
                record.duty.lines(output.language) + (out.map { ["  → \($0)"] } ?? [])
            }
        }
        let facts = try file.consult { books -> Facts in
            try self.facts(id, books, now)
        }
        let cover = facts.board.cover
        let isCovered = facts.present.count >= facts.board.needed || !cover.isNeeded
        let value = JSON.fields([
            ("vault", .string(vault)), ("at", .string(now.description)),
            ("needed", .integer(Int64(facts.board.needed))),
            ("onDuty", .texts(facts.present.map(\.text))), ("covered", .bool(isCovered)),
            ("guarding", .bool(cover.isNeeded)), ("presence", .string(cover.presence.rawValue)),
            ("proven", cover.proven.map { .string($0.description) }),
            ("planned", cover.planned.map { .string($0.description) }),
            ("dependsOn", .texts(cover.dependsOn.map(\.text))),
            ("inside", .texts(facts.inside.map(\.text))),
            ("goods", .texts(facts.goods.map(\.text))),
            ("breaches", .array(facts.breaches.map(json))),
        ])
        output.give(value) { lines(facts, now, output.language) }
    }

    /// Nil when it is a vault that is asked about, or nobody's name.
    private func record(
        of person: PersonID, _ books: Books, _ now: Instant, _ language: Language
    ) throws -> (duty: DutyFile, bytes: [UInt8])? {
        guard books.history.row(PlaceRow.self, vault) == nil,
            let known = books.history.person(person)
        else { return nil }
        let duty = try DutyFile(
            known, from: try from.map(Times.read), to: try to.map(Times.read), books, now: now)
        return (duty, out == nil ? [] : try duty.record(books, language).render())
    }

    private func facts(_ id: PlaceID, _ books: Books, _ now: Instant) throws -> Facts {
        guard let place = books.history.row(PlaceRow.self, id.text) else {
            throw Complaint(
                .unreadable, "没有上报过保密室 \(vault)，也没有这个人员。",
                "No vault \(vault) was declared, and nobody is called so.")
        }
        let evidence = books.evidence(now: now)
        guard let board = VaultBoard(id, evidence) else {
            throw Complaint(
                .unreadable, "保密室 \(vault) 没有适用的计划。", "No plan holds for the vault \(vault).")
        }
        let watch = Watch.kept(by: place.unit, evidence).first { $0.vault == id }
        return Facts(
            board: board, goods: watch?.goods(at: now) ?? books.history.contents(of: id),
            breaches: watch?.breaches(until: now) ?? [])
    }

    private func lines(_ facts: Facts, _ now: Instant, _ language: Language) -> [String] {
        let people = facts.present.map(\.text).joined(separator: language.comma)
        return [
            "\(vault)  \(now.spoken)",
            language("  在岗：", "  on duty: ") + (people.isEmpty ? "–" : people),
            "  " + VaultBoardText.cover(facts.board, now, language),
            told(facts.inside, language("  室内", "  inside"), language),
            told(facts.goods, language("  看守", "  watched"), language),
        ]
            + facts.breaches.map { breach in
                "  ‼ \(breach.from.spoken) – \(breach.lasts ? "…" : breach.to.spoken)  "
                    + language("仅 \(breach.present.count) 人：", "only \(breach.present.count): ")
                    + breach.present.map(\.text).joined(separator: " ")
            }
    }

    private func told(
        _ containers: [ContainerID], _ words: String, _ language: Language
    ) -> String {
        words + language(" \(containers.count) 件：", " \(containers.count): ")
            + containers.map(\.text).joined(separator: " ")
    }

    private func json(_ breach: PresenceBreach) -> JSON {
        [
            "from": .string(breach.from.description), "to": .string(breach.to.description),
            "lasts": .bool(breach.lasts), "present": .texts(breach.present.map(\.text)),
            "left": .texts(breach.left.map(\.text)),
            "containers": .texts(breach.containers.map(\.text)),
        ]
    }
}
