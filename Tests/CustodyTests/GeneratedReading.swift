@testable import Custody

/// What the record shows at the end of a generated history, with the brackets that it was given.
final class GeneratedReading {
    static let now = moment(5, 30, 9)
    private let books: ToldTwice<Refusal?>
    var season: Season { books.season }
    private let shape: GeneratedShape
    private var contents: [ContentID] = []
    private(set) var refused: [ContentID: Statement] = [:]
    var brackets: [ContentID: Bracket] = [:]

    /// What others have judged already is taken as it was; one of many is told to SQLite, too.
    init(
        _ shape: GeneratedShape, from entries: some Sequence<Story.Entry> = [Story.Entry](),
        isRetold: Bool = false
    ) {
        self.shape = shape
        books = ToldTwice(
            shape.founding + Array(entries), isRetold: isRetold, judging: Story.desk)
        contents = entries.map(\.content)
    }

    @discardableResult
    func put(_ statement: Statement, _ content: ContentID) -> Refusal? {
        contents.append(content)
        let refusal = books.tell(statement, content).0
        if refusal != nil { refused[content] = statement }
        return refusal
    }

    var evidence: Evidence {
        Evidence(season, now: Self.now) { [brackets, season] content in
            let at = season.statement(content)?.at ?? Instant(seconds: 0)
            return brackets[content]
                ?? Bracket(
                    notBefore: at - .minutes(1), notAfter: at + .minutes(5), claimed: at)
        }
    }

    /// Every obligation of the season's units, sittings and releases.
    var dues: [Due] {
        let deadlines = Deadlines(evidence)
        let units = [Cast.centre] + shape.regions + shape.sites.map(\.id)
        let sittings = shape.plan.sittings.flatMap {
            deadlines.dues(site: $0.site, batch: $0.batch)
        }
        let releases = Set(contents).sorted().compactMap { deadlines.due(release: $0) }
        return units.flatMap { deadlines.dues(unit: $0) } + sittings + releases
    }

    var troubles: [Trouble] {
        let distinct = Set(contents).sorted()
        let refusals = distinct.flatMap { season.rows(RefusalRow.self, $0.hex) }
        let deviations = distinct.flatMap { season.rows(DeviationRow.self, $0.hex) }
        let dues = dues
        return refusals.map { Trouble($0, refused[$0.content] ?? season.statement($0.content)) }
            + deviations.map { Trouble($0, season.statement($0.content)) }
            + findings(dues).map { Trouble($0, season) } + dues.compactMap { Trouble($0) }
    }

    /// What the record shows of itself, with the obligations that were read from it.
    func findings(_ dues: [Due]) -> [Finding] {
        let watches = ([Cast.centre] + shape.regions + shape.sites.map(\.id))
            .flatMap { Watch.kept(by: $0, evidence) }
        return Findings.gaps(gaps, season) + Findings.machines(dues, season)
            + Findings.vacuums(dues, season) + Findings.watches(watches, until: Self.now)
            + Findings.vaults(VaultRecord.kept(watches, evidence))
            + Findings.seals(
                rows(SealUseRow.self) { SealUseRow(cells: $0) }, season)
            + Findings.devices(rows(DeviceRow.self) { DeviceRow(cells: $0) }, season)
    }

    /// What still waits, and for what.
    var gaps: [PendingRow] {
        Set(contents).sorted().flatMap { season.rows(EarlyArrivalRow.self, $0.hex) }
            .filter { !$0.closed }
            .map { PendingRow(missing: $0.missing, content: $0.content, open: true) }
    }

    var roots: [Root] { Roots.of(troubles, season) { [refused] in refused[$0] } }

    private func rows<R: Row>(_ type: R.Type, _ read: (CellReader) -> R?) -> [R] {
        season.all(R.register).compactMap { read(CellReader($0)) }
    }
}

extension Trouble {
    /// `deviation sealsAgree(B-1) in 12-accept`.
    var told: String {
        let name =
            switch sort {
            case .refusal(let code): "refusal \(code)"
            case .deviation(let code): "deviation \(code)"
            case .finding(let code): "finding \(code)"
            case .due(.window(let id)): "due \(id)"
            case .due(.milestone(let id, _)): "due \(id)"
            case .due(.filing): "due filing"
            case .due(.vault(let duty)): "due \(duty)"
            case .due(.movement): "due movement"
            case .due(.expected(let kind)): "due expected \(kind)"
            }
        let about = containers.map(\.text).joined(separator: " ")
        let place = statements.map(\.story).joined(separator: " ")
        let open = missing.map(\.story).joined(separator: " ")
        return name + "(\(about)) in [\(place)]" + (open.isEmpty ? "" : " waits for \(open)")
    }
}
