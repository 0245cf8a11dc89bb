import Custody
import Foundation
import GRDB
import Intake
import LedgerStore
import Registers
import Reports

/// What is overdue in a region on return day, and the question after a leak, as their pages ask
/// them: each time from nothing, in a ledger of so many entries.
struct RegionBoards {
    private let path: String
    private let entries: Int

    init(_ folder: URL, kept path: String?, entries: Int) {
        self.path = path ?? folder.path + "/region.custody"
        self.entries = entries
    }

    private static let now = RegionPlan.at(15, 15)
    private static let site = RegionPlan.sites[16]

    func measure() throws {
        let clock = ContinuousClock()
        if !FileManager.default.fileExists(atPath: path) {
            let took = try clock.measure {
                let region = try RegionLedger(path)
                try region.fill(entries)
                try region.ledger.close()
            }
            print("a region's season, written in \(Int(took.seconds)) s")
        }
        let ledger = try LedgerFile.openReadOnly(path)
        let size = try ledger.consult { try $0.snapshot.size() }
        print("a region in a ledger of \(size) entries, asked on return day")
        try overdue(ledger)
        try BalanceBoards.show(ledger) { try Board.balance(of: RegionPlan.region, $0, by: $1) }
        try suspects(ledger)
        try ledger.close()
    }

    private func overdue(_ ledger: LedgerFile) throws {
        let clock = ContinuousClock()
        var dues: [Due] = []
        let first = try clock.measure {
            dues = try ledger.consultTogether { try Self.board($0) }
        }
        let bound = try ledger.consult { books in
            let sites = RegionPlan.sites.map(\.text)
            let units = [RegionPlan.region.text] + sites
            let vaults = ([RegionPlan.region] + RegionPlan.sites).map { RegionPlan.vault($0).text }
            return try RowsAlone(books.snapshot.database)
                .reading("rooms_said", "site", sites).reading("accepted", "unit", units)
                .reading("vault_movement", "vault", vaults).reading("duty", "vault", vaults)
        }
        show(
            "overdue board, \(dues.count) dues", below: 50, bound,
            "\(dues.count { $0.verdict.isOwed }) overdue; "
                + "\(Int(first.seconds * 1000)) ms the first time",
            try Repeated { try ledger.consultTogether { _ = try Self.board($0) } })
    }

    private static func board(_ books: Books) throws -> [Due] {
        try Board.dues(of: RegionPlan.region, books, now: now)
    }

    /// Of a packet that was opened in its room: by one of its serial numbers, by its own, with and
    /// without the hour at which the leak was known; and of that hour alone.
    private func suspects(_ ledger: LedgerFile) throws {
        let packet = RegionScript.packet(Self.site, 2, RegionPlan.rooms[30], 3)
        let serial = "A\(RegionScript.serial(packet))"
        let leaked = RegionPlan.at(RegionPlan.day(2), 9)
        let boxes = [packet.text, RegionScript.box(Self.site, 2, 1).text]
        let vaults = [RegionPlan.region, Self.site].map { RegionPlan.vault($0).text }
        let bound = try ledger.consult { books in
            try RowsAlone(books.snapshot.database)
                .reading("link", "container", boxes).reading("sighting", "container", boxes)
                .reading("duty", "vault", vaults).reading("watch", "vault", vaults)
        }
        for (name, known) in [("by serial", nil), ("by serial and time", leaked)] {
            let answer = try ledger.consult { try Self.suspicion(serial, knownBy: known, $0) }
            show(
                "suspect \(name), \(answer.intervals.count) intervals", below: 200, bound,
                "\(answer.exposures.count) exposed",
                try Repeated {
                    try ledger.consult { _ = try Self.suspicion(serial, knownBy: known, $0) }
                })
        }
        let answer = try ledger.consult { Suspicion(of: packet, $0.evidence(now: Self.now)) }
        show(
            "suspect by container, \(answer.intervals.count) intervals", below: 200, bound,
            "\(answer.exposures.count) exposed",
            try Repeated {
                try ledger.consult { _ = Suspicion(of: packet, $0.evidence(now: Self.now)) }
            })
        try hour(leaked, ledger)
    }

    /// Who watched which vault of the region at one second.
    private func hour(_ instant: Instant, _ ledger: LedgerFile) throws {
        let units = [RegionPlan.region] + RegionPlan.sites
        func seconds(_ books: Books) -> [VaultSeconds] {
            let evidence = books.evidence(now: Self.now)
            return units.map { VaultSeconds.of(RegionPlan.vault($0), at: instant, evidence) }
        }
        let bound = try ledger.consult { books in
            let vaults = units.map { RegionPlan.vault($0).text }
            return try RowsAlone(books.snapshot.database)
                .reading("duty", "vault", vaults).reading("watch", "vault", vaults)
        }
        let found = try ledger.consult { seconds($0) }
        show(
            "suspect by time, \(found.count) vaults", below: 200, bound,
            "\(found.reduce(0) { $0 + $1.onDuty.count }) on duty",
            try Repeated { try ledger.consult { _ = seconds($0) } })
    }

    private static func suspicion(
        _ serial: String, knownBy leaked: Instant?, _ books: Books
    ) throws -> Suspicion {
        guard let container = books.history.containers(holding: serial).first else {
            throw NotAdmitted(answer: "nothing holds \(serial)")
        }
        return Suspicion(of: container, knownBy: leaked, books.evidence(now: now))
    }

    private func show(
        _ name: String, below aim: Double, _ bound: RowsAlone, _ remark: String, _ value: Repeated
    ) {
        Figure(
            name: name, value: value.milliseconds, unit: "ms", bound: bound.milliseconds,
            aim: .below(aim),
            remark: value.remark + "\(remark); bound: \(bound.count) rows read by GRDB"
        ).show()
    }
}

/// So many rows, read by their key's first column and by nobody's rules.
struct RowsAlone {
    private let db: Database
    private(set) var count = 0
    private(set) var milliseconds = 0.0

    init(_ db: Database) { self.db = db }

    func reading(_ register: String, _ column: String, _ keys: [String]) throws -> RowsAlone {
        var read = self
        read.milliseconds +=
            try ContinuousClock().measure {
                let select = try db.cachedStatement(
                    sql: "SELECT * FROM register_\(register) WHERE \"\(column)\" = ?")
                for key in keys {
                    let cursor = try GRDB.Row.fetchCursor(select, arguments: [key])
                    while let row = try cursor.next() { read.count += min(1, row.count) }
                }
            }.seconds * 1000
        return read
    }
}
