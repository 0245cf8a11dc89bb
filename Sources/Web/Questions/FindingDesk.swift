import Custody
import Hummingbird
import Intake
import LedgerStore
import Reports
import Views

/// Everything that is wrong, recorded or found by reading.
struct FindingDesk {
    let site: Site

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        guard !ReturnDesk.readers.isDisjoint(with: visitor.person.roles) else {
            throw WebRefusal.notYours
        }
        let gravity = request.uri.queryParameters["gravity"].flatMap {
            Gravity(rawValue: String($0))
        }
        let now = site.now
        let (lines, names) = try site.ledger.consultTogether { books in
            let reach = FindingReach(visitor.person, books)
            let lines = try WhatIsWrong(site: site, visit: visit, now: now).lines(books)
                .filter(reach.includes)
                .filter { line in gravity.map { $0 == line.gravity } ?? true }
            return (lines, try NameBook.of(lines.flatMap(\.everybody), in: books))
        }
        return Answering(visit).page(
            visit.language("问题清单", "Findings"), at: .returns, scripts: ["live"],
            FindingsPage(
                reader: visit.reader, findings: lines.map(FindingView.init), gravity: gravity,
                names: names
            ).html)
    }
}

/// Which findings concern a person: all at the centre, else those about his unit and what is under it.
struct FindingReach {
    private let reach: Reach
    private let history: any History
    private let isCentre: Bool

    init(_ person: Person, _ books: Books) {
        reach = Reach(person, books.history)
        history = books.history
        isCentre = history.genesis?.centre == person.unit
    }

    func includes(_ line: FindingLine) -> Bool {
        isCentre
            || line.everybody.contains {
                history.person($0).map { reach.includes($0.unit) } ?? false
            }
            || line.containers.contains { history.container($0).map(reach.includes) ?? false }
            || line.subjects.contains { subject in
                switch subject {
                case .unit(let unit): reach.includes(unit)
                case .container(let id): history.container(id).map(reach.includes) ?? false
                case .person, .key, .seal, .statement, .place, .batch, .machine, .leg, .kind,
                    .role, .act, .condition, .equipment, .face, .at, .count:
                    false
                }
            }
    }
}

extension FindingLine {
    /// The people it names, as subjects or beside them.
    var everybody: [PersonID] {
        people + subjects.compactMap(\.person)
    }
}

extension FindingView {
    init(_ line: FindingLine) {
        self.init(
            code: line.code, gravity: line.gravity, what: line.what, basis: line.basis,
            subjects: line.subjects, people: line.people, containers: line.containers,
            statements: line.statements, since: line.since, until: line.until)
    }
}
