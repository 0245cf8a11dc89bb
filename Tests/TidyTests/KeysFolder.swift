import Foundation

/// `Keys/` holds public halves only, as text that a person can read.
enum KeysFolder {
    static func inspect(_ files: [String: Data]) -> Report {
        var report = Report()
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) where path.hasPrefix("Keys/") {
            report.looked += 1
            func note(_ message: String) {
                report.findings.append(Finding(path: path, line: 1, message: message))
            }
            if String(validating: bytes, as: UTF8.self) == nil {
                note("not text: nobody can see whether it is a public half")
            }
            for mark in ["PRIVATE KEY", "PRIVATE+KEY"] where bytes.contains(Data(mark.utf8)) {
                note("holds a private key: it is no secret any more, replace it")
            }
        }
        return report
    }
}

/// What git must never track: what the program writes and what the build leaves behind.
enum TrackedPaths {
    static func inspect(_ paths: [String]) -> Report {
        var report = Report(looked: paths.count)
        for path in paths {
            let parts = path.split(separator: "/")
            let isLedger = parts.contains { $0.contains(".custody") }
            let isBuild = parts.contains { $0.hasPrefix(".build") || $0 == "Package.resolved" }
            if isLedger || isBuild {
                report.findings.append(
                    Finding(path: path, line: 1, message: "git must not track this"))
            }
        }
        return report
    }
}
