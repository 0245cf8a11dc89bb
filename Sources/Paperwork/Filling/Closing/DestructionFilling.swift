import Custody
import Intake
import Registers
import Views

/// Fills 《考试物品销毁记录单》 from a destruction, its approval, its filing and the region's balance.
struct DestructionFilling {
    static let asks = Wording("销毁记录的编号或条目序号", "a destruction's content id or index")
    let books: Books
    let naming: Naming
    let goods: GoodsListing

    init(_ books: Books) {
        (self.books, naming, goods) = (books, Naming(books: books), GoodsListing(books))
    }

    func form(_ subject: String) throws -> FilledForm {
        let (content, statement) = try naming.statement(subject)
        guard case .closing(.destruction(let destroyed)) = statement.act else {
            throw FormRefusal.otherSubject(subject, needs: Self.asks)
        }
        let form = DestructionForm(
            facts: try facts(destroyed, content, statement),
            goods: destroyed.containers.map(goods.line), accounts: accounts(destroyed),
            files: destroyed.evidence.map(naming.file),
            deviations: naming.deviations([content]),
            signers: try signers(destroyed, statement))
        return FilledForm(form, subject: content, number: content.number)
    }

    private func facts(
        _ destroyed: Destruction, _ content: ContentID, _ statement: Custody.Statement
    ) throws -> FormPart<DestructionForm.Fact> {
        let approval = destroyed.approval.flatMap(approval)
        let filed = naming.answer(.filing, to: content)
        return try FormPart { name in
            switch name {
            case .region: naming.unit(destroyed.region)
            case .recordNumber: filed.flatMap(filing)?.number
            case .approval: approval?.number
            case .approvedBy: try destroyed.approval.flatMap { try naming.deed($0) }
            case .method: destroyed.method
            case .place: (statement.place ?? approval?.place).map(naming.place)
            case .began: destroyed.began.spoken
            case .finished: destroyed.finished.spoken
            case .carrier: nil
            case .weight: destroyed.grams.map { "\($0) 克" }
            case .residue: destroyed.residueChecked ? "已查，无残留" : "未查"
            case .destroyerNames: try naming.people(destroyed.destroyers)
            case .inspectorName: try destroyed.inspector.map(naming.label)
            case .witnessNames: try naming.people(destroyed.witnesses)
            case .inside: goods.total(destroyed.containers)
            case .filing: try filed.map(words) ?? "台账中尚无报备记录"
            case .acknowledgement: try filed.map(acknowledged) ?? "台账中尚无备案回执"
            }
        }
    }

    private func approval(_ content: ContentID) -> DestructionApproval? {
        guard
            case .closing(.destructionApproval(let approval))? =
                books.history.statement(content)?.act
        else { return nil }
        return approval
    }

    private func filing(_ content: ContentID) -> Filing? {
        guard case .closing(.filing(let filing))? = books.history.statement(content)?.act else {
            return nil
        }
        return filing
    }

    private func words(_ filed: ContentID) throws -> String {
        let said = filing(filed).map { "\($0.channel.wording.chinese)，余数 \($0.remainder)；" }
        return (said ?? "") + (try naming.deed(filed) ?? "")
    }

    private func acknowledged(_ filed: ContentID) throws -> String {
        guard let answered = naming.answer(.filingAcknowledgement, to: filed),
            case .closing(.filingAcknowledgement(let answer))? =
                books.history.statement(answered)?.act
        else { return "台账中尚无备案回执" }
        return (answer.accepted ? "已备案" : "退回") + (answer.remark.map { "（\($0)）" } ?? "") + "；"
            + (try naming.deed(answered) ?? "")
    }

    private func signers(
        _ destroyed: Destruction, _ statement: Custody.Statement
    ) throws -> DestructionForm.Signers {
        let hands = Set(destroyed.destroyers)
        return DestructionForm.Signers(
            destroyers: try naming.signatures(statement) { hands.contains($0.person) },
            inspectors: try naming.signatures(statement) {
                $0.person == destroyed.inspector && !hands.contains($0.person)
            },
            witnesses: try naming.signatures(statement) {
                $0.person != destroyed.inspector && !hands.contains($0.person)
            })
    }

    /// In words, so that nothing left reads as nothing left, and not as a number like the others.
    private func remainder(_ kind: ItemKind, _ left: Int) -> String {
        switch left {
        case 0: "\(kind.counted(0))（无余数）"
        case ..<0: "多出 \(kind.counted(-left))"
        default: "尚余 \(kind.counted(left))"
        }
    }

    /// What the plan lets be destroyed: counted in the whole region against destroyed.
    private func accounts(_ destroyed: Destruction) -> [FormPart<DestructionForm.Account>] {
        let plan = books.history.plan(for: destroyed.region)
        let lines = BalanceSheet(destroyed.region, books.history).lines(by: [])
        let kinds = (plan?.items ?? []).filter { $0.destination == .destroyed }.map(\.kind)
        return kinds.compactMap { kind in
            let own = lines.filter { $0.cell.kind == kind }
            let due = own.reduce(0) { $0 + ($1.tally.best?.count.found ?? $1.base) }
            let done = own.reduce(0) { $0 + $1.tally.destroyed }
            let here = destroyed.lines.filter { $0.kind == kind }.reduce(0) { $0 + $1.quantity }
            guard due != 0 || done != 0 || here != 0 else { return nil }
            return FormPart { name in
                switch name {
                case .kind: naming.kind(kind)
                case .destroyedHere: kind.counted(here)
                case .due: kind.counted(due)
                case .destroyed: kind.counted(done)
                case .remainder: remainder(kind, due - done)
                }
            }
        }
    }
}
