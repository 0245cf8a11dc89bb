import Custody
import Intake
import Registers
import Views

/// Fills 《试室情况记录单》 and 《试卷答题卡回收确认单》 from what a room was given, opened and gave back.
struct RoomFilling {
    static let asks = Wording(
        "考点/批次/试室，或该试室的领取、启封、回收记录",
        "SITE/BATCH/ROOM, or a statement of that room's issue, opening or collection")
    private let subject: String
    private let naming: Naming
    private let sitting: FormSitting
    private let room: RoomID
    private let issues: [(fact: FormFact, issue: RoomIssue)]
    private let openings: [(fact: FormFact, opening: PacketOpening)]
    private let collections: [(fact: FormFact, collection: RoomCollection)]

    init(_ books: Books, _ subject: String) throws {
        let naming = Naming(books: books)
        let sitting = try FormSitting(subject, .site, inRoom: true, asks: Self.asks, naming)
        guard let room = sitting.room else {
            throw FormRefusal.otherSubject(subject, needs: Self.asks)
        }
        let facts = sitting.facts(
            [.roomIssue, .packetOpening, .roomCollection], at: sitting.unit.id)
        (self.subject, self.naming, self.sitting, self.room) = (subject, naming, sitting, room)
        issues = facts.compactMap { fact in
            guard case .exam(.roomIssue(let issue)) = fact.statement.act, issue.room == room
            else { return nil }
            return (fact, issue)
        }
        openings = facts.compactMap { fact in
            guard case .exam(.packetOpening(let opening)) = fact.statement.act,
                (opening.room ?? books.history.room(issued: opening.container)) == room
            else { return nil }
            return (fact, opening)
        }
        collections = facts.compactMap { fact in
            guard case .exam(.roomCollection(let collection)) = fact.statement.act,
                collection.room == room
            else { return nil }
            return (fact, collection)
        }
    }

    private var number: String { "\(sitting.unit.id)/\(sitting.batch.id)/\(room)" }

    private var contents: [ContentID] {
        issues.map(\.fact.content) + openings.map(\.fact.content)
            + collections.map(\.fact.content)
    }

    var record: FilledForm {
        get throws {
            guard let newest = try naming.newest(contents) else {
                throw FormRefusal.nothingRecorded(subject)
            }
            let last = collections.last?.fact.statement ?? issues.last?.fact.statement
            let form = RoomRecordForm(
                facts: try FormPart { try fact($0) },
                openings: try openings.map { try line($0.fact, $0.opening) },
                lines: collections.last?.collection.counts.map { line($0) } ?? [],
                invigilators: try naming.signatures(last) { $0.role == .invigilator },
                deviations: naming.deviations(contents))
            return FilledForm(form, subject: newest, number: number)
        }
    }

    private func fact(_ name: RoomRecordForm.Fact) throws -> String? {
        let roll = RoomRoll(sitting, room, naming)
        switch name {
        case .region: return sitting.region
        case .site: return sitting.unit.name
        case .batch: return sitting.batchText
        case .session: return sitting.session
        case .room: return room.text
        case .subjects: return subjects(roll)
        case .candidates: return roll.candidates.map(String.init)
        case .present: return roll.present.map(String.init)
        case .absent: return (roll.absent ?? absentCards).map(String.init)
        case .tickets: return roll.tickets
        case .issued: return try issues.last.map { try told($0.fact.statement) }
        case .imported: return try RoomImport(sitting, naming).text
        case .collected: return try collections.last.map { try told($0.fact.statement) }
        case .absentees, .violations, .faults, .notes: return nil
        }
    }

    /// When, and who signed.
    private func told(_ statement: Custody.Statement) throws -> String {
        "\(statement.at.spoken) \(try naming.names(statement.people))"
    }

    private func subjects(_ roll: RoomRoll) -> String? {
        let counted = collections.last?.collection.counts.compactMap(\.subject) ?? []
        let known = Set(roll.subjects + counted).sorted().map(naming.subject)
        return known.isEmpty ? nil : known.joined(separator: "、")
    }

    private var absentCards: Int? {
        collections.last?.collection.counts.first { $0.kind == .answerCard }?.absent
    }

    private func line(
        _ fact: FormFact, _ opening: PacketOpening
    ) throws -> FormPart<RoomRecordForm.Opening> {
        try FormPart { name in
            switch name {
            case .at: fact.statement.at.clock
            case .container: opening.container.text
            case .purpose: opening.purpose.wording.chinese
            case .seals:
                opening.seals.isEmpty ? nil : opening.seals.map(\.text).joined(separator: " ")
            case .condition: opening.condition.wording.chinese
            case .people:
                try naming.names(fact.statement.people.filter { $0 != opening.secondEyes })
            case .witness: try opening.secondEyes.map { try naming.label($0) }
            }
        }
    }

    private func line(_ count: CountLine) -> FormPart<RoomRecordForm.Line> {
        FormPart { name in
            switch name {
            case .item: count.kind.wording.chinese
            case .subject: count.subject.map(naming.subject) ?? ""
            case .expected: String(count.expected)
            case .found: String(count.found)
            case .absent: String(count.absent)
            case .damaged: String(count.damaged)
            case .void: count.void.map(String.init)
            case .opened: count.opened.map(String.init)
            case .remark: count.remark ?? ""
            }
        }
    }
}

extension RoomFilling {
    var collection: FilledForm {
        get throws {
            guard let (fact, collection) = collections.last else {
                throw FormRefusal.nothingRecorded(subject)
            }
            let bags = RoomBags(sitting, room, naming)
            let form = try RoomCollectionForm(
                facts: try FormPart { try self.fact($0, fact.statement, bags) },
                lines: collection.counts.map { line($0) },
                deviations: naming.deviations([fact.content])
            ) { signer in
                switch signer {
                case .invigilators:
                    try naming.signatures(fact.statement) { $0.role == .invigilator }
                case .officers:
                    try naming.signatures(fact.statement) {
                        $0.role != .invigilator && $0.role != .patrol
                    }
                case .patrol: try naming.signatures(fact.statement) { $0.role == .patrol }
                }
            }
            return FilledForm(form, subject: fact.content, number: number)
        }
    }

    private func fact(
        _ name: RoomCollectionLayout.Fact, _ statement: Custody.Statement, _ bags: RoomBags
    ) throws -> String? {
        let roll = RoomRoll(sitting, room, naming)
        return switch name {
        case .region: sitting.region
        case .site: sitting.unit.name
        case .batch: sitting.batchText
        case .session: sitting.session
        case .room: room.text
        case .candidates: roll.candidates.map(String.init)
        case .present: roll.present.map(String.init)
        case .absent: (roll.absent ?? absentCards).map(String.init)
        case .collected: statement.at.spoken
        case .place: statement.place.map(naming.place)
        case .bag: bags.bags
        case .seals: bags.seals
        case .packed: try bags.packed(naming)
        }
    }

    private func line(_ count: CountLine) -> FormPart<RoomCollectionLayout.Line> {
        FormPart { name in
            switch name {
            case .item: count.kind.wording.chinese
            case .subject: count.subject.map(naming.subject) ?? ""
            case .expected: String(count.expected)
            case .found: String(count.found)
            case .absent: String(count.absent)
            case .damaged: String(count.damaged)
            case .void: count.void.map(String.init)
            case .opened: count.opened.map(String.init)
            case .serials: count.serials?.printed
            case .remark: count.remark ?? ""
            }
        }
    }
}
