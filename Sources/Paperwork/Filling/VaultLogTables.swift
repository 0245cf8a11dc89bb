import Custody
import Intake
import Registers
import Views

extension VaultLogFilling {
    /// All tables of the log.
    var tables: VaultLogForm.Tables {
        get throws {
            var tables = VaultLogForm.Tables()
            tables.turns = try turns
            tables.equipment = equipment
            for fact in facts {
                guard case .vault(let act) = fact.statement.act else { continue }
                try note(act, fact.statement, in: &tables)
            }
            return tables
        }
    }

    /// Who was on duty in any second of the day.
    private var turns: [FormPart<VaultLogForm.Turn>] {
        get throws {
            let duties = naming.books.history.rows(DutyRow.self, place.place.text)
            let turns = Roster(duties, evidence).turns.filter { turn in
                turn.from < day.end && turn.to.map { day.start < $0 } ?? true
            }
            return try turns.map { turn in
                try FormPart { name in
                    switch name {
                    case .person: try naming.label(turn.person)
                    case .from: hour(turn.from)
                    case .to: turn.to.map(hour) ?? "在岗"
                    case .remark: reason(turn)
                    }
                }
            }
        }
    }

    /// Why he left, where he signed off saying so.
    private func reason(_ turn: Roster.Turn) -> String {
        let off = facts.last { fact in
            fact.statement.act.kind == .signOff && fact.statement.at == turn.to
                && fact.statement.people.contains(turn.person)
        }
        guard case .vault(.signOff(let off))? = off?.statement.act else { return "" }
        return off.reason ?? ""
    }

    private func note(
        _ act: VaultAct, _ statement: Custody.Statement, in tables: inout VaultLogForm.Tables
    ) throws {
        switch act {
        case .shiftHandover(let shift): tables.shifts.append(try line(shift, statement))
        case .round(let round): tables.rounds.append(try line(round, statement))
        case .visitor(let visit): tables.visits.append(try line(visit, statement))
        case .inspection(let inspection):
            tables.inspections.append(
                try line(
                    act.kind, statement, bodies: inspection.bodies.joined(separator: "、"),
                    inspection.finding, isSound: inspection.sound))
        case .review(let review):
            let span = "\(hour(review.from))–\(hour(review.through))"
            tables.inspections.append(
                try line(
                    act.kind, statement, bodies: "", "\(span) \(review.finding)",
                    isSound: review.sound))
        case .store, .takeOut, .opening, .key:
            tables.openings.append(try line(VaultPassage(act), act.kind, statement))
        case .signOn, .signOff, .equipment: return
        }
    }

    private func line(
        _ shift: ShiftHandover, _ statement: Custody.Statement
    ) throws -> FormPart<VaultLogForm.Shift> {
        let unsound = shift.count.filter { $0.condition != .sound }
        return try FormPart { name in
            switch name {
            case .at: hour(statement.at)
            case .outgoing: try naming.names(shift.outgoing)
            case .incoming: try naming.names(shift.incoming)
            case .counted:
                "\(shift.count.count) 件：" + shift.count.map(\.spoken).joined(separator: "；")
            case .finding:
                unsound.isEmpty
                    ? "外观均完好"
                    : unsound.map { "\($0.container) \($0.condition.wording.chinese)" }
                        .joined(separator: "；")
            }
        }
    }

    private func line(
        _ round: Round, _ statement: Custody.Statement
    ) throws -> FormPart<VaultLogForm.Round> {
        try FormPart { name in
            switch name {
            case .at: hour(statement.at)
            case .people: try naming.names(statement.people)
            case .finding: round.finding
            case .state: round.sound ? "正常" : "异常"
            }
        }
    }

    /// The visitor's name lies beside the ledger; the record has its commitment.
    private func line(
        _ visit: Visit, _ statement: Custody.Statement
    ) throws -> FormPart<VaultLogForm.Visit> {
        try FormPart { name in
            switch name {
            case .visitor: "姓名另存（承诺 \(visit.visitor.hex.prefix(12))）"
            case .entered: hour(visit.entered)
            case .left: visit.left.map(hour)
            case .reason: visit.reason
            case .people: try naming.names(statement.people)
            }
        }
    }

    private func line(
        _ kind: ActKind, _ statement: Custody.Statement, bodies: String, _ finding: String,
        isSound: Bool
    ) throws -> FormPart<VaultLogForm.Inspection> {
        let people = try naming.names(statement.people)
        return FormPart { name in
            switch name {
            case .at: hour(statement.at)
            case .act: kind.wording.chinese
            case .bodies: bodies.isEmpty ? people : "\(bodies)（\(people)）"
            case .finding: finding
            case .state: isSound ? "正常" : "异常"
            }
        }
    }

    private func line(
        _ traffic: VaultPassage, _ kind: ActKind, _ statement: Custody.Statement
    ) throws -> FormPart<VaultLogForm.Opening> {
        let people = try naming.names(traffic.people ?? statement.people)
        return FormPart { name in
            switch name {
            case .at: hour(statement.at)
            case .act: traffic.act ?? kind.wording.chinese
            case .people: people
            case .containers: traffic.containers.map(\.text).joined(separator: " ")
            case .reason: traffic.reason
            case .closed: traffic.closes ? traffic.closed.map(hour) : ""
            }
        }
    }

    /// Each piece of equipment by the newest word about it until the day's end.
    private var equipment: [FormPart<VaultLogForm.Equipment>] {
        let history = naming.books.history
        let told = history.rows(WatchRow.self, place.place.text)
            .filter { $0.kind == .equipment && $0.at < day.end }
            .sorted { ($0.at, $0.content) < ($1.at, $1.content) }
            .compactMap { row -> (at: Instant, state: EquipmentState)? in
                guard case .vault(.equipment(let state))? = history.standing(row.content)?.act
                else { return nil }
                return (row.at, state)
            }
        return Equipment.allCases.map { piece in
            let last = told.last { $0.state.equipment == piece }
            return FormPart { name in
                switch name {
                case .name: piece.wording.chinese
                case .state: last.map { $0.state.working ? "正常" : "故障" }
                case .since: last.map { ($0.state.since ?? $0.at).spoken } ?? ""
                case .remark:
                    [last?.state.remark, last?.state.measures].compactMap(\.self)
                        .joined(separator: "；")
                }
            }
        }
    }
}

/// What a line says of goods put in or taken out, of the door, of a key.
private struct VaultPassage {
    var act: String?
    var people: [PersonID]?
    var containers: [ContainerID] = []
    var reason = ""
    var closes = false
    var closed: Instant?

    init(_ act: VaultAct) {
        switch act {
        case .store(let storing):
            (containers, reason) = (storing.containers, storing.shelf.map { "架位 \($0)" } ?? "")
        case .takeOut(let taking): (containers, reason) = (taking.containers, taking.purpose)
        case .opening(let opening):
            (people, reason) = (opening.keyHolders, opening.reason)
            (closes, closed) = (true, opening.closed)
        case .key(let key):
            self.act = "钥匙（\(key.lock.wording.chinese)）"
            people = [key.from, key.to].compactMap(\.self)
            reason = key.reason ?? ""
        case .signOn, .signOff, .shiftHandover, .round, .visitor, .equipment, .inspection,
            .review:
            return
        }
    }
}

extension SealReading {
    fileprivate var spoken: String {
        ([container.text] + seals.map(\.text)).joined(separator: " ")
    }
}
