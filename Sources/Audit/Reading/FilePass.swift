import GRDB
import Registers

/// The file as SQLite sees it: every page, every reference, every table and its guards.
struct FilePass {
    let file: AuditedFile
    let findings: Findings

    private static let ledger: Set = [
        "meta", "entry", "tile", "checkpoint", "cosignature", "waiting", "person_detail",
    ]
    /// What keeps a program, though no attacker, from changing a row.
    private static let guards: Set = [
        "meta_stays", "meta_remains", "entry_follows", "entry_stays", "entry_remains",
        "tile_grows", "tile_remains", "checkpoint_grows", "checkpoint_stays",
        "checkpoint_remains", "cosignature_stays", "cosignature_remains", "waiting_stays",
        "waiting_remains", "person_detail_stays",
    ]

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
        let known = Self.ledger.union(RegisterTable.all.map(\.name))
        let tables = try names("table").filter { !$0.hasPrefix("sqlite_") }
        for name in known.subtracting(tables).sorted() {
            findings.add(.file(.tableMissing(name)))
        }
        for name in tables.subtracting(known).sorted() {
            findings.add(.file(.tableForeign(name)))
        }
        for name in Self.guards.subtracting(try names("trigger")).sorted() {
            findings.add(.file(.guardMissing(name)))
        }
        for name in try names("trigger").subtracting(Self.guards).sorted() {
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
