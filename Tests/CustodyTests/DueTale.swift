@testable import Custody

/// What is owed, as the honest meet it, the careless miss it and the hostile want it to look.
struct DueTale: Sendable, CustomStringConvertible {
    /// Plays a season and reads what is owed in it.
    typealias Telling = @Sendable () -> [Due]

    let obligation: String
    /// The batch that it is told of.
    let batch: BatchID
    let honest: (telling: Telling, gives: [String])
    let careless: (telling: Telling, gives: [String])
    let hostile: (telling: Telling, gives: [String])

    /// - Parameters:
    ///   - obligation: its name in signed bytes.
    ///   - batch: of which it is told, where it is a batch's.
    ///   - honest: in time.
    ///   - met: how it stands then; an act that is expected leaves nothing once it was said.
    ///   - careless: too late, or never.
    ///   - missed: how it stands then.
    ///   - hostile: as the honest would say it, but it is not so.
    ///   - seen: how it stands then.
    init(
        _ obligation: String, of batch: BatchID = "P1", honest: @escaping Telling, _ met: String...,
        careless: @escaping Telling, gives missed: String..., hostile: @escaping Telling,
        gives seen: String...
    ) {
        self.obligation = obligation
        self.batch = batch
        self.honest = (honest, met)
        self.careless = (careless, missed)
        self.hostile = (hostile, seen)
    }

    var description: String { obligation }

    static let all = journeys + exams + works + vaults + expected

    static func at(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Instant {
        moment(4, day, hour, minute)
    }

    /// Everything that the season's units, sittings, vaults and releases owe at an instant.
    static func season(
        _ now: Instant, _ telling: @Sendable @escaping (DeadlineSeason) -> Void
    ) -> Telling {
        {
            let story = DeadlineSeason()
            telling(story)
            return story.owed(now)
        }
    }

    static func vault(
        _ now: Instant, _ telling: @Sendable @escaping (VaultSeason) -> Void = { _ in }
    ) -> Telling {
        {
            let season = VaultSeason()
            telling(season)
            return season.dues(now)
        }
    }

    /// How this obligation stands, worst first: `RA-S1 breached 60`.
    func told(_ dues: [Due]) -> [String] {
        dues.filter { due in
            due.obligation.id?.text == obligation && due.isChosen
                && due.batch.map { $0 == batch } ?? true
        }
        .sorted { Due.isMoreUrgent($0, than: $1) }.map(\.told)
    }
}

extension DeadlineSeason {
    func owed(_ now: Instant) -> [Due] {
        let deadlines = deadlines(now)
        let releases = Set(season.every(LinkRow.self).filter { $0.kind == .release }.map(\.content))
        return (["NC", "RA"] as [UnitID]).flatMap { deadlines.dues(unit: $0) }
            + SeasonPlan.sittings.filter { $0.site == "RA-S1" }
            .flatMap { deadlines.dues(site: $0.site, batch: $0.batch) }
            + releases.sorted().compactMap { deadlines.due(release: $0) }
    }
}

extension Due {
    /// Minutes, for whoever reads a table.
    var told: String {
        let how =
            switch verdict {
            case .waiting: "waiting"
            case .running: "running"
            case .met: "met"
            case .breached(let span): "breached \(span.seconds / 60)"
            case .premature(let span): "premature " + (span.map { "\($0.seconds / 60)" } ?? "")
            case .notProvable(let doubt, let owed):
                "\(doubt.rawValue)" + (owed == nil ? "" : " owed")
            }
        return "\(owedBy) \(batch.map { "\($0) " } ?? "")\(how)"
    }
}
