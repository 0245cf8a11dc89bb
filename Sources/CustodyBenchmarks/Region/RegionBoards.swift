import Custody
import Foundation
import GRDB
import Intake
import LedgerStore
import Registers

/// What is overdue in a region on return day, and the question after a leak, as their pages ask
/// them: each time from nothing, in a ledger of so many entries.
struct RegionBoards {
    let folder: URL
    let entries: Int

    private static let now = RegionPlan.at(15, 15)
    private static let site = RegionPlan.sites[16]

    func measure() throws {
        let region = try RegionLedger(folder.path + "/region.custody")
        try region.fill(entries)
        print("a region in a ledger of \(region.said) entries, asked on return day")
        try overdue(region.ledger)
        try suspects(region.ledger)
        try region.ledger.close()
    }

    private func overdue(_ ledger: LedgerFile) throws {
        let dues = try ledger.consult { try Self.board($0) }
        let sites = RegionPlan.sites.map(\.text)
        let bound = try ledger.consult { books in
            try RowsAlone(books.snapshot.database)
                .reading("batch_fact", "site", sites)
                .reading("accepted", "unit", [RegionPlan.region.text] + sites)
                .reading(
                    "duty", "vault",
                    ([RegionPlan.region] + RegionPlan.sites).map { RegionPlan.vault($0).text })
        }
        var figure = Figure(
            name: "overdue board, \(dues.count) dues",
            value: try median { try ledger.consult { _ = try Self.board($0) } }, unit: "ms",
            bound: bound.milliseconds, aim: .below(50))
        figure.remark =
            "\(dues.count { $0.verdict.isOwed }) overdue; bound: \(bound.count) rows read by GRDB"
        figure.show()
    }

    private static func board(_ books: Books) throws -> [Due] {
        let releases = try Registers.releasesInTransit(in: books.snapshot.database)
        return Deadlines(books.evidence(now: now)).board(of: RegionPlan.region, releases: releases)
    }

    /// Of a packet that was opened in its room, by one of its serial numbers.
    private func suspects(_ ledger: LedgerFile) throws {
        let packet = RegionScript.packet(Self.site, 2, RegionPlan.rooms[30], 3)
        let serial = "A\(RegionScript.serial(packet))"
        let answer = try ledger.consult { try Self.suspicion(serial, $0) }
        let boxes = [packet.text, RegionScript.box(Self.site, 2, 1).text]
        let vaults = [RegionPlan.region, Self.site].map { RegionPlan.vault($0).text }
        let bound = try ledger.consult { books in
            try RowsAlone(books.snapshot.database)
                .reading("link", "container", boxes).reading("sighting", "container", boxes)
                .reading("duty", "vault", vaults).reading("watch", "vault", vaults)
        }
        var figure = Figure(
            name: "suspect, \(answer.intervals.count) intervals",
            value: try median { try ledger.consult { _ = try Self.suspicion(serial, $0) } },
            unit: "ms", bound: bound.milliseconds, aim: .below(200))
        figure.remark =
            "\(answer.exposures.count) exposed; bound: \(bound.count) rows read by GRDB"
        figure.show()
    }

    private static func suspicion(_ serial: String, _ books: Books) throws -> Suspicion {
        guard let container = books.history.containers(holding: serial).first else {
            throw NotAdmitted(answer: "nothing holds \(serial)")
        }
        return Suspicion(of: container, books.evidence(now: now))
    }

    /// The milliseconds that it takes mostly.
    private func median(_ work: () throws -> Void) throws -> Double {
        let clock = ContinuousClock()
        return try (0..<9).map { _ in
            try clock.measure(work).seconds * 1000
        }.quantile(0.5)
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
