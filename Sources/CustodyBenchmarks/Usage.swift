import Foundation

/// What the kernel says of a process.
struct Usage {
    /// Seconds on any core, in steps of a hundredth.
    let processor: Double
    /// MB that were in memory at most, since the process began.
    let peak: Double
    /// MB that are in memory now.
    let resident: Double

    /// Of this process.
    static var now: Usage { of("self") }

    static func of(_ process: String) -> Usage {
        let fields = text(process, "stat").split(separator: ")").last?.split(separator: " ") ?? []
        let ticks = fields.count > 12 ? (Double(fields[11]) ?? 0) + (Double(fields[12]) ?? 0) : .nan
        return Usage(
            processor: ticks / 100, peak: megabytes(process, "VmHWM:"),
            resident: megabytes(process, "VmRSS:"))
    }

    private static func megabytes(_ process: String, _ name: String) -> Double {
        let line = text(process, "status").split(separator: "\n").first { $0.hasPrefix(name) }
        let words = line?.split(whereSeparator: \.isWhitespace) ?? []
        return words.count > 1 ? (Double(words[1]) ?? .nan) / 1024 : .nan
    }

    private static func text(_ process: String, _ file: String) -> String {
        (try? String(contentsOfFile: "/proc/\(process)/\(file)", encoding: .utf8)) ?? ""
    }
}
