import Custody
import Intake
import Registers
import Reports
import Views

/// Fills 《机考物品回收清单（考区）》 for one batch of a region.
struct DiscReturnFilling {
    static let asks = Wording(
        "考区/批次（机考），或该批次某考点的装袋、清点记录",
        "REGION/BATCH of a computer sitting, or a statement of a site's return")
    private let naming: Naming
    private let sitting: FormSitting
    private let lines: [ReturnLine]
    private let sites: [UnitID]
    private let trail: ReturnTrail

    init(_ books: Books, _ subject: String) throws {
        naming = Naming(books: books)
        sitting = try FormSitting(subject, .region, inRoom: false, asks: Self.asks, naming)
        let (region, batch) = (sitting.unit.id, sitting.batch)
        guard batch.form == .computer else {
            throw FormRefusal.otherSubject(subject, needs: Self.asks)
        }
        lines = ReturnLists(region, books.history).discs.filter { $0.batch == batch.id }
        let sitting = books.history.plan(for: region)?.sittings.filter { $0.batch == batch.id }
        let under = Set(books.history.sites(under: region))
        sites = Set(lines.map(\.site) + (sitting ?? []).map(\.site).filter(under.contains))
            .sorted()
        trail = ReturnTrail(lines.flatMap { [$0.bag, $0.box] }, naming)
    }

    private var number: String { "\(sitting.unit.id)/\(sitting.batch.id)" }

    private var counts: [FormFact] { sites.flatMap { sitting.facts([.count], at: $0) } }

    var filled: FilledForm {
        get throws {
            let packings = sites.flatMap { sitting.facts([.pack], at: $0) }.map(\.content)
            guard !lines.isEmpty, let newest = try naming.newest(packings) else {
                throw FormRefusal.nothingRecorded(number)
            }
            let remarks = ReturnRemarks(
                sitting.unit.id, naming.books, now: try naming.asOf(), .chinese)
            let history = naming.books.history
            let counters = counts.last { fact in
                fact.statement.people.contains {
                    history.person($0)?.unit == sitting.unit.id
                }
            }
            let told = trail.contents([.pack, .seal, .release, .accept, .arrived])
            let form = DiscReturnForm(
                facts: FormPart { fact($0) }, sites: try sites.map { try line($0, remarks) },
                lines: lines.map { line($0, remarks) },
                counters: try naming.signatures(counters?.statement) { _ in true },
                deviations: naming.deviations(told + counts.map(\.content)))
            return FilledForm(form, subject: newest, number: number)
        }
    }

    private func fact(_ name: DiscReturnForm.Fact) -> String? {
        switch name {
        case .region: sitting.unit.name
        case .batch: sitting.batchText
        case .session: sitting.session
        case .sites: String(sites.count)
        case .lines: String(lines.count)
        case .way: way
        }
    }

    /// How the boxes left for the centre.
    private var way: String? {
        let ways = Set(lines.map(\.box)).sorted()
            .flatMap { trail.facts([.posted, .centreHandover], of: $0) }
            .compactMap { fact -> String? in
                switch fact.statement.act {
                case .journey(.posted(let posting)):
                    "机要邮寄 \(posting.office) \(posting.number)"
                case .closing(.centreHandover(let handover)):
                    "专人运送 \(handover.vehicle ?? "")"
                case .office, .journey, .vault, .exam, .closing, .trouble: nil
                }
            }
        return ways.isEmpty ? nil : Set(ways).sorted().joined(separator: "；")
    }

    private func line(
        _ site: UnitID, _ remarks: ReturnRemarks
    ) throws -> FormPart<DiscReturnForm.Site> {
        let own = lines.filter { $0.site == site }.map(\.journey)
        let due = remarks.due(site, sitting.batch.id)
        return try FormPart { name in
            switch name {
            case .site: naming.unit(site)
            case .limit: due?.limit?.spoken
            case .dispatched: own.compactMap(\.dispatched).min()?.spoken
            case .arrived: own.compactMap(\.arrived).max()?.spoken
            case .carriers: try people(own.flatMap(\.carriers))
            case .vehicle: own.lazy.compactMap(\.vehicle).first
            case .counters: try people(own.flatMap(\.regionCounters))
            case .verdict: due?.verdict.wording.chinese
            }
        }
    }

    private func people(_ people: [PersonID]) throws -> String? {
        people.isEmpty ? nil : try naming.names(Set(people).sorted())
    }

    private func line(
        _ line: ReturnLine, _ remarks: ReturnRemarks
    ) -> FormPart<DiscReturnForm.Line> {
        FormPart { name in
            switch name {
            case .site: naming.unit(line.site)
            case .room: line.room?.text
            case .item: line.kind.wording.chinese
            case .expected: line.expected.map(String.init)
            case .quantity: String(line.quantity)
            case .spares: spares(line)
            case .serials: line.serials?.printed
            case .bag: line.bag.text
            case .seals: line.seal.map { $0.seals.map(\.text).joined(separator: " ") }
            case .box: line.box == line.bag ? "" : line.box.text
            case .counted: line.regionCount.map(String.init)
            case .difference: remarks.difference(line) ?? ""
            case .verified: line.verified.map(String.init)
            }
        }
    }

    private func spares(_ line: ReturnLine) -> String? {
        guard line.kind.isSpare else { return "" }
        guard let unopened = line.spareUnopened, let opened = line.spareOpened else { return nil }
        return "\(unopened)/\(opened)"
    }
}
