extension SittingRecord {
    /// The wipe under both readings of N六(一)3, the plan's own marked (trap 1).
    func wipes(_ window: DeadlineWindow) -> [Due] {
        guard batch.form == .computer else { return [] }
        let centres = Dictionary(
            uniqueKeysWithValues: centres.map { ($0, MachineWipes(self, of: $0)) })
        return WipeReading.allCases.compactMap { reading in
            var due = worst { centre in
                centres[centre].flatMap { self.due(window, reading, $0) }
            }
            due?.machines = centres.values.flatMap(\.unwiped).sorted()
            return due
        }
    }

    private func due(
        _ window: DeadlineWindow, _ reading: WipeReading, _ wipes: MachineWipes
    ) -> Due? {
        let confirmed = wipes.confirmation?.earliest
        let starts: Instant? =
            switch reading {
            case .bothFromBatchEnd: batch.ends
            case .wipeFromConfirmation: confirmed
            }
        guard var due = due(window, starts: starts ?? batch.ends, owedBy: site, facts: [])
        else { return nil }
        due.starts = starts
        due.notBefore = confirmed
        if starts == nil { due.limit = nil }
        let limit = due.limit.map { plan.limit($0, evidence.now) }
        let begun = reading == .wipeFromConfirmation ? wipes.confirmed : nil
        let judged =
            limit.map { wipes.judged(by: $0, begun: begun, starts: starts ?? batch.ends) }
            ?? Judgement(verdict: .waiting, statement: nil)
        due.verdict = wipes.premature.map { max($0.verdict, judged.verdict) } ?? judged.verdict
        due.statement = wipes.premature?.statement ?? judged.statement
        due.reading = reading
        due.isChosen = reading == plan.wipe.reading
        if confirmed == nil { due.alarm = confirmationDebtor(of: wipes.centre) }
        return due
    }
}

/// The wipes of a batch at a test centre, machine by machine: every one that imported, whether
/// listed or not.
struct MachineWipes {
    /// The bracket of the first confirmation that the upload is complete: the not-before.
    var confirmation: Bracket? { confirmed?.bracket }
    let confirmed: Fact?
    /// Nil for all who sit, where the plan names no more than one.
    let centre: UnitID?
    private let record: SittingRecord
    private let rows: [MachineRow]
    private let targets: [MachineID]

    init(_ record: SittingRecord, of centre: UnitID?) {
        self.record = record
        self.centre = centre
        rows = record.history.rows(MachineRow.self, record.site.text)
            .filter { $0.batch == record.batch.id }
            .filter { record.evidence.fact($0.content) != nil }
            .filter { centre == nil || record.testCentre(of: $0.content) == centre }
        // A permit counts as it was given, so a later correction of it blames nobody's wipe.
        confirmed = record.confirmations(of: centre)
            .min { $0.bracket.earliest < $1.bracket.earliest }
        let imported = rows.filter { $0.kind == .discImport }.map(\.machine)
        targets = Set(imported.isEmpty ? rows.map(\.machine) : imported).sorted()
    }

    /// The worst of all machines.
    func judged(by limit: Limit, begun: Fact?, starts: Instant) -> Judgement {
        targets.map {
            record.evidence.judged(facts(of: $0), by: limit, begun: begun, starts: starts)
        }
        .max { $0.verdict < $1.verdict } ?? Judgement(verdict: limit.silence, statement: nil)
    }

    var unwiped: [MachineID] {
        targets.filter { machine in
            !facts(of: machine).contains { $0.supersededBy == nil }
        }
    }

    /// A wipe before the confirmation, by proof or by its own word: it destroyed the only source.
    var premature: Judgement? {
        rows.filter { $0.kind == .wipe }.compactMap(judgedEarly)
            .max { $0.verdict < $1.verdict }
    }

    private func judgedEarly(_ row: MachineRow) -> Judgement? {
        guard let allowed = confirmation else {
            return Judgement(verdict: .premature(by: nil), statement: row.content)
        }
        let bracket = record.evidence.fact(row.content)?.bracket
        let proven = bracket?.notAfter.flatMap { included in
            allowed.notBefore.map { included < $0 } ?? false
        }
        guard row.at + record.plan.skew < allowed.earliest || proven == true else { return nil }
        let early = allowed.earliest - min(row.at, bracket?.notAfter ?? row.at)
        return Judgement(verdict: .premature(by: early), statement: row.content)
    }

    /// The verified wipes of a machine after its last import.
    private func facts(of machine: MachineID) -> [Fact] {
        let own = rows.filter { $0.machine == machine }
        let imported = own.filter { $0.kind == .discImport }.map(\.at).max()
        return own.filter { $0.kind == .wipe && $0.good }
            .filter { wiped in imported.map { $0 <= wiped.at } ?? true }
            .compactMap { row in record.evidence.fact(row.content) { $0.finished(row.at) } }
    }
}
