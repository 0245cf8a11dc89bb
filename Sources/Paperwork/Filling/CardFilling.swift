import Custody
import Intake
import Registers
import Views

/// Fills 《答题卡回收单》 for one card box.
struct CardSlipFilling {
    static let asks = Wording(
        "答题卡回收箱的箱号，或它（或箱内回收袋）的装箱、加封记录",
        "a card box, or a statement that packed or sealed it or a bag in it")
    private let naming: Naming
    private let slip: CardSlip
    private let number: String

    init(_ books: Books, _ subject: String) throws {
        naming = Naming(books: books)
        let container: ContainerID? =
            switch try naming.subject(subject) {
            case .names(let names): names.count == 1 ? ContainerID(names[0]) : nil
            case .statement(_, let statement):
                [.pack, .seal].contains(statement.act.kind) ? statement.act.containers.first : nil
            }
        guard let container, let row = books.history.container(container), let site = row.site
        else { throw FormRefusal.otherSubject(subject, needs: Self.asks) }
        let found = ReturnLists(site, books.history).cardSlips.first { slip in
            slip.box == container || slip.lines.contains { $0.bag == container }
                || slip.lines.contains {
                    books.history.packedIn(container).contains($0.bag)
                }
        }
        guard let found else { throw FormRefusal.otherSubject(subject, needs: Self.asks) }
        (slip, number) = (found, found.box.text)
    }

    var filled: FilledForm {
        get throws {
            let trail = ReturnTrail([slip.box] + slip.lines.map(\.bag), naming)
            guard let newest = try naming.newest(trail.contents([.pack, .seal])) else {
                throw FormRefusal.nothingRecorded(number)
            }
            let packed = trail.facts([.pack], of: slip.box).last
            let form = try CardSlipForm(
                facts: try FormPart { try fact($0, trail) },
                lines: try slip.lines.map { try line($0) },
                deviations: naming.deviations(trail.contents([.pack, .seal, .count]))
            ) { signer in
                switch signer {
                case .packers: try naming.signatures(packed?.statement) { _ in true }
                case .checkers: []
                }
            }
            return FilledForm(form, subject: newest, number: number)
        }
    }

    private func fact(_ name: CardSlipLayout.Fact, _ trail: ReturnTrail) throws -> String? {
        let site = slip.lines.first?.site
        let sealing = trail.facts([.seal], of: slip.box).last?.statement
        return switch name {
        case .region: site.flatMap { naming.region(of: $0)?.name }
        case .site: site.map(naming.unit)
        case .batch:
            Set(slip.lines.map(\.batch)).sorted().map { naming.called($0) }.joined(separator: "、")
        case .subjects:
            slip.subjects.isEmpty
                ? nil : slip.subjects.map(naming.subject).joined(separator: "、")
        case .box: slip.box.text
        case .seals: sealing?.act.seals
        case .sealed:
            try sealing.map { "\($0.at.spoken) \(try naming.names($0.people))" }
        case .bags: String(slip.bags)
        case .cards: String(slip.cards)
        case .absent: absent.map(String.init)
        case .packed: slip.lines.map(\.packedAt).max()?.spoken
        }
    }

    /// Absentees' sheets by the rooms' counts; rooms that are not named cannot be told apart.
    private var absent: Int? {
        let known = slip.lines.filter { $0.kind == .answerCard }.compactMap(\.absentSheets)
        return known.isEmpty ? nil : known.reduce(0, +)
    }

    private func line(_ line: ReturnLine) throws -> FormPart<CardSlipLayout.Line> {
        try FormPart { name in
            switch name {
            case .room: line.room?.text
            case .item: line.kind.wording.chinese
            case .quantity: String(line.quantity)
            case .absent: line.kind == .answerCard ? line.absentSheets.map(String.init) : ""
            case .serials: line.serials?.printed
            case .bag: line.bag.text
            case .seals: line.seal.map { $0.seals.map(\.text).joined(separator: " ") }
            case .packers: "\(try naming.names(line.packers)) \(line.packedAt.spoken)"
            }
        }
    }
}

/// Fills 《答题卡回收信息汇总表》 for a region.
struct CardSummaryFilling {
    static let asks = Wording(
        "考区代码，或该考区某考点的装箱、清点记录",
        "a region, or a statement of one of its sites about the return")
    private let naming: Naming
    private let region: Unit

    init(_ books: Books, _ subject: String) throws {
        naming = Naming(books: books)
        let unit: UnitID? =
            switch try naming.subject(subject) {
            case .names(let names): names.count == 1 ? UnitID(names[0]) : nil
            case .statement(_, let statement): statement.act.sitting?.unit
            }
        guard let unit, let region = naming.region(of: unit) else {
            throw FormRefusal.otherSubject(subject, needs: Self.asks)
        }
        self.region = region
    }

    var filled: FilledForm {
        get throws {
            let history = naming.books.history
            let sums = ReturnLists(region.id, history).cardSummary
            let facts = history.sites(under: region.id)
                .flatMap { history.rows(BatchFactRow.self, $0.text) }
                .filter { [.pack, .count].contains($0.kind) }.map(\.content)
            let trail = ReturnTrail(sums.flatMap { $0.lines.map(\.bag) + $0.boxes }, naming)
            guard !sums.isEmpty, let newest = try naming.newest(facts) else {
                throw FormRefusal.nothingRecorded(region.id.text)
            }
            let form = CardSummaryForm(
                facts: FormPart { fact($0, sums) }, lines: sums.map(line),
                deviations: naming.deviations(trail.contents([.pack, .seal]))
            ) { _ in [] }
            return FilledForm(form, subject: newest, number: region.id.text)
        }
    }

    private func fact(_ name: CardSummaryLayout.Fact, _ sums: [CardSummary]) -> String? {
        func sum(_ number: (CardSummary) -> Int?) -> String? {
            let known = sums.compactMap(number)
            return known.isEmpty ? nil : String(known.reduce(0, +))
        }
        return switch name {
        case .region: region.name
        case .sites: String(Set(sums.map(\.cell.unit)).count)
        case .subjects: String(Set(sums.compactMap(\.cell.subject)).count)
        case .candidates: sum { $0.tally.candidates }
        case .present: sum(\.present)
        case .absent: sum(\.absent)
        case .cards: sum { $0.cards }
        case .bags: sum { $0.bags }
        case .boxes: String(Set(sums.flatMap(\.boxes)).count)
        case .verified: sum { $0.tally.centre?.found }
        }
    }

    private func line(_ sum: CardSummary) -> FormPart<CardSummaryLayout.Line> {
        FormPart { name in
            switch name {
            case .site: naming.unit(sum.cell.unit)
            case .batch: sum.cell.batch.map { naming.called($0) }
            case .subject: sum.cell.subject.map(naming.subject)
            case .candidates: sum.tally.candidates.map(String.init)
            case .present: sum.present.map(String.init)
            case .absent: sum.absent.map(String.init)
            case .cards: String(sum.cards)
            case .bags: String(sum.bags)
            case .boxes: String(sum.boxes.count)
            case .boxNumbers: sum.boxes.map(\.text).joined(separator: " ")
            case .verified: sum.tally.centre.map { String($0.found) }
            case .remark: ""
            }
        }
    }
}

extension CardSummary {
    fileprivate var present: Int? { tally.attendance.map { $0.found - $0.absent } }
    /// By the attendance, else as those say who counted the cards.
    fileprivate var absent: Int? {
        tally.attendance?.absent
            ?? Measure.counts.lazy.compactMap { tally.count($0)?.absent }.first
    }
}
