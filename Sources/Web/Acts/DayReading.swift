import Custody
import Intake
import LedgerStore
import Registers
import Reports
import Views

/// Reads from the registers what a unit's day is made of.
struct DayReading {
    let books: Books
    let unit: Custody.Unit
    let language: Language
    let now: Instant

    init(_ books: Books, _ unit: Custody.Unit, _ language: Language, now: Instant) {
        (self.books, self.unit, self.language, self.now) = (books, unit, language, now)
    }

    private var history: any History { books.history }

    /// Out of the registers, and of all that is wrong in the ledger.
    func day(_ wrong: [FindingLine]) throws -> UnitDay {
        var day = UnitDay()
        let board = try Board.dues(of: unit.id, books, now: now)
        let open = OpenDues(board)
        (day.dues, day.noted) = (open.outstanding, open.noted)
        day.escalations = Ladder(history, now: now).climbed(board)
            .filter { $0.unit == unit.id && $0.answer == nil }
        day.goods = try goods()
        day.findings = findings(wrong)
        let steps = DaySteps(
            self, goods: day.goods,
            onTheRoad: try Registers.containersInTransit(in: books.snapshot.database))
        day.batches = steps.batches
        day.others = steps.others
        day.permits = history.rows(OrderRow.self, unit.id.text).compactMap(order)
        day.duties = try duties()
        return day
    }

    /// What is in its hands, in those of the units under it, or of its people on the road.
    private func goods() throws -> [ContainerRow] {
        let db = books.snapshot.database
        let under = history.sites(under: unit.id)
        let near = try Registers.containers(of: under, in: db)
        let known = Set(near.map(\.container))
        let carried = try Registers.containersOnTheRoad(in: db)
            .filter { !known.contains($0.container) }
        return (near + carried).filter { $0.state != .destroyed && isHere($0) }
            .sorted { $0.container < $1.container }
    }

    /// What is wrong and concerns the unit, its people or its goods.
    func findings(_ wrong: [FindingLine]) -> [DayFinding] {
        FoldedFindings.folded(wrong.filter(concerns)).map { folded in
            DayFinding(
                words: folded.first.what, gravity: folded.first.gravity,
                subjects: folded.subjects, people: folded.everybody, times: folded.count,
                statement: folded.first.statements.first, basis: folded.first.basis)
        }
    }

    /// In the hands of the unit, of one under it, or of its people on the road.
    private func isHere(_ row: ContainerRow) -> Bool {
        switch row.custodian {
        case .unit(let holder): isUnder(holder)
        case .crew(let crew):
            crew.contains { history.person($0).map { isUnder($0.unit) } ?? false }
        }
    }

    private func isUnder(_ other: UnitID) -> Bool {
        history.line(of: other).contains { $0.id == unit.id }
    }

    /// What is wrong in somebody else's place is his, also while our goods lie there.
    private func concerns(_ line: FindingLine) -> Bool {
        let elsewhere = line.subjects.contains { subject in
            guard case .place(let place) = subject,
                let row = history.row(PlaceRow.self, place.text)
            else { return false }
            return !isUnder(row.unit)
        }
        guard !elsewhere else { return false }
        return line.people.contains { history.person($0).map { isUnder($0.unit) } ?? false }
            || line.subjects.contains { subject in
                if case .unit(let other) = subject { isUnder(other) } else { false }
            }
            || line.containers.contains { id in
                history.container(id).map { isHere($0) } ?? false
            }
    }

    private func order(_ row: OrderRow) -> (order: ContentID, words: String)? {
        guard case .office(.movement(let order))? = history.statement(row.content)?.act else {
            return nil
        }
        let goods = order.containers.map(\.text).joined(separator: " ")
        return (
            row.content,
            [
                "\(order.departs.spoken) → \(order.arrives.spoken)",
                "\(name(order.from)) → \(name(order.to))", goods,
            ].joined(separator: " · ")
        )
    }

    func name(_ id: UnitID) -> String { history.name(of: id) }

    /// Who is designated for what, and which places are declared.
    private func duties() throws -> [String] {
        let own = try Registers.people(of: [unit.id], in: books.snapshot.database)
        let named = try own.flatMap { person in
            let called = try books.name(of: person.id) ?? person.id.text
            return history.rows(AppointmentRow.self, person.id.text)
                .filter { $0.source == .designated && $0.holds(at: now) }
                .compactMap { row in
                    Duty(rawValue: row.duty).map { "\(called) · \(language($0))" }
                }
        }
        let places = history.rows(UnitPlaceRow.self, unit.id.text).map { row in
            "\(language(row.kind)) · \(history.address(of: row.place))"
        }
        return named + places
    }
}
