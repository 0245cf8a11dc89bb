import GRDB
import Merkle

/// Whose ledger the file says it is; held against its genesis and every checkpoint.
struct FileSettings {
    let origin: KeyName?
    let logKey: NoteKey?

    init(_ file: AuditedFile, _ findings: Findings) {
        var rows: [(origin: String, key: String, one: Int64?)] = []
        findings.reading("meta") {
            try file.read { database in
                try database.each("SELECT origin, log_key, one FROM meta") {
                    rows.append(($0.text(0) ?? "", $0.text(1) ?? "", $0.integer(2)))
                }
            }
        }
        origin = rows.first.flatMap { KeyName($0.origin) }
        logKey = rows.first.flatMap { try? NoteKey($0.key) }
        if rows.count != 1 || rows.first?.one != 1 || origin == nil || logKey == nil
            || logKey?.name != origin
            || logKey?.kind != .log || logKey?.text != rows.first?.key
        {
            findings.add(.file(.settings))
        }
    }

    var logKeys: [NoteKey] { logKey.map { [$0] } ?? [] }
}
