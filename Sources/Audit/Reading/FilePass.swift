import GRDB
import LedgerStore
import Registers

/// The file as SQLite sees it: every page, every reference, every table and its guards.
struct FilePass {
    let file: AuditedFile
    let findings: Findings

    func run() throws {
        try file.read { database in
            try database.each("PRAGMA integrity_check") { cells in
                let text = cells.text(0) ?? ""
                if text != "ok" { findings.add(.file(.page(text))) }
            }
            try database.each("PRAGMA foreign_key_check") { cells in
                findings.add(.file(.reference(table: cells.text(0) ?? "")))
            }
        }
        let known = Schema.tables.union(RegisterTable.all.map(\.name))
        let tables = try names("table").filter { !$0.hasPrefix("sqlite_") }
        for name in known.subtracting(tables).sorted() {
            findings.add(.file(.tableMissing(name)))
        }
        for name in tables.subtracting(known).sorted() {
            findings.add(.file(.tableForeign(name)))
        }
        for name in Schema.guards.subtracting(try names("trigger")).sorted() {
            findings.add(.file(.guardMissing(name)))
        }
        for name in try names("trigger").subtracting(Schema.guards).sorted() {
            findings.add(.file(.guardForeign(name)))
        }
        for name in try names("view").sorted() { findings.add(.file(.tableForeign(name))) }
    }

    private func names(_ type: String) throws -> Set<String> {
        var names: Set<String> = []
        try file.read { database in
            try database.each("SELECT name FROM sqlite_master WHERE type = ?", [type]) {
                names.insert($0.text(0) ?? "")
            }
        }
        return names
    }
}
