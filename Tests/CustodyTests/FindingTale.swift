@testable import Custody

/// A kind of finding as the honest avoid it, the careless cause it and the hostile try to hide it.
struct FindingTale: Sendable, CustomStringConvertible {
    /// Plays a season and reads its whole record.
    typealias Telling = @Sendable () -> [Finding]

    let code: FindingCode
    let honest: Telling
    let careless: (telling: Telling, gives: [String])
    let hostile: (telling: Telling, gives: [String])

    init(
        _ code: FindingCode, honest: @escaping Telling, careless: @escaping Telling,
        gives carelessly: String..., hostile: @escaping Telling, gives deliberately: String...
    ) {
        self.code = code
        self.honest = honest
        self.careless = (careless, carelessly)
        self.hostile = (hostile, deliberately)
    }

    var description: String { code.rawValue }

    static let all =
        watch + upkeep + visitors + destroyed + gone + record + open + silence + readings

    static func at(_ hour: Int, _ minute: Int = 0, day: Int = 5) -> Instant {
        moment(4, day, hour, minute)
    }

    /// The region's watched vault, read when this has happened.
    static func vault(
        _ now: Instant, keys: Bool = true, _ telling: @Sendable @escaping (VaultSeason) -> Void
    ) -> Telling {
        {
            let season = VaultSeason(keys: keys)
            telling(season)
            let story = season.story
            return Findings.told(story.season, story.evidence(now), units: ["RA"])
        }
    }

    /// Statements taken as admitted, with their proven times.
    static func times(
        _ now: Instant, units: [UnitID] = [],
        _ telling: @Sendable @escaping (DeadlineSeason) -> Void
    ) -> Telling {
        {
            let story = DeadlineSeason()
            telling(story)
            return Findings.told(story.season, story.evidence(now), units: units)
        }
    }

    /// Statements that the desk admits or refuses.
    static func desk(
        _ now: Instant, _ telling: @Sendable @escaping (Story) -> Void
    ) -> Telling {
        {
            let story = Story()
            telling(story)
            let evidence = Evidence(story.season, now: now) { content in
                let at = story.season.statement(content)?.at ?? .distant
                return Bracket(
                    notBefore: at - .minutes(1), notAfter: at + .minutes(5), claimed: at)
            }
            return Findings.told(story.season, evidence, units: [])
                + Findings.holes(
                    story.season.every(DeviceRow.self),
                    refused: story.season.every(RefusedStampRow.self), evidence)
        }
    }
}

extension Season {
    func every<R: Row>(_ type: R.Type) -> [R] {
        all(R.register).compactMap { R(cells: CellReader($0)) }
    }
}

extension Findings {
    /// Everything that the record shows by itself, as a board gathers it; holes in feeds aside, for
    /// not every season of the tests keeps feeds.
    static func told(_ season: Season, _ evidence: Evidence, units: [UnitID]) -> [Finding] {
        let deadlines = Deadlines(evidence)
        let releases = Set(season.every(LinkRow.self).filter { $0.kind == .release }.map(\.content))
        let dues =
            SeasonPlan.sittings.flatMap { deadlines.dues(site: $0.site, batch: $0.batch) }
            + releases.sorted().compactMap { deadlines.due(release: $0) }
        let watches = units.flatMap { Watch.kept(by: $0, evidence) }
        let rows =
            seals(season.every(SealUseRow.self), season)
            + devices(season.every(DeviceRow.self), season)
            + gaps(season.every(PendingRow.self), season)
            + quarantines(season.every(QuarantineRow.self), season)
            + incidents(season.every(IncidentRow.self), season)
        let typed = units.flatMap { Findings.slips(to: $0, evidence) }
        return rows + typed + machines(dues, season) + vacuums(dues, season)
            + Findings.watches(watches, until: evidence.now)
            + vaults(VaultRecord.kept(watches, evidence))
            + clocks(season.every(DeviceRow.self), evidence)
            + units.flatMap { staleness(of: $0, evidence) }
            + delegations(season.every(AppointmentRow.self), evidence) + hidden(units, evidence)
    }
}

extension Finding {
    /// `watch-is-broken(place:V count:2/1) 09:20-09:40 RA-custodian-1 RA-custodian-2`.
    var told: String {
        let about = subjects.map { subject in
            if case .statement(let content) = subject {
                "statement:\(content.story)"
            } else {
                subject.spelled
            }
        }
        let hours =
            since.map { [" \($0.clock)-\(until?.clock ?? "")"] } ?? []
        return "\(code.rawValue)(\(about.joined(separator: " ")))" + hours.joined()
            + people.map { " \($0)" }.joined()
    }
}
