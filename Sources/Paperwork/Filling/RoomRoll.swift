import Custody
import Intake
import Views

/// Who was to sit in a room and who came, by the room list and the attendance.
struct RoomRoll {
    private let listed: [RoomListLine]
    private let came: [AttendanceLine]

    init(_ sitting: FormSitting, _ room: RoomID, _ naming: Naming) {
        let facts = sitting.facts([.roomList, .attendance], at: sitting.unit.id)
        let lists = facts.compactMap { fact in
            if case .exam(.roomList(let list)) = fact.statement.act { list } else { nil }
        }
        let rolls = facts.compactMap { fact in
            if case .exam(.attendance(let roll)) = fact.statement.act { roll } else { nil }
        }
        listed = lists.flatMap(\.lines).filter { $0.room == room }
        came = rolls.flatMap(\.lines).filter { $0.room == room }
    }

    var candidates: Int? {
        if !listed.isEmpty { return listed.reduce(0) { $0 + $1.candidates } }
        return came.isEmpty ? nil : came.reduce(0) { $0 + $1.expected }
    }
    var present: Int? { came.isEmpty ? nil : came.reduce(0) { $0 + $1.present } }
    var absent: Int? { came.isEmpty ? nil : came.reduce(0) { $0 + $1.absent } }
    var subjects: [SubjectID] { listed.compactMap(\.subject) + came.compactMap(\.subject) }
    var tickets: String? {
        let runs = listed.compactMap { $0.tickets?.printed }
        return runs.isEmpty ? nil : runs.joined(separator: " ")
    }
}

/// The discs of a batch that were imported at its site, on how many machines.
struct RoomImport {
    let text: String?

    init(_ sitting: FormSitting, _ naming: Naming) throws {
        let imports = try sitting.facts([.discImport], at: sitting.unit.id)
            .compactMap { fact -> String? in
                guard case .exam(.discImport(let disc)) = fact.statement.act else { return nil }
                let people = try naming.names(fact.statement.people)
                return "\(fact.statement.at.spoken) \(disc.disc) 导入 \(disc.machines.count) 台机器"
                    + "（\(naming.unit(disc.testCentre))；\(people)）"
            }
        switch sitting.batch.form {
        case .paper: text = imports.isEmpty ? "不适用（纸笔考试）" : imports.joined(separator: "；")
        case .computer: text = imports.isEmpty ? nil : imports.joined(separator: "；")
        }
    }
}

/// The bags into which a room's answer cards went.
struct RoomBags {
    private let lines: [ReturnLine]

    init(_ sitting: FormSitting, _ room: RoomID, _ naming: Naming) {
        lines = ReturnLists(sitting.unit.id, naming.books.history).cardSlips.flatMap(\.lines)
            .filter { $0.batch == sitting.batch.id && $0.room == room }
    }

    var bags: String? { joined(lines.map(\.bag.text)) }
    var seals: String? { joined(lines.flatMap { $0.seal?.seals ?? [] }.map(\.text)) }

    func packed(_ naming: Naming) throws -> String? {
        try lines.last.map { "\(try naming.names($0.packers)) \($0.packedAt.spoken)" }
    }

    private func joined(_ names: [String]) -> String? {
        names.isEmpty ? nil : Set(names).sorted().joined(separator: " ")
    }
}
