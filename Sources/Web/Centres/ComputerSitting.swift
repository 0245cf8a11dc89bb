import Custody

/// What the record says of a computer-based batch at a site, from the import to the wipe.
struct ComputerSitting {
    private let facts: [BatchFactRow]
    private let rows: [MachineRow]

    init(_ history: any History, _ sitting: Sitting) {
        facts = history.rows(BatchFactRow.self, sitting.site.text)
            .filter { $0.batch == sitting.batch && history.effective($0.content) != nil }
        rows = history.rows(MachineRow.self, sitting.site.text)
            .filter { $0.batch == sitting.batch && history.effective($0.content) != nil }
    }

    /// The newest that says the upload is complete: before it nothing may be wiped.
    var confirmation: BatchFactRow? { facts.last { $0.kind == .uploadConfirmation && $0.good } }
    var order: BatchFactRow? { facts.last { $0.kind == .wipeOrder } }

    func facts(of kind: ActKind) -> [BatchFactRow] { facts.filter { $0.kind == kind } }

    /// Every machine that anybody named, in its order.
    var machines: [MachineID] { Set(rows.map(\.machine)).sorted() }

    func imported(_ machine: MachineID) -> MachineRow? { newest(.discImport, machine) }

    /// The newest wipe after the last import; whether it was verified stands in its row.
    func wiped(_ machine: MachineID) -> MachineRow? {
        newest(.wipe, machine).flatMap { wipe in
            imported(machine).map { $0.at <= wipe.at } ?? true ? wipe : nil
        }
    }

    private func newest(_ kind: ActKind, _ machine: MachineID) -> MachineRow? {
        rows.filter { $0.kind == kind && $0.machine == machine }.max { $0.at < $1.at }
    }

    /// Imported, and not verifiably wiped since.
    var unwiped: [MachineID] {
        machines.filter { imported($0) != nil && wiped($0)?.good != true }
    }

    /// Why no wipe may begin yet; nil when one may.
    var unconfirmed: Wording? {
        confirmation == nil
            ? Wording("等待确认上传数据完整", "the upload is not confirmed yet") : nil
    }

    /// What the form of the wipe has filled in already.
    var wiping: [(String, String)] {
        unwiped.enumerated().map { ("machines[\($0.offset)].machine", $0.element.text) }
            + (order.map { [("order", $0.content.hex)] } ?? [])
    }
}
