import Foundation
import Hummingbird
import Intake
import LedgerStore
import Merkle
import Spelling

/// Whether the server can do its work, and how much of it there is; for machines, without secrets.
struct HealthDesk {
    let site: Site

    /// The process answers.
    func live(_ request: Request, _ visit: Visit) async throws -> Response {
        Answering.json(["live": .bool(true)])
    }

    /// Ready: ledger and anteroom can be read, the ledger is where it was, and the desk could write
    /// when it last tried.
    func health(_ request: Request, _ visit: Visit) async throws -> Response {
        let head = try? site.ledger.consult { try $0.snapshot.latestCheckpoint() }
        let isReady =
            head != nil && site.ledger.isInPlace && site.anteroom.isReadable
            && site.meter.counts.writes
        return Answering.json(
            [
                "live": .bool(true), "ready": .bool(isReady),
                "entries": .integer(Int64(head?.head.size ?? 0)),
                "checkpoint": .integer(head?.issued ?? 0),
            ], status: isReady ? .ok : .serviceUnavailable)
    }

    /// The text format that Prometheus reads.
    func metrics(_ request: Request, _ visit: Visit) async throws -> Response {
        let head = try site.ledger.consult { try $0.snapshot.latestCheckpoint() }
        let counts = site.meter.counts
        var text = MeterText()
        text.counter(
            "custody_submissions_total", "Envelopes by the desk's answer.", by: "answer",
            counts.answers)
        text.gauge(
            "custody_submissions_waiting", "Envelopes at the desk now.", Int64(counts.waiting))
        text.add(counts)
        text.counter(
            "custody_responses_total", "Answers by status.", by: "code",
            Dictionary(uniqueKeysWithValues: counts.responses.map { ("\($0.key)", $0.value) }))
        text.counter(
            "custody_refusals_total", "Requests turned away, by why.", by: "why", counts.refusals)
        text.gauge("custody_entries", "Entries of the ledger.", Int64(head.head.size))
        text.gauge("custody_ledger_bytes", "The ledger's file with its journal.", bytes)
        text.add(
            "custody_checkpoint_age_seconds", "gauge", "Since the newest checkpoint.",
            [("", MeterText.seconds(max(0, site.clock.milliseconds() - head.issued)))])
        text.gauge("custody_boards", "Boards that are open.", Int64(await site.boards.count))
        text.gauge("custody_sessions", "People signed in.", Int64(site.sessions.count))
        text.gauge("process_resident_memory_bytes", "Memory of the server.", Self.resident)
        return Answering.text(text.text, type: "text/plain; version=0.0.4; charset=utf-8")
    }

    private var bytes: Int64 {
        [site.ledger.path, site.ledger.path + "-wal"].reduce(0) { sum, path in
            let attributes = try? FileManager.default.attributesOfItem(atPath: path)
            return sum + ((attributes?[.size] as? Int64) ?? Int64(attributes?[.size] as? Int ?? 0))
        }
    }

    /// Pages of four kilobytes, as the kernel counts them.
    private static var resident: Int64 {
        let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
        return text.split(separator: " ").dropFirst().first.flatMap { Int64($0) }.map { $0 * 4096 }
            ?? 0
    }
}
