import Custody
import Intake
import Registers
import Views

/// How an occasion of each sort is named.
extension FormOccasions {
    func unique(_ occasions: [FormOccasion]) -> [FormOccasion] {
        var seen: Set<String> = []
        return occasions.filter { seen.insert("\($0.form.rawValue) \($0.subject)").inserted }
    }

    func plain(
        _ form: FormName, _ content: ContentID, _ statement: Custody.Statement
    ) -> FormOccasion {
        let unit = statement.act.subjectUnit ?? signer(statement)
        return FormOccasion(
            form, content.hex, words: Wording(verbatim: unit.map(naming.unit) ?? ""),
            at: statement.at,
            units: [unit, signer(statement)].compactMap(\.self))
    }

    func signer(_ statement: Custody.Statement) -> UnitID? {
        statement.people.first.flatMap { history.person($0)?.unit }
    }

    func room(
        _ form: FormName, _ content: ContentID, _ statement: Custody.Statement
    ) -> [FormOccasion] {
        guard
            let sitting = try? FormSitting(
                content.hex, .site, inRoom: true, asks: RoomFilling.asks, naming),
            let room = sitting.room
        else { return [] }
        return [
            FormOccasion(
                form, "\(sitting.unit.id)/\(sitting.batch.id)/\(room)",
                words: about(sitting.unit, sitting.batch.wording, " \(room)"), at: statement.at,
                units: [sitting.unit.id])
        ]
    }

    func slip(
        _ leg: LegID, _ consignment: ConsignmentID, to: UnitID, _ content: ContentID,
        _ statement: Custody.Statement
    ) -> FormOccasion {
        let from = signer(statement)
        let isReturn = history.plan(for: to)?.leg(leg)?.isReturn ?? false
        return FormOccasion(
            isReturn ? .returnSlip : .handoverSlip, content.hex,
            words: Wording(
                verbatim: "\(from.map(naming.unit) ?? "") → \(naming.unit(to)) \(consignment)"),
            at: statement.at, units: [from, to].compactMap(\.self), consignment: consignment)
    }

    func packed(_ packing: Packing, _ statement: Custody.Statement) -> [FormOccasion] {
        let lists = packing.site.map { self.lists($0, packing.batch) } ?? []
        return statement.act.containers.flatMap(of(container:)) + lists
    }

    /// The lists of a unit's return of one batch, once something of it was packed.
    func lists(_ unit: UnitID, _ batch: BatchID?) -> [FormOccasion] {
        let line = history.line(of: unit)
        guard let batch,
            let form = history.plan(for: unit)?.batch(batch)?.form,
            history.sites(under: unit).contains(where: { packsBack($0, batch) })
        else { return [] }
        let region = line.first { $0.tier == .region }
        switch form {
        case .paper: return region.map { [table(.cardSummary, $0.id)] } ?? []
        case .computer:
            let site = line.first { $0.tier == .site }.map { sitting(.discList, $0, batch) }
            return [site, region.map { sitting(.discReturn, $0, batch) }].compactMap(\.self)
        }
    }

    func packsBack(_ site: UnitID, _ batch: BatchID) -> Bool {
        history.rows(BatchFactRow.self, site.text)
            .contains { $0.batch == batch && [.pack, .count].contains($0.kind) }
    }

    func sitting(
        _ form: FormName, _ unit: Custody.Unit, _ batch: BatchID
    ) -> FormOccasion {
        let planned = history.plan(for: unit.id)?.wording(batch)
        return FormOccasion(
            form, "\(unit.id)/\(batch)",
            words: about(unit, planned ?? Wording(verbatim: batch.text)), units: [unit.id])
    }

    private func about(
        _ unit: Custody.Unit, _ batch: Wording, _ more: String = ""
    ) -> Wording {
        Wording(
            "\(unit.name) \(batch.chinese)\(more)", "\(unit.name) \(batch.english)\(more)")
    }

    func table(_ form: FormName, _ unit: UnitID) -> FormOccasion {
        FormOccasion(form, unit.text, words: Wording(verbatim: naming.unit(unit)), units: [unit])
    }
}

extension Leg {
    /// Whether the goods go up to the tier above.
    fileprivate var isReturn: Bool { from.above == to || from.above?.above == to }
}
