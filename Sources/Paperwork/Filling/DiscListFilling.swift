import Custody
import Intake
import Registers
import Reports
import Views

/// Fills 《机考物品清单》 for one batch of a site.
struct DiscListFilling {
    static let asks = Wording(
        "考点/批次（机考），或该考点该批次的装袋、清点记录",
        "SITE/BATCH of a computer sitting, or a statement of its return")
    private let naming: Naming
    private let sitting: FormSitting
    private let lines: [ReturnLine]
    private let trail: ReturnTrail

    init(_ books: Books, _ subject: String) throws {
        naming = Naming(books: books)
        sitting = try FormSitting(subject, .site, inRoom: false, asks: Self.asks, naming)
        let (site, batch) = (sitting.unit.id, sitting.batch)
        guard batch.form == .computer else {
            throw FormRefusal.otherSubject(subject, needs: Self.asks)
        }
        lines = ReturnLists(site, books.history).discs.filter { $0.batch == batch.id }
        trail = ReturnTrail(lines.flatMap { [$0.bag, $0.box] }, naming)
    }

    private var number: String { "\(sitting.unit.id)/\(sitting.batch.id)" }

    private var counts: [FormFact] { sitting.facts([.count], at: sitting.unit.id) }

    var filled: FilledForm {
        get throws {
            let packings = sitting.facts([.pack], at: sitting.unit.id).map(\.content)
            guard !lines.isEmpty, let newest = try naming.newest(packings) else {
                throw FormRefusal.nothingRecorded(number)
            }
            let remarks = ReturnRemarks(
                sitting.unit.id, naming.books, now: try naming.asOf(), .chinese)
            let form = try DiscListForm(
                facts: try FormPart { try fact($0, remarks) },
                lines: try lines.map { try line($0, remarks) } + missing.map(line),
                deviations: naming.deviations(
                    trail.contents([.pack, .seal, .release, .accept]) + counts.map(\.content)),
                signatures: signatures)
            return FilledForm(form, subject: newest, number: number)
        }
    }

    /// The site's own count, and whoever took the boxes over.
    private func signatures(_ signer: DiscListLayout.Signer) throws -> [FormSignature] {
        let own = counts.first {
            naming.books.history.person($0.statement.people.first)?.unit == sitting.unit.id
        }?.statement
        let taken = trail.acceptances
        let crew = taken.first { $0.acceptance.hands == .crew }
        let region = taken.first {
            $0.acceptance.hands == .unit && $0.acceptance.unit != sitting.unit.id
        }
        return switch signer {
        case .packers: try naming.signatures(own) { $0.role != .head }
        case .head: try naming.signatures(own) { $0.role == .head }
        case .couriers: try naming.signatures(crew?.fact.statement) { _ in true }
        case .receivers: try naming.signatures(region?.fact.statement) { _ in true }
        }
    }

    private func fact(
        _ name: DiscListLayout.Fact, _ remarks: ReturnRemarks
    ) throws -> String? {
        let journey = lines.first { $0.journey.dispatched != nil }?.journey
        let carriers = Set(lines.flatMap(\.journey.carriers)).sorted()
        return switch name {
        case .region: sitting.region
        case .site: sitting.unit.name
        case .batch: sitting.batchText
        case .session: sitting.session
        case .testCentre: testCentre
        case .ended: sitting.batch.ends.spoken
        case .limit: remarks.due(sitting.unit.id, sitting.batch.id)?.limit?.spoken
        case .dispatched: journey?.dispatched?.spoken
        case .carriers: carriers.isEmpty ? nil : try naming.names(carriers)
        case .vehicle: journey?.vehicle
        case .boxes: String(Set(lines.map(\.box)).count)
        case .bags: String(Set(lines.map(\.bag)).count)
        }
    }

    private var testCentre: String? {
        naming.books.history.plan(for: sitting.unit.id)?.sittings
            .first { $0.site == sitting.unit.id && $0.batch == sitting.batch.id }?
            .testCentre.map(naming.unit)
    }

    /// What is due with this batch and lies in no bag.
    private var missing: [ItemKind] {
        let due =
            naming.books.history.plan(for: sitting.unit.id)?
            .due(with: sitting.batch, from: sitting.unit.id) ?? []
        return due.filter { kind in !lines.contains { $0.kind == kind } }
    }

    private func line(_ kind: ItemKind) -> FormPart<DiscListLayout.Line> {
        FormPart { name in
            switch name {
            case .item: kind.wording.chinese
            case .quantity: "0"
            case .remark: "应随本批次送回，未装袋"
            case .room, .expected, .serials, .bag, .seals, .sealed, .box, .packers, .packed: ""
            }
        }
    }

    private func line(
        _ line: ReturnLine, _ remarks: ReturnRemarks
    ) throws -> FormPart<DiscListLayout.Line> {
        try FormPart { name in
            switch name {
            case .room: line.room?.text
            case .item: line.kind.wording.chinese
            case .expected: line.expected.map(String.init)
            case .quantity: String(line.quantity)
            case .serials: line.serials?.printed
            case .bag: line.bag.text
            case .seals: line.seal.map { $0.seals.map(\.text).joined(separator: " ") }
            case .sealed: line.seal?.at.spoken
            case .box: line.box == line.bag ? "" : line.box.text
            case .packers: try naming.names(line.packers)
            case .packed: line.packedAt.spoken
            case .remark: remarks.difference(line) ?? ""
            }
        }
    }
}

extension History {
    fileprivate func person(_ id: PersonID?) -> Person? { id.flatMap { person($0) } }
}
