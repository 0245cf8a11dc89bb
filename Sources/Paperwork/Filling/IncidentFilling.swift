import Custody
import Intake
import Registers
import Views

/// Fills 《异常情况报告单》 from an incident, or from a quarantine that tells of one, and from what the
/// tier above made of it.
struct IncidentFilling {
    static let asks = Wording(
        "异常情况报告或封存记录的编号或条目序号", "an incident's or a quarantine's content id or index")
    let books: Books
    let naming: Naming

    init(_ books: Books) { (self.books, naming) = (books, Naming(books: books)) }

    func form(_ subject: String) throws -> FilledForm {
        let (content, statement) = try naming.statement(subject)
        guard let report = Report(content, statement.act, books) else {
            throw FormRefusal.otherSubject(subject, needs: Self.asks)
        }
        let settled = report.settled.flatMap { books.history.statement($0) }
        let form = IncidentForm(
            facts: try facts(report, statement),
            goods: report.containers.map(GoodsListing(books).line),
            files: report.attachments.map(naming.file),
            reporters: try naming.signatures(statement),
            settlers: try settled.map { try naming.signatures($0) } ?? [])
        return FilledForm(form, subject: content, number: content.number)
    }

    private func facts(
        _ report: Report, _ statement: Custody.Statement
    ) throws -> FormPart<IncidentForm.Fact> {
        let reporter = statement.people.first.flatMap { books.history.person($0)?.unit }
        return try FormPart { name in
            switch name {
            case .unit: reporter.map(naming.unit)
            case .reportedAt: statement.at.spoken
            case .happened: report.happened?.spoken
            case .place: statement.place.map(naming.place)
            case .gravity: report.gravity?.wording.chinese
            case .about: try report.about.map(about) ?? "未指明"
            case .account: report.account
            case .quarantine: try quarantine(report.containers)
            case .settledAt:
                try report.settled.map { try naming.deed($0) } ?? "台账中尚无处理记录"
            case .outcome: report.settled.map(outcome) ?? ""
            }
        }
    }

    private func about(_ content: ContentID) throws -> String {
        let kind = books.history.statement(content)?.act.kind.wording.chinese ?? ""
        return "\(kind) \(try naming.deed(content) ?? content.number)"
    }

    private func quarantine(_ containers: [ContainerID]) throws -> String {
        let rows = containers.flatMap { books.history.rows(QuarantineRow.self, $0.text) }
        let lines = try rows.map { row in
            let lifted = try row.liftedBy.flatMap { try naming.deed($0) }
            return "\(row.container) \(row.at.spoken) 封存，"
                + (lifted.map { "\($0) 解除" } ?? "尚未解除")
        }
        return lines.isEmpty ? "台账中没有封存记录" : lines.joined(separator: "；")
    }

    private func outcome(_ settled: ContentID) -> String? {
        switch books.history.statement(settled)?.act {
        case .trouble(.incidentResolution(let resolution))?: resolution.outcome
        case .journey(.quarantineLift(let lift))?: lift.finding
        case .some, nil: nil
        }
    }
}

extension IncidentFilling {
    /// What was told, and by which statement it was settled.
    private struct Report {
        let happened: Instant?
        let gravity: Gravity?
        let about: ContentID?
        let account: String
        let containers: [ContainerID]
        let attachments: [Attachment]
        let settled: ContentID?

        init?(_ content: ContentID, _ act: Act, _ books: Books) {
            switch act {
            case .trouble(.incident(let incident)):
                (happened, gravity, about) = (incident.happened, incident.gravity, incident.about)
                (account, containers) = (incident.account, incident.containers)
                attachments = incident.attachments
                settled = books.history.row(IncidentRow.self, content)?.resolvedBy
            case .journey(.quarantine(let quarantine)):
                (happened, gravity, about) = (nil, nil, nil)
                (account, containers) = (quarantine.reason, quarantine.containers)
                attachments = quarantine.evidence
                settled =
                    quarantine.containers.lazy
                    .flatMap { books.history.rows(QuarantineRow.self, $0.text) }
                    .first { $0.content == content && $0.liftedBy != nil }?.liftedBy
            case .office, .journey, .vault, .exam, .closing, .trouble: return nil
            }
        }
    }
}
