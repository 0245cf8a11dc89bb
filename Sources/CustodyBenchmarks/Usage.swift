import Foundation

/// What the kernel says of this process.
struct Usage {
    /// Seconds on any core, in steps of a hundredth.
    let processor: Double
    /// MB that were in memory at most, since the process began.
    let peak: Double
    /// MB that are in memory now.
    let resident: Double

    static var now: Usage {
        let fields = text("stat").split(separator: ")").last?.split(separator: " ") ?? []
        let ticks = fields.count > 12 ? (Double(fields[11]) ?? 0) + (Double(fields[12]) ?? 0) : .nan
        return Usage(
            processor: ticks / 100, peak: megabytes("VmHWM:"), resident: megabytes("VmRSS:"))
    }

    private static func megabytes(_ name: String) -> Double {
        let line = text("status").split(separator: "\n").first { $0.hasPrefix(name) }
        let words = line?.split(whereSeparator: \.isWhitespace) ?? []
        return words.count > 1 ? (Double(words[1]) ?? .nan) / 1024 : .nan
    }

    private static func text(_ file: String) -> String {
        (try? String(contentsOfFile: "/proc/self/\(file)", encoding: .utf8)) ?? ""
    }
}
