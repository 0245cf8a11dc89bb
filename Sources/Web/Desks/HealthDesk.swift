import Hummingbird
import Intake
import LedgerStore
import Merkle
import Spelling

/// Whether the server can do its work, and how much of it there is; for machines, without secrets.
struct HealthDesk {
    let site: Site

    func health(_ request: Request, _ visit: Visit) async throws -> Response {
        let head = try site.ledger.consult { try $0.snapshot.latestCheckpoint() }
        return Answering.json([
            "status": "ok", "entries": .integer(Int64(head.head.size)),
            "checkpoint": .integer(head.issued),
        ])
    }

    /// The text format that Prometheus reads.
    func metrics(_ request: Request, _ visit: Visit) async throws -> Response {
        let size = try site.ledger.consult { try $0.snapshot.latestCheckpoint().head.size }
        let boards = await site.boards.count
        return Answering.text(
            """
            # TYPE custody_entries gauge
            custody_entries \(size)
            # TYPE custody_sessions gauge
            custody_sessions \(site.sessions.count)
            # TYPE custody_boards gauge
            custody_boards \(boards)

            """, type: "text/plain; version=0.0.4; charset=utf-8")
    }
}
