import Custody
import Intake
import Registers
import Views

/// Fills 《异常情况报告单》 from an incident, what was sealed off for it and how it was settled.
struct IncidentFilling {
    static let asks = Wording("异常情况报告的编号或条目序号", "an incident's content id or index")
    let books: Books
    let naming: Naming

    init(_ books: Books) { (self.books, naming) = (books, Naming(books: books)) }

    func form(_ subject: String) throws -> FilledForm {
        let (content, statement) = try naming.statement(subject)
        guard case .trouble(.incident(let incident)) = statement.act else {
            throw FormRefusal.otherSubject(subject, needs: Self.asks)
        }
        let settled = books.history.row(IncidentRow.self, content)?.resolvedBy
        let form = IncidentForm(
            facts: try facts(incident, statement, settled),
            goods: incident.containers.map(GoodsListing(books).line),
            files: incident.attachments.map(naming.file),
            reporters: try naming.signatures(statement),
            settlers: try settled.flatMap { books.history.statement($0) }
                .map { try naming.signatures($0) } ?? [])
        return FilledForm(form, subject: content, number: content.number)
    }

    private func facts(
        _ incident: Incident, _ statement: Custody.Statement, _ settled: ContentID?
    ) throws -> FormPart<IncidentForm.Fact> {
        let reporter = statement.people.first.flatMap { books.history.person($0)?.unit }
        return try FormPart { name in
            switch name {
            case .unit: reporter.map(naming.unit)
            case .reportedAt: statement.at.spoken
            case .happened: incident.happened.spoken
            case .place: statement.place.map(naming.place)
            case .gravity: incident.gravity.wording.chinese
            case .about: try incident.about.map(about) ?? "未指明"
            case .account: incident.account
            case .quarantine: try quarantine(incident.containers)
            case .settledAt: try settled.map { try naming.deed($0) } ?? "台账中尚无处理记录"
            case .outcome: settled.map(outcome) ?? ""
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
        guard
            case .trouble(.incidentResolution(let resolution))? =
                books.history.statement(settled)?.act
        else { return nil }
        return resolution.outcome
    }
}
