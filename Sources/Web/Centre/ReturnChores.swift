import Custody
import Intake
import LedgerStore
import Views

/// What a person may sign for on return day, read from the same moment as the rest of the page.
struct ReturnChores {
    private let books: Books
    private let dues: [Due]
    private let containers: [ContainerRow]
    private let now: Instant
    private let person: Person

    init(
        _ books: Books, _ dues: [Due], _ containers: [ContainerRow], now: Instant,
        for person: Person
    ) {
        (self.books, self.dues, self.containers) = (books, dues, containers)
        (self.now, self.person) = (now, person)
    }

    private var history: any History { books.history }
    private var isOfficer: Bool { !person.roles.filter { $0 == .officer || $0 == .head }.isEmpty }

    var all: [ReturnTask] {
        get throws {
            guard isOfficer else { return [] }
            return answers + uploads + verifications + filings + destructions
        }
    }

    /// Uploads that this unit has to confirm.
    private var uploads: [ReturnTask] {
        dues.filter { due in
            due.obligation == .window(.uploadConfirmation) && due.alarm == person.unit
                && due.owedBy == person.unit && due.statement == nil
        }.flatMap { due -> [ReturnTask] in
            let facts = history.rows(BatchFactRow.self, due.unit.text)
                .filter { $0.batch == due.batch }
            let answered = Set(
                facts.filter { $0.kind == .uploadConfirmation }.compactMap(\.names))
            return facts.filter { $0.kind == .upload && !answered.contains($0.content) }
                .compactMap { row in
                    guard case .closing(.upload(let upload))? = history.effective(row.content)?.act
                    else { return nil }
                    return .confirmUpload(
                        row.content, site: upload.site, batch: upload.batch,
                        files: upload.files.count)
                }
        }
    }

    /// Consignments that came into the centre's own place and were not counted there yet.
    private var verifications: [ReturnTask] {
        guard history.unit(person.unit)?.tier == .centre else { return [] }
        let verified = Set(
            history.rows(UnitVerifiedRow.self, person.unit.text).map(\.container))
        let open = history.rows(AcceptedRow.self, person.unit.text)
            .filter { !verified.contains($0.container) && $0.release != nil }
        return Dictionary(grouping: open, by: \.release).sorted { $0.value[0].at < $1.value[0].at }
            .compactMap { release, rows in
                guard let act = release.flatMap({ history.effective($0)?.act }),
                    let consignment = act.consignment
                else { return nil }
                let boxes = rows.map(\.container).sorted()
                return .verify(consignment, containers: boxes, lines: lines(of: boxes))
            }
    }

    /// What the packers say is in them, by kind and by the sitting that it comes from.
    private func lines(of boxes: [ContainerID]) -> [VerificationLine] {
        var sums: [VerificationLine: Int] = [:]
        for row in all(in: boxes) {
            for item in history.packing(of: row)?.items ?? [] {
                let place = VerificationLine(
                    kind: item.kind, site: row.site, batch: row.batch, expected: 0)
                sums[place, default: 0] += item.quantity
            }
        }
        return sums.map { line, sum in
            VerificationLine(kind: line.kind, site: line.site, batch: line.batch, expected: sum)
        }.sorted {
            ($0.site?.text ?? "", $0.batch?.text ?? "", $0.kind.code)
                < ($1.site?.text ?? "", $1.batch?.text ?? "", $1.kind.code)
        }
    }

    private func all(in boxes: [ContainerID]) -> [ContainerRow] {
        var next = boxes
        var rows: [ContainerRow] = []
        var seen: Set<ContainerID> = []
        while let id = next.popLast() {
            guard seen.insert(id).inserted, let row = history.container(id) else { continue }
            rows.append(row)
            next += row.children
        }
        return rows
    }

    /// Destruction records that wait for the centre's word.
    private var filings: [ReturnTask] {
        guard let centre = history.genesis?.centre, centre == person.unit else { return [] }
        let regions = history.sites(under: centre)
        return regions.flatMap { region -> [ReturnTask] in
            let filed = history.rows(DestructionRow.self, region.text).filter { $0.kind == .filing }
            return Set(filed.map(\.content)).sorted().compactMap { content in
                let isAnswered = history.rows(ActRow.self, content)
                    .contains { $0.kind == .filingAcknowledgement }
                guard !isAnswered,
                    case .closing(.filing(let filing))? = history.effective(content)?.act
                else { return nil }
                return .acknowledgeFiling(
                    content, region: region, number: filing.number, remainder: filing.remainder)
            }
        }
    }

    /// What the reader's own unit holds of what must be destroyed; its head may approve it.
    private var destructions: [ReturnTask] {
        guard person.roles.contains(.head), let plan = history.plan(for: person.unit),
            history.unit(person.unit)?.tier == plan.destruction.by
        else { return [] }
        let may = Set(plan.items.filter { $0.destination == .destroyed }.map(\.kind))
        let approved = history.approvals(of: person.unit)
        let ours = containers.filter { row in
            row.custodian == .unit(person.unit) && row.state == .held && !row.kinds.isEmpty
                && row.site != nil && row.kinds.allSatisfy(may.contains)
                && !approved.contains(row.container)
        }
        guard !ours.isEmpty else { return [] }
        var sums: [ItemKind: Int] = [:]
        for row in ours {
            for item in history.packing(of: row)?.items ?? [] {
                sums[item.kind, default: 0] += item.quantity
            }
        }
        let lines = sums.sorted { $0.key.code < $1.key.code }
            .map { ItemLine(kind: $0.key, quantity: $0.value) }
        let sites = Set(ours.compactMap(\.site))
        let open = Differences.of(person.unit, history)
            .filter { $0.isOpen && sites.contains($0.unit) }
        return [
            .approveDestruction(
                region: person.unit,
                ReturnLoad(
                    containers: ours.map(\.container).sorted(), lines: lines, open: open))
        ]
    }

    /// What the unit was told of and has not answered.
    private var answers: [ReturnTask] {
        Ladder(history, now: now).climbed(dues)
            .filter { $0.unit == person.unit && $0.answer == nil }.prefix(20)
            .map { .answer($0) }
    }
}

extension Act {
    /// The consignment that it lets go of.
    fileprivate var consignment: ConsignmentID? {
        switch self {
        case .journey(.release(let release)): release.consignment
        case .journey(.posted(let posting)): posting.consignment
        case .closing(.centreHandover(let handover)): handover.consignment
        case .office, .journey, .vault, .exam, .closing, .trouble: nil
        }
    }
}
