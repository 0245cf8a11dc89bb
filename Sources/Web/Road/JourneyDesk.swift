import Custody
import Hummingbird
import Intake
import LedgerStore
import Paperwork
import Registers
import Spelling
import Views

/// A movement order, for those who give, carry and bring its goods.
struct JourneyDesk {
    let site: Site

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let content: ContentID = try visit.hash("order")
        let known = try site.ledger.consult { books -> (MovementOrder, JSON, JSON)? in
            guard let order = books.history.order(content) else { return nil }
            guard
                order.carriers.contains(visitor.person.id) || order.from == visitor.person.unit
            else { throw WebRefusal.notYours }
            let text = JourneyText(books, content, order, visitor.person)
            return (
                order, try text.json, try RoadPeople(books).words(text.everyone, visit.language)
            )
        }
        guard let (order, journey, words) = known else { throw WebRefusal.notFound }
        let planned = visit.language(
            "计划 \(order.departs.spoken) 出发，\(order.arrives.spoken) 到达",
            "Planned: leaves \(order.departs.spoken), arrives \(order.arrives.spoken)")
        return Answering(visit).page(
            visit.language("调运令 ", "Movement order ") + order.consignment.text, at: .road,
            scripts: ["journey"], words: words,
            JourneyPage(reader: visit.reader, journey: journey, planned: planned).html
                + (try site.forms(visit) { $0.of(order: content) }))
    }
}

/// An order and its goods as the script needs them that hands them over.
struct JourneyText {
    private let books: Books
    private let content: ContentID
    private let order: MovementOrder
    private let person: Person

    init(_ books: Books, _ content: ContentID, _ order: MovementOrder, _ person: Person) {
        (self.books, self.content, self.order, self.person) = (books, content, order, person)
    }

    private var carries: Bool { order.carriers.contains(person.id) }

    /// At the goal to its declared receivers; from the place to the crew.
    private var receivers: [PersonID] {
        carries ? books.history.declared(by: order.to, for: [.receiving]) : order.carriers
    }

    private var mates: [PersonID] {
        (carries
            ? order.carriers
            : books.history.declared(by: order.from, for: [.vault, .receiving, .office]))
            .filter { $0 != person.id }
    }

    var everyone: [PersonID] { receivers + mates + order.carriers + [person.id] }

    var json: JSON {
        get throws {
            let role = books.history.role(
                of: person, on: order.leg, to: order.to, carrying: carries)
            let people = RoadPeople(books)
            var members: [JSON.Member] = []
            func add(_ name: String, _ value: JSON) {
                members.append(JSON.Member(name, value))
            }
            add("order", .string(content.hex))
            add("consignment", .string(order.consignment.text))
            add("leg", .string(order.leg.text))
            add("carries", .bool(carries))
            add("from", .string(order.from.text))
            add("goal", .string(order.to.text))
            // A crew takes the goods over in the place where they lie.
            add("to", .string((carries ? order.to : order.from).text))
            add("vehicle", .string(order.vehicle ?? ""))
            add("role", .string(role?.rawValue ?? ""))
            add("roles", RoadPeople.roles(person))
            add("receivers", try people.json(receivers))
            add("mates", try people.json(mates))
            add("blind", .bool(books.history.plan(for: order.to)?.blind != nil))
            add("boxes", .array(order.containers.compactMap(box)))
            return .object(members)
        }
    }

    private func box(_ id: ContainerID) -> JSON? {
        guard let row = books.history.container(id) else { return nil }
        let isHere: Bool =
            switch row.custodian {
            case .unit(let unit): !carries && unit == order.from && row.state != .inTransit
            case .crew(let crew): carries && crew.contains(person.id) && row.state != .inTransit
            }
        return [
            "container": .string(id.text), "state": .string(row.state.rawValue),
            "here": .bool(isHere), "contested": .bool(row.contested),
            "head": .string(row.heads.first?.hex ?? ""),
            "seals": .array(row.seals.map { .string($0.text) }),
        ]
    }
}
