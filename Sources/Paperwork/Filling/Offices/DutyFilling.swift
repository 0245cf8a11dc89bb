import Custody
import Intake
import Registers
import Reports
import Views

/// Fills 《个人履职证明》 from everything that one person signed.
struct DutyFilling {
    static let asks = Wording("人员编号", "a person")
    let books: Books
    let naming: Naming
    let now: Instant

    init(_ books: Books, now: Instant) {
        (self.books, naming, self.now) = (books, Naming(books: books), now)
    }

    func form(_ subject: String) throws -> FilledForm {
        guard let id = PersonID(subject), let row = books.history.row(PersonRow.self, id.text)
        else { throw FormRefusal.unknownSubject(subject) }
        let duty = try DutyFile(row.person, from: nil, to: nil, books, now: now)
        let named = books.history.rows(AppointmentRow.self, id.text)
            .sorted { ($0.since, $0.content) < ($1.since, $1.content) }
        let form = DutyForm(
            facts: try facts(row.person, duty.rows), acts: acts(duty.rows),
            appointments: named.map(appointment), limits: duty.dues.map(limit),
            deviations: deviations(duty.rows))
        return FilledForm(
            form, subject: duty.rows.last?.content ?? row.content, number: id.text)
    }

    private func facts(
        _ person: Person, _ rows: [SignatureRow]
    ) throws -> FormPart<DutyForm.Fact> {
        let keys = Set(rows.map(\.key)).sorted().map { String($0.hex.prefix(16)) }
        return try FormPart { name in
            switch name {
            case .person: try naming.person(person.id)
            case .personID: person.id.text
            case .unit: naming.unit(person.unit)
            case .roles: person.roles.map(\.wording.chinese).joined(separator: "、")
            case .from: rows.first?.at.spoken
            case .through: rows.last?.at.spoken
            case .signatures: "\(rows.count) 条"
            case .keys: keys.isEmpty ? nil : keys.joined(separator: " ")
            }
        }
    }

    /// Everybody who signed it or enters the ledger with it.
    static let meant: @Sendable (Custody.Statement, Books) throws -> [String] = { statement, _ in
        let entering: [PersonID] =
            switch statement.act {
            case .office(.genesis(let genesis)): genesis.registrars.map(\.id)
            case .office(.enrol(let enrolment)): [enrolment.person.id]
            case .office, .journey, .vault, .exam, .closing, .trouble: []
            }
        return Set(statement.people + entering).sorted().map(\.text)
    }

    private func acts(_ rows: [SignatureRow]) -> [FormPart<DutyForm.Acts>] {
        Dictionary(grouping: rows) { [$0.kind.rawValue, $0.role.rawValue] }.values
            .sorted { ($0[0].at, $0[0].content) < ($1[0].at, $1[0].content) }
            .map { same in
                FormPart { name in
                    switch name {
                    case .kind: same.first?.kind.wording.chinese
                    case .role: same.first?.role.wording.chinese
                    case .count: String(same.count)
                    case .first: same.first?.at.spoken
                    case .last: same.last?.at.spoken
                    }
                }
            }
    }

    private func appointment(_ row: AppointmentRow) -> FormPart<DutyForm.Appointment> {
        FormPart { name in
            switch name {
            case .source: row.source.wording.chinese
            case .duty: duty(row)
            case .since: row.since.spoken
            case .until:
                row.until?.spoken ?? (row.source == .designated ? "未定期限" : "—")
            }
        }
    }

    private func duty(_ row: AppointmentRow) -> String? {
        switch row.source {
        case .designated, .delegated: Duty(rawValue: row.duty)?.wording.chinese
        case .declared: PlaceKind(rawValue: row.duty)?.wording.chinese
        case .related: Kinship(rawValue: row.duty)?.wording.chinese
        case .trained:
            if case .office(.training(let training))? =
                books.history.statement(row.content)?.act
            {
                training.topic
            } else {
                nil
            }
        }
    }

    private func limit(_ due: Due) -> FormPart<DutyForm.Limit> {
        FormPart { name in
            switch name {
            case .obligation:
                due.obligation.wording.chinese
                    + due.containers.map { " \($0)" }.joined()
            case .unit: naming.unit(due.unit) + (due.batch.map { " \(naming.called($0))" } ?? "")
            case .limit: due.limit?.spoken
            case .verdict: due.verdict.wording.chinese
            }
        }
    }

    /// Each kind once, with how often and since when.
    private func deviations(_ rows: [SignatureRow]) -> [String] {
        let found = Set(rows.map(\.content)).sorted()
            .flatMap { books.history.rows(DeviationRow.self, $0.hex) }
        return Dictionary(grouping: found, by: \.deviation.code).values
            .compactMap { same in
                same.min { ($0.at, $0.content) < ($1.at, $1.content) }.map { ($0, same.count) }
            }
            .sorted { ($0.0.at, $0.0.content) < ($1.0.at, $1.0.content) }
            .map { first, count in
                let code = first.deviation.code
                return "\(code.wording.chinese)（\(code.gravity.wording.chinese)，依据 "
                    + "\(code.basis.wording.chinese)）：\(count) 项，首见 \(first.at.spoken)"
            }
    }
}
