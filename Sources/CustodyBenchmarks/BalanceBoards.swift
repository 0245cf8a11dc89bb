import Custody
import Foundation
import GRDB
import Intake
import LedgerStore
import Merkle
import Registers
import Reports
import Signing

/// The balance board of one region: forty sites, 2,500 rooms, 60,000 containers.
struct BalanceBoards {
    private static let sites = 40
    private static let rooms = 62
    private static let kinds: [ItemKind] = [.paper, .sparePaper, .answerCard, .collectionSheet]
    private let path: String

    init(_ folder: URL) { path = folder.path + "/balance.custody" }

    func measure() throws {
        print("a region's balance")
        let units = (1...Self.sites).compactMap { UnitID("R1-S\($0)") }
        let ledger = try founded()
        _ = try ledger.write(at: 0) { transaction in
            let history = Books(transaction.snapshot).history
            for unit in units { try history.apply(tallies(unit) + containers(unit)) }
        }
        try Self.show(ledger) { try Board.balance(ofAll: units, $0, by: $1) }
        try ledger.close()
    }

    private func founded() throws -> LedgerFile {
        guard let origin = KeyName("custody.balance") else { preconditionFailure("a key name") }
        let signer = try NoteSigner(
            NoteSigner.text(name: origin, kind: .log, seed: Randomness.bytes(32)))
        return try LedgerFile.found(path, signer: signer, clock: WallClock { 0 })
    }

    /// The boards as a ledger's readers find them, coarse and fine.
    static func show(
        _ ledger: LedgerFile, _ board: (Books, CellParts) throws -> BalanceBoard
    ) throws {
        let bound = try ledger.consult { try rowsAlone($0.snapshot.database) }
        for (name, parts) in [
            ("board by batch", [.batch] as CellParts),
            ("board by room", [.batch, .subject, .room]),
        ] {
            var (lines, open) = (0, 0)
            let took = try Repeated {
                let board = try ledger.consultTogether { try board($0, parts) }
                (lines, open) = (board.lines.count, board.differences.count)
            }
            Figure(
                name: name, value: took.milliseconds, unit: "ms", bound: bound.milliseconds,
                aim: .below(50),
                remark: took.remark
                    + "\(lines) lines, \(open) differences; bound: \(bound.count) rows "
                    + "read by GRDB"
            ).show()
        }
    }

    private static func rowsAlone(
        _ db: Database
    ) throws -> (milliseconds: Double, count: Int) {
        var count = 0
        let took = try Repeated {
            count = 0
            let table = RegisterTable(TallyRow.register).name
            let cursor = try GRDB.Row.fetchCursor(db, sql: "SELECT * FROM \(table)")
            while let row = try cursor.next() { count += min(1, row.count) }
        }
        return (took.milliseconds, count)
    }

    private func tallies(_ unit: UnitID) -> [Event] {
        (1...Self.rooms).flatMap { number in
            Self.kinds.compactMap { kind -> Event? in
                guard let batch = BatchID("P\(number % 4 + 1)"),
                    let subject = SubjectID("S\(number % 5)"), let room = RoomID("\(number)")
                else { return nil }
                var tally = Tally()
                tally.planned = 30
                tally.issued = 30
                tally.room = Tally.Count(expected: 30, found: 30, absent: 2)
                tally.site = tally.room
                let first = number * 30
                tally.issuedSerials = [
                    SerialRange(prefix: unit.text, first: first, last: first + 29, digits: 6)
                ]
                let cell = TallyCell(
                    unit: unit, batch: batch, subject: subject, room: room, kind: kind)
                return .atUnit(.balance(.tally(TallyRow(cell: cell, tally: tally))))
            }
        }
    }

    private func containers(_ unit: UnitID) -> [Event] {
        (1...60_000 / Self.sites).compactMap { number in
            guard let container = ContainerID("\(unit)-C\(number)") else { return nil }
            return .container(
                ContainerRow(
                    container: container, kind: .packet, site: unit, custodian: .unit(unit),
                    state: .held, heads: [], seals: [], kinds: [.paper], children: [],
                    items: 30, open: false, contested: false))
        }
    }
}
