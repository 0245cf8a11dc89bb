import Custody
import Intake
import Registers
import Views

/// Fills 《机考数据删除及系统卸载确认单》 from a wipe, its order and the confirmation before it.
struct WipeFilling {
    static let asks = Wording("删除数据记录的编号或条目序号", "a wipe's content id or index")
    let books: Books
    let naming: Naming
    let now: Instant

    init(_ books: Books, now: Instant) {
        (self.books, naming, self.now) = (books, Naming(books: books), now)
    }

    func form(_ subject: String) throws -> FilledForm {
        let (content, statement) = try naming.statement(subject)
        guard case .closing(.wipe(let wipe)) = statement.act else {
            throw FormRefusal.otherSubject(subject, needs: Self.asks)
        }
        let watching = books.history.plan(for: wipe.site)?.wipe.supervisedBy
        let dues = Deadlines(books.evidence(now: now)).dues(site: wipe.site, batch: wipe.batch)
            .filter { $0.obligation == .window(.wipe) }
        let form = WipeForm(
            facts: try facts(wipe, dues), limits: dues.map(limit),
            machines: wipe.machines.map(machine), deviations: naming.deviations([content]),
            wipers: try naming.signatures(statement) { $0.role != watching },
            supervisors: try naming.signatures(statement) { $0.role == watching })
        return FilledForm(form, subject: content, number: content.number)
    }

    private func facts(_ wipe: Wipe, _ dues: [Due]) throws -> FormPart<WipeForm.Fact> {
        let plan = books.history.plan(for: wipe.site)
        let batch = plan?.batch(wipe.batch)
        let sitting = plan?.sittings.first { $0.site == wipe.site && $0.batch == wipe.batch }
        let confirmed = confirmation(wipe)
        return try FormPart { name in
            switch name {
            case .site: naming.unit(wipe.site)
            case .batch: batch.map(FormSitting.text) ?? naming.called(wipe.batch)
            case .testCentre: naming.unit(wipe.testCentre)
            case .rooms: sitting?.rooms.map(\.text).joined(separator: " ")
            case .ends: batch?.ends.spoken
            case .upload: try confirmed.flatMap { try naming.deed($0.found.upload) }
            case .confirmation: try confirmed.flatMap { try words($0.found, $0.content) }
            case .order: try wipe.order.flatMap { try naming.deed($0) }
            case .mediaType, .backup, .destination: nil
            case .unwiped: dues.first { $0.isChosen }.map(unwiped)
            }
        }
    }

    /// The confirmation that its order names.
    private func confirmation(
        _ wipe: Wipe
    ) -> (content: ContentID, found: UploadConfirmation)? {
        guard case .closing(.wipeOrder(let order))? = wipe.order.flatMap(act),
            let named = order.confirmation,
            case .closing(.uploadConfirmation(let found))? = act(named)
        else { return nil }
        return (named, found)
    }

    private func act(_ content: ContentID) -> Act? { books.history.statement(content)?.act }

    private func words(_ found: UploadConfirmation, _ content: ContentID) throws -> String? {
        try naming.deed(content).map {
            "\($0)，\(found.finding.wording.chinese)，文件 \(found.files) 个"
        }
    }

    private func unwiped(_ due: Due) -> String {
        due.machines.isEmpty ? "无" : due.machines.map(\.text).joined(separator: " ")
    }

    /// One of the two readings of N六(一)3.
    private func limit(_ due: Due) -> FormPart<WipeForm.Limit> {
        FormPart { name in
            switch name {
            case .reading:
                (due.reading?.wording.chinese ?? "") + (due.isChosen ? "（计划采用）" : "")
            case .limit: due.limit?.spoken ?? "尚未起算"
            case .verdict: due.verdict.wording.chinese
            }
        }
    }

    private func machine(_ wiped: MachineWipe) -> FormPart<WipeForm.Machine> {
        let make = [wiped.maker, wiped.model].compactMap(\.self)
        return FormPart { name in
            switch name {
            case .machine: wiped.machine.text
            case .make: make.isEmpty ? nil : make.joined(separator: " ")
            case .serial: wiped.serial
            case .method: "\(wiped.method.wording.chinese)：\(wiped.technique)"
            case .tool: "\(wiped.tool) \(wiped.toolVersion)"
            case .finished: wiped.finished.spoken
            case .residue: wiped.residueChecked ? "已查" : "未查"
            case .verification: wiped.verification
            case .verified: wiped.verified ? "合格" : "不合格"
            case .uninstalled: wiped.uninstalled ? "已卸载" : "未卸载"
            }
        }
    }
}
