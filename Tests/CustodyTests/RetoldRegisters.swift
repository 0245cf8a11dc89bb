import Custody
import GRDB
import Registers
import Synchronization
import Testing

/// Registers in SQLite, told what a season in memory was told.
final class RetoldRegisters {
    private let history: RegisterHistory
    private let said: Said
    /// What SQLite did not take, and who was answered otherwise than in memory.
    private(set) var complaints: [String] = []

    /// What has been admitted so far.
    private final class Said {
        var statements: [ContentID: Custody.Statement] = [:]
    }

    private init(_ db: Database, _ founding: [Story.Entry]) {
        let said = Said()
        for entry in founding { said.statements[entry.content] = entry.statement }
        self.said = said
        history = RegisterHistory(db) { said.statements[$0] }
    }

    /// Writes a season's rows as the desk does, many at a time, and judges its statements again as
    /// a rebuilding does, one by one; both registers must end as the season did.
    static func expect(
        _ season: Season, after founding: [Story.Entry],
        written: (RetoldRegisters) -> Void, rebuilt: (RetoldRegisters) -> Void
    ) {
        let truth = Event.registers.map { ($0, season.all($0)) }
        do {
            let live = try registers(truth, founding) { registers in
                try registers.history.gathering { written(registers) }
            }
            let again = try registers(truth, founding, rebuilt)
            for complaint in live + again { Issue.record("\(complaint)") }
        } catch {
            Issue.record(error)
        }
    }

    /// What registers that are told so hold otherwise than the season.
    private static func registers(
        _ truth: [(Register, [[Cell]])], _ founding: [Story.Entry],
        _ telling: (RetoldRegisters) throws -> Void
    ) throws -> [String] {
        try Founded.lend(founding) { db in
            let registers = RetoldRegisters(db, founding)
            try telling(registers)
            return try registers.complaints + registers.differences(from: truth, db)
        }
    }

    func tell<Answer: Equatable>(
        _ statement: Custody.Statement, _ content: ContentID,
        _ judging: ToldTwice<Answer>.Judging
    ) -> Answer {
        judging(Submission(statement, content: content, history: history)) {
            keep(Story.Entry(statement: $0, content: $1, events: $2))
        } _: {
            note($0)
        }
    }

    func note(_ events: [Event]) {
        do { try history.apply(events) } catch { complaints.append("\(error)") }
    }

    func expect(_ holds: Bool, _ content: ContentID, _ complaint: @autoclosure () -> String) {
        if !holds { complaints.append("\(content.story): \(complaint())") }
    }

    func keep(_ entry: Story.Entry) {
        said.statements[entry.content] = entry.statement
        do {
            try history.apply(entry.events, of: entry.statement, content: entry.content)
        } catch {
            complaints.append("\(entry.content.story): \(error)")
        }
    }

    private func differences(from truth: [(Register, [[Cell]])], _ db: Database) throws -> [String]
    {
        var found = history.failure.map { ["a read failed: \($0)"] } ?? []
        for (register, told) in truth {
            var rows: [[Cell]] = []
            try RegisterTable(register).visit(db) { rows.append($0) }
            guard rows != told else { continue }
            let (more, fewer) = (Set(rows).subtracting(told), Set(told).subtracting(rows))
            found.append(
                "register \(register.name): SQLite has besides \(more), and not \(fewer)")
        }
        return found
    }
}

/// Registers that have what was admitted before a story begins; each story's rows are undone.
private enum Founded {
    private static let idle = Mutex<[ContentID: [DatabaseQueue]]>([:])

    static func lend<Value>(
        _ founding: [Story.Entry], _ body: (Database) throws -> Value
    ) throws -> Value {
        let last = founding.last?.content ?? ContentID(story: "nothing")
        let queue = try idle.withLock { $0[last]?.popLast() } ?? told(founding)
        let value = try queue.inDatabase { db in
            var value: Value?
            try db.inTransaction {
                value = try body(db)
                return .rollback
            }
            return value
        }
        // Only what every story begins with is asked for again.
        if founding.isEmpty || last == Founding.shared.last?.content {
            idle.withLock { $0[last, default: []].append(queue) }
        }
        guard let value else { preconditionFailure("a transaction without its end") }
        return value
    }

    private static func told(_ founding: [Story.Entry]) throws -> DatabaseQueue {
        let queue = try DatabaseQueue()
        try queue.write { db in
            try Registers.create(in: db)
            let history = RegisterHistory(db) { _ in nil }
            try history.gathering {
                for entry in founding {
                    try history.apply(
                        entry.events, of: entry.statement, content: entry.content)
                }
            }
        }
        return queue
    }
}
