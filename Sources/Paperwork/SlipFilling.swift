import Custody
import Intake
import LedgerStore
import Registers
import Views

/// Fills 《考试专用物品交接单》 from a release and whoever answered it.
struct SlipFilling {
    static let asks = Wording("移交记录的编号或条目序号", "a release's content id or index")
    let books: Books
    let naming: Naming

    init(_ books: Books) { (self.books, naming) = (books, Naming(books: books)) }

    func slip(_ name: FormName, _ subject: String) throws -> FilledForm {
        let (content, statement) = try naming.statement(subject)
        guard let half = Half(statement) else {
            throw FormRefusal.otherSubject(subject, needs: Self.asks)
        }
        let answers = try answers(to: content)
        let lines = half.lines.map { line in
            FormPart(
                line, answer: answers.lazy.compactMap { $0.answer(line.container) }.first,
                contents: ContentsText(books).text(line.container))
        }
        let deviations = ([content] + answers.map(\.content)).flatMap { content in
            books.history.rows(DeviationRow.self, content.hex).map { naming.line($0) }
        }
        let slip = HandoverSlip(
            name, journey: journey(half, statement, answers), lines: lines,
            releasers: try naming.signatures(statement),
            receivers: try answers.flatMap { try naming.signatures($0.statement) },
            deviations: deviations)
        return FilledForm(slip, subject: content, number: String(content.hex.prefix(12)))
    }

    private func answers(to content: ContentID) throws -> [SlipAnswer] {
        books.history.rows(ActRow.self, content).filter { $0.kind == .accept }
            .sorted { ($0.at, $0.content) < ($1.at, $1.content) }
            .compactMap { row in
                guard let found = books.history.statement(row.content),
                    case .journey(.accept(let acceptance)) = found.act
                else { return nil }
                return SlipAnswer(
                    content: row.content, statement: found, acceptance: acceptance)
            }
    }

    private func journey(
        _ half: Half, _ statement: Custody.Statement, _ answers: [SlipAnswer]
    ) -> FormPart<HandoverSlip.Journey> {
        let answer = answers.first?.statement
        let giver = statement.parties.first.flatMap { books.history.person($0.person)?.unit }
        return FormPart { name in
            switch name {
            case .consignment: half.consignment.text
            case .leg: leg(half)
            case .from: giver.map(naming.unit)
            case .to: naming.unit(half.to)
            case .order: half.order.map { String($0.hex.prefix(16)) }
            case .vehicle: half.vehicle
            case .releasedAt: statement.at.spoken
            case .releasedPlace: statement.place.map(naming.place)
            case .acceptedAt: answer?.at.spoken
            case .acceptedPlace: (answer?.place).map(naming.place)
            case .previous:
                Set(statement.chains.compactMap(\.follows)).sorted()
                    .map { String($0.hex.prefix(16)) }.joined(separator: " ")
            }
        }
    }

    /// From which tier to which, as the plan has it.
    private func leg(_ half: Half) -> String {
        books.history.plan(for: half.to)?.wording(half.leg)?.chinese ?? half.leg.text
    }

    /// What every giving half says, whichever way the goods go.
    private struct Half {
        let consignment: ConsignmentID
        let leg: LegID
        let to: UnitID
        let order: ContentID?
        let vehicle: String?
        let lines: [ReleaseLine]

        init?(_ statement: Custody.Statement) {
            switch statement.act {
            case .journey(.release(let release)):
                (consignment, leg, to) = (release.consignment, release.leg, release.to)
                (order, vehicle, lines) = (release.order, release.vehicle, release.lines)
            case .journey(.posted(let posting)):
                (consignment, leg, to) = (posting.consignment, posting.leg, posting.to)
                (order, vehicle, lines) = (
                    nil, "机要 \(posting.office) \(posting.number)", posting.lines
                )
            case .closing(.centreHandover(let handover)):
                (consignment, leg, to) = (handover.consignment, handover.leg, handover.to)
                (order, vehicle, lines) = (handover.order, handover.vehicle, handover.lines)
            case .office, .journey, .vault, .exam, .closing, .trouble: return nil
            }
        }
    }
}

/// The receiver's half.
struct SlipAnswer {
    let content: ContentID
    let statement: Custody.Statement
    let acceptance: Acceptance

    func answer(_ container: ContainerID) -> AcceptanceLine? {
        acceptance.lines.first { $0.container == container }
    }
}

extension FormPart<HandoverSlip.Line> {
    /// One container on the slip.
    fileprivate init(
        _ line: ReleaseLine, answer: AcceptanceLine?,
        contents: (goods: String?, serials: String?)
    ) {
        let hidden = line.commitment.map { _ in "（盲交，见揭示）" }
        self.init { name in
            switch name {
            case .container: line.container.text
            case .contents: contents.goods
            case .count: hidden ?? String(line.count)
            case .serials: contents.serials
            case .seals: hidden ?? line.seals.map(\.text).joined(separator: " ")
            case .sealsRead: answer.map { $0.seals.map(\.text).joined(separator: " ") }
            case .counted: answer.map { String($0.count) }
            case .condition: answer?.condition.wording.chinese
            case .verdict: answer?.verdict.wording.chinese
            case .remark: answer.map { $0.remark ?? "" }
            }
        }
    }
}

/// What lies in a container, as its packing says.
struct ContentsText {
    let books: Books

    init(_ books: Books) { self.books = books }

    /// - Returns: nil where no packing is known.
    func text(_ container: ContainerID) -> (goods: String?, serials: String?) {
        guard let packing = packing(container) else { return (nil, nil) }
        let naming = Naming(books: books)
        let goods = packing.contents.map { content in
            switch content {
            case .items(let line): naming.goods(line)
            case .container(let inner): naming.called(inner)
            }
        }
        let serials = packing.contents.compactMap { content in
            if case .items(let line) = content { line.serials?.printed } else { nil }
        }
        return (goods.joined(separator: "；"), serials.joined(separator: " "))
    }

    private func packing(_ container: ContainerID) -> Packing? {
        books.history.rows(LinkRow.self, container.text).lazy.filter { $0.kind == .pack }
            .compactMap { row in
                if case .journey(.pack(let packing))? = books.history.statement(row.content)?.act {
                    packing
                } else {
                    nil
                }
            }.first
    }
}
