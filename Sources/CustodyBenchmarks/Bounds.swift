import Foundation
import GRDB
import Signing

/// What this machine can do at best, measured in the same run as ours.
enum Bounds {
    /// Both cores.
    static let cores = 2.0

    /// `openssl speed` on both cores: signatures verified a second.
    static func opensslVerify(_ algorithm: String) throws -> Double {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "openssl", "speed", "-seconds", "2", "-multi", "2", algorithm,
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        // The last line of the table ends in: sign/s verify/s.
        let last = text.split(separator: "\n").last { $0.contains("bits") }
        return last?.split(separator: " ").last.flatMap { Double($0) } ?? .nan
    }

    /// Durable inserts of one envelope's size: alone, and many in a transaction.
    static func durableInserts(bytes: Int, batch: Int, in folder: URL) throws -> Double {
        let path = folder.path + "/bound-\(batch).sqlite"
        let pool = try DatabasePool(path: path)
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        try pool.write {
            try $0.execute(sql: "CREATE TABLE t (i INTEGER PRIMARY KEY, d BLOB NOT NULL) STRICT")
        }
        let body = Data(repeating: 7, count: bytes)
        var inserted = 0
        let clock = ContinuousClock()
        let start = clock.now
        while start.duration(to: clock.now) < .seconds(2) {
            try pool.write { db in
                let insert = try db.cachedStatement(sql: "INSERT INTO t (d) VALUES (?)")
                for _ in 0..<batch { try insert.execute(arguments: [body]) }
            }
            inserted += batch
        }
        return Double(inserted) / start.duration(to: clock.now).seconds
    }
}

extension Duration {
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) * 1e-18
    }
}
