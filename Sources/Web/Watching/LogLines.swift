import Custody
import Foundation
import Intake
import Logging
import Spelling
import Synchronization

/// The server's diagnostics: one JSON object a line, without secrets and without anybody's name.
///
/// Only what `Detail` lists is ever written: an address as its pattern and never as it was asked
/// for, since invitations carry their code in it.
struct LogLines: LogHandler {
    /// What a line may tell besides its event.
    enum Detail: String, CaseIterable {
        case method, address, status, milliseconds, why, answer, entry, rule, origin, from
    }

    var logLevel = Logger.Level.info
    var metadata = Logger.Metadata()
    let sink: LogSink
    let clock: WallClock

    private static let request = "hb.request.id"

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let told = metadata.merging(event.metadata ?? [:]) { _, newer in newer }
        var members = [
            JSON.Member("at", .string("\(Instant(seconds: clock.milliseconds() / 1000))")),
            JSON.Member("level", .string(event.level.rawValue)),
            JSON.Member("event", .string("\(event.message)")),
        ]
        if let request = told[Self.request] {
            members.append(JSON.Member("request", .string("\(request)")))
        }
        for detail in Detail.allCases {
            guard let value = told[detail.rawValue] else { continue }
            members.append(
                JSON.Member(
                    detail.rawValue,
                    Int64("\(value)").map { .integer($0) }
                        ?? .string("\(value)")))
        }
        sink.write(JSON.render(.object(members)))
    }
}

/// Where log lines go.
package final class LogSink: Sendable {
    private let handle: Mutex<FileHandle?>

    private init(_ handle: sending FileHandle?) { self.handle = Mutex(handle) }

    package static let standardError = LogSink(.standardError)
    package static let nowhere = LogSink(nil)

    /// Lines are added to a file, which only its owner may read; nil when it cannot be written.
    package init?(appendingTo path: String) {
        let manager = FileManager.default
        if !manager.fileExists(atPath: path) {
            _ = manager.createFile(
                atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        }
        guard let file = FileHandle(forWritingAtPath: path) else { return nil }
        _ = try? file.seekToEnd()
        handle = Mutex(file)
    }

    /// A line that cannot be written is lost; the server goes on.
    func write(_ line: [UInt8]) {
        handle.withLock { try? $0?.write(contentsOf: Data(line + [UInt8(ascii: "\n")])) }
    }
}

extension Logger {
    /// Tells an event with some of the details that a line may have.
    func tell(
        _ event: Logger.Message, level: Logger.Level = .info,
        _ details: KeyValuePairs<LogLines.Detail, String>
    ) {
        log(
            level: level, event,
            metadata: Dictionary(
                details.map { ($0.key.rawValue, .string($0.value)) }, uniquingKeysWith: { $1 }))
    }
}
