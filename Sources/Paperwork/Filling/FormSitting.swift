import Custody
import Intake
import Registers
import Reports
import Views

/// A batch at a site or in a region, and perhaps one room of it: what most lists are about.
struct FormSitting {
    let unit: Unit
    let batch: Batch
    let room: RoomID?
    private let naming: Naming

    /// - Parameters:
    ///   - text: `UNIT/BATCH`, `SITE/BATCH/ROOM`, or a statement of that sitting.
    ///   - tier: the unit's; of a site's statement it is the unit of this tier above it.
    ///   - inRoom: whether it is about one room.
    ///   - asks: what is said where the text names something else.
    ///   - naming: the books that it is looked up in.
    /// - Throws: ``FormRefusal``, or what reading throws.
    init(
        _ text: String, _ tier: Tier, inRoom: Bool, asks: Wording, _ naming: Naming
    ) throws {
        let (unit, batch, room) = try Self.parts(text, asks, naming)
        let history = naming.books.history
        guard let found = history.line(of: unit).first(where: { $0.tier == tier }),
            let batch = history.plan(for: unit)?.batch(batch)
        else { throw FormRefusal.otherSubject(text, needs: asks) }
        guard !inRoom || room != nil else { throw FormRefusal.otherSubject(text, needs: asks) }
        (self.unit, self.batch, self.naming) = (found, batch, naming)
        self.room = inRoom ? room : nil
    }

    private static func parts(
        _ text: String, _ asks: Wording, _ naming: Naming
    ) throws -> (UnitID, BatchID, RoomID?) {
        switch try naming.subject(text) {
        case .names(let names):
            guard (2...3).contains(names.count), let unit = UnitID(names[0]),
                let batch = BatchID(names[1])
            else { throw FormRefusal.otherSubject(text, needs: asks) }
            let room = names.count == 3 ? RoomID(names[2]) : nil
            guard naming.books.history.unit(unit) != nil else {
                throw FormRefusal.unknownSubject(text)
            }
            return (unit, batch, room)
        case .statement(_, let statement):
            guard let sitting = statement.act.sitting, let batch = sitting.batch else {
                throw FormRefusal.otherSubject(text, needs: asks)
            }
            return (sitting.unit, batch, statement.act.room(naming.books.history))
        }
    }

    var region: String? { naming.region(of: unit.id)?.name }

    /// `第2批次（机考）`.
    var batchText: String { Self.text(batch) }

    static func text(_ batch: Batch) -> String {
        let form =
            switch batch.form {
            case .paper: "纸笔"
            case .computer: "机考"
            }
        return "第\(batch.number)批次（\(form)）"
    }

    /// `2021-04-17 09:00–12:00`.
    var session: String {
        let (from, to) = (batch.starts, batch.ends)
        return "\(from.spoken)–\(from.day == to.day ? to.clock : to.spoken)"
    }

    /// Its statements at a site, of some kinds, in the order of their hours; those that were
    /// corrected away are not among them.
    func facts(_ kinds: Set<ActKind>, at site: UnitID) -> [FormFact] {
        let history = naming.books.history
        return history.rows(BatchFactRow.self, site.text)
            .filter { $0.batch == batch.id && kinds.contains($0.kind) }
            .compactMap { row in
                history.standing(row.content).map { FormFact(content: row.content, statement: $0) }
            }
            .sorted { ($0.statement.at, $0.content) < ($1.statement.at, $1.content) }
    }
}

/// A statement with its content id.
struct FormFact {
    let content: ContentID
    let statement: Custody.Statement
}

extension Act {
    /// The room that it speaks of, or into which its packet was issued.
    fileprivate func room(_ history: any History) -> RoomID? {
        switch self {
        case .exam(.roomIssue(let issue)): issue.room
        case .exam(.roomCollection(let collection)): collection.room
        case .exam(.packetOpening(let opening)):
            opening.room ?? history.room(issued: opening.container)
        case .journey(.pack(let packing)): packing.room
        case .office, .journey, .vault, .exam, .closing, .trouble: nil
        }
    }
}

extension History {
    /// The room into which a packet was issued last, or for which it was packed.
    func room(issued container: ContainerID) -> RoomID? {
        let issues = ChainOrder.sorted(rows(LinkRow.self, container.text))
            .filter { $0.kind == .roomIssue && $0.state == .effective }
        if case .exam(.roomIssue(let issue))? = issues.last.flatMap({ statement($0.content)?.act })
        {
            return issue.room
        }
        return self.container(container)?.room
    }
}
