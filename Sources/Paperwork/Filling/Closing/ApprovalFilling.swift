import Custody
import Intake
import Registers
import Views

/// Fills 《考试物品销毁审批单》 from an approval, what its containers hold and what explains their
/// balance.
struct ApprovalFilling {
    static let asks = Wording("销毁审批记录的编号或条目序号", "a destruction approval's content id or index")
    let books: Books
    let naming: Naming
    let goods: GoodsListing

    init(_ books: Books) {
        (self.books, naming, goods) = (books, Naming(books: books), GoodsListing(books))
    }

    func form(_ subject: String) throws -> FilledForm {
        let (content, statement) = try naming.statement(subject)
        guard case .closing(.destructionApproval(let approval)) = statement.act else {
            throw FormRefusal.otherSubject(subject, needs: Self.asks)
        }
        let held = approval.containers.compactMap(goods.items).flatMap(\.self)
        let form = ApprovalForm(
            facts: try facts(approval, content, statement),
            sums: goods.sums(approval.lines).map { sum($0, held) },
            goods: approval.containers.map(goods.line),
            explanations: try explanations(approval),
            approvers: try naming.signatures(statement))
        return FilledForm(form, subject: content, number: content.number)
    }

    private func facts(
        _ approval: DestructionApproval, _ content: ContentID, _ statement: Custody.Statement
    ) throws -> FormPart<ApprovalForm.Fact> {
        let plan = books.history.plan(for: approval.region)
        let done = naming.answer(.destruction, to: content)
        return try FormPart { name in
            switch name {
            case .region: naming.unit(approval.region)
            case .approvalNumber: approval.number
            case .approvedAt: statement.at.spoken
            case .method: approval.method
            case .place: approval.place.map(naming.place)
            case .carriedOut: try done.flatMap { try naming.deed($0) } ?? "台账中尚无销毁记录"
            case .filedThrough: plan?.destruction.filedThrough?.description
            case .excluded: plan.map(excluded)
            case .inside: goods.total(approval.containers)
            }
        }
    }

    private func sum(_ line: ItemLine, _ held: [ItemLine]) -> FormPart<ApprovalForm.Sum> {
        let inside = held.filter { item in
            item.kind == line.kind && (line.subject == nil || item.subject == line.subject)
        }
        return FormPart { name in
            switch name {
            case .kind: naming.kind(line.kind)
            case .subject: line.subject.map(naming.subject)
            case .quantity: line.kind.counted(line.quantity)
            case .held: line.kind.counted(inside.reduce(0) { $0 + $1.quantity })
            }
        }
    }

    /// What the plan sends elsewhere: it may not be destroyed by a region.
    private func excluded(_ plan: Plan) -> String {
        let others = plan.items.filter { $0.destination != .destroyed || $0.kind.belongsToCentre }
        return Destination.allCases.compactMap { destination -> String? in
            let names = others.filter { $0.destination == destination }.map(\.name.chinese)
            return names.isEmpty
                ? nil : "\(destination.wording.chinese)：\(names.joined(separator: "、"))"
        }.joined(separator: "；")
    }

    /// The signed explanations of differences at the sites that the containers come from.
    private func explanations(
        _ approval: DestructionApproval
    ) throws -> [FormPart<ApprovalForm.Explanation>] {
        let sites = approval.containers.compactMap { books.history.container($0)?.site }
        let rows = Set(sites).sorted().flatMap {
            books.history.rows(ExplanationRow.self, $0.text)
        }
        return try rows.compactMap { row in
            guard
                case .trouble(.explanation(let said))? =
                    books.history.effective(row.content)?.act,
                books.history.row(StatementRow.self, row.content)?.supersededBy == nil
            else { return nil }
            let kind = row.kind.map(naming.kind) ?? ""
            let deed = try naming.deed(row.content) ?? ""
            return FormPart { name in
                switch name {
                case .explanation:
                    "\(naming.unit(row.unit)) \(kind) \(row.difference.wording.chinese) "
                        + "\(row.quantity)：\(said.account)（\(deed)）"
                }
            }
        }
    }
}
