import Custody
import Intake
import LedgerStore
import Registers
import Views

/// Fills 《保密室值班记录》 for one vault and day.
struct VaultLogFilling {
    static let asks = Wording(
        "保密室/日期（r15-vault/2021-04-06），或当日该保密室的记录",
        "VAULT/DAY (r15-vault/2021-04-06), or a statement of that vault on that day")
    let naming: Naming
    let evidence: Evidence
    let day: CivilDate
    let place: PlaceRow
    private let subject: String
    /// The day's statements about the vault, in the order of their hours.
    let facts: [FormFact]

    init(_ books: Books, _ subject: String) throws {
        let naming = Naming(books: books)
        let (vault, day) = try Self.parts(subject, naming)
        guard let place = books.history.row(PlaceRow.self, vault.text), place.kind == .vault else {
            throw FormRefusal.unknownSubject(subject)
        }
        let history = books.history
        let contents =
            history.rows(WatchRow.self, vault.text).map { ($0.content, $0.at) }
            + history.rows(DutyRow.self, vault.text).map { ($0.content, $0.at) }
            + history.rows(VaultMovementRow.self, vault.text).map { ($0.content, $0.at) }
            + history.rows(VaultKeyRow.self, vault.text).map { ($0.content, $0.at) }
        let own = Set(contents.filter { $0.1.day == day }.map(\.0))
        facts = own.compactMap { content in
            history.effective(content).map { FormFact(content: content, statement: $0) }
        }.sorted { ($0.statement.at, $0.content) < ($1.statement.at, $1.content) }
        evidence = books.evidence(now: min(day.end, max(day.start, try naming.asOf())))
        (self.naming, self.subject, self.day, self.place) = (naming, subject, day, place)
    }

    private static func parts(
        _ subject: String, _ naming: Naming
    ) throws -> (PlaceID, CivilDate) {
        switch try naming.subject(subject) {
        case .statement(_, let statement):
            guard case .vault(let act) = statement.act else {
                throw FormRefusal.otherSubject(subject, needs: asks)
            }
            return (act.vault, statement.at.day)
        case .names(let names):
            guard names.count == 2, let vault = PlaceID(names[0]), let day = CivilDate(names[1])
            else { throw FormRefusal.otherSubject(subject, needs: asks) }
            return (vault, day)
        }
    }

    var filled: FilledForm {
        get throws {
            guard let newest = try naming.newest(facts.map(\.content)) ?? declared else {
                throw FormRefusal.nothingRecorded(subject)
            }
            let keepers =
                facts.last { $0.statement.act.kind == .shiftHandover }
                ?? facts.last { $0.statement.act.kind == .signOn }
            let form = VaultLogForm(
                facts: FormPart { fact($0) }, tables: try tables,
                keepers: try naming.signatures(keepers?.statement) { _ in true },
                deviations: troubles)
            return FilledForm(form, subject: newest, number: "\(place.place)/\(day)")
        }
    }

    /// A day on which nobody wrote anything down is a day to be asked about: its log says what is
    /// missing, and stands on the vault's own declaration.
    private var declared: ContentID? {
        let since = naming.books.history.statement(place.content)?.at.day
        return since.flatMap { $0 <= day ? place.content : nil }
    }

    private func fact(_ name: VaultLogForm.Fact) -> String? {
        switch name {
        case .vault: naming.place(place.place)
        case .unit: naming.unit(place.unit)
        case .address: place.address
        case .day: day.description
        case .needed: evidence.plans(of: place.unit).map { String($0.at(day.end).vault.onDuty) }
        case .leader: nil
        case .opening: stock(at: day.start)
        case .closing: stock(at: evidence.now)
        }
    }

    private func stock(at instant: Instant) -> String {
        let inside = VaultRoom(evidence, place.place).inside(at: instant)
        guard !inside.isEmpty else { return "0 件" }
        return "\(inside.count) 件：" + inside.map(\.text).joined(separator: " ")
    }

    /// What the rules said of the day's acts, and what the board finds: lone guards, missed rounds.
    private var troubles: [String] {
        let board = VaultBoard(place.place, evidence)
        let found = (board?.findings ?? []).filter { finding in
            finding.until.map { day.start < $0 } ?? true
        }.map { naming.line($0) }
        return naming.deviations(facts.map(\.content)) + found
    }

    /// The clock alone on the day itself.
    func hour(_ instant: Instant) -> String {
        instant.day == day ? instant.clock : instant.spoken
    }
}
