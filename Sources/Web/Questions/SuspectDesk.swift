import Custody
import Hummingbird
import Intake
import LedgerStore
import Reports
import Views

/// The question after a leak.
struct SuspectDesk {
    let site: Site

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        guard !ReturnDesk.readers.isDisjoint(with: visitor.person.roles) else {
            throw WebRefusal.notYours
        }
        let query = request.uri.queryParameters
        let asked = { (name: String) in
            query[name[...]].map(String.init)?.filter { $0 != " " } ?? ""
        }
        let (serial, container) = (asked("serial"), asked("container"))
        let time = asked("time")
        let now = site.now
        let view = try site.ledger.consult { books in
            try SuspectReading(books, visitor.person, now: now)
                .view(serial: serial, container: container, time: String(time.prefix(16)))
        }
        return Answering(visit).page(
            visit.language("泄密追查", "After a leak"), at: .returns,
            SuspectPage(reader: visit.reader, view: view).html)
    }
}

/// Reads the answer from one moment of the ledger, as far as it concerns the one who asks.
struct SuspectReading {
    private let books: Books
    private let reach: Reach
    private let now: Instant
    private let person: Person

    init(_ books: Books, _ person: Person, now: Instant) {
        (self.books, self.now, self.person) = (books, now, person)
        reach = Reach(person, books.history)
    }

    func view(serial: String, container: String, time: String) throws -> SuspectView {
        func refused(_ chinese: String, _ english: String) -> SuspectView {
            SuspectView(
                serial: serial, container: container, time: time,
                flaw: Wording(chinese, english))
        }
        let leaked = Instant(time + ":00+08:00")
        guard time.isEmpty || leaked != nil else {
            return refused("时刻读不懂。", "The time does not read.")
        }
        if serial.isEmpty, container.isEmpty {
            guard let leaked else {
                return SuspectView(serial: serial, container: container, time: time)
            }
            return try moment(leaked, time)
        }
        let named =
            container.isEmpty
            ? books.history.containers(holding: serial)
            : [ContainerID(container)].compactMap(\.self)
        let known = named.filter { id in
            books.history.container(id).map(reach.includes) ?? false
        }
        guard !known.isEmpty else {
            return container.isEmpty
                ? refused("没有装箱记录写明流水号 \(serial)。", "No packing names the serial number \(serial).")
                : refused("没有箱袋 \(container)。", "There is no container \(container).")
        }
        let evidence = books.evidence(now: now)
        let suspicions = known.map { Suspicion(of: $0, knownBy: leaked, evidence) }
        return SuspectView(
            serial: serial, container: container, time: time, suspicions: suspicions,
            entries: try entries(suspicions),
            names: try NameBook.of(suspicions.flatMap(\.everybody), in: books))
    }

    private func moment(_ leaked: Instant, _ time: String) throws -> SuspectView {
        let hours = try VaultHour.all(at: leaked, books, now: now).filter { hour in
            let place = books.history.row(PlaceRow.self, hour.seconds.vault.text)
            return place.map { reach.includes($0.unit) } ?? false
        }
        let people = hours.flatMap { $0.seconds.onDuty + $0.seconds.keys.flatMap(\.holders) }
        return SuspectView(
            serial: "", container: "", time: time,
            vaults: hours.map { VaultMoment(seconds: $0.seconds, needed: $0.needed) },
            names: try NameBook.of(people, in: books))
    }

    private func entries(_ suspicions: [Suspicion]) throws -> [ContentID: Int] {
        var entries: [ContentID: Int] = [:]
        for content in Set(suspicions.flatMap { $0.intervals.flatMap(\.edges) }) {
            entries[content] = try books.entry(content)?.index
        }
        return entries
    }
}

extension SuspectInterval {
    fileprivate var edges: [ContentID] { [from.content] + [to?.content].compactMap(\.self) }
}

extension Suspicion {
    fileprivate var everybody: [PersonID] {
        let watching = intervals.flatMap(\.vaults).flatMap { seconds in
            seconds.onDuty + seconds.keys.flatMap(\.holders) + seconds.breaches.flatMap(\.present)
        }
        let holding = intervals.flatMap { interval -> [PersonID] in
            guard case .crew(let crew) = interval.custodian else { return interval.people }
            return interval.people + crew
        }
        return watching + holding + intervals.flatMap { $0.openings.flatMap(\.people) }
            + exposures.map(\.person) + late.flatMap(\.people)
    }
}
