import Custody
import Foundation
import Intake
import LedgerStore
import Merkle
import NIOHTTP1
import Signing
import Synchronization

/// A day of the crowd: everybody has a board open, and statements come in at an even pace.
struct Day {
    let bench: Bench

    private var keys: URL { bench.folder.appending(path: "crowd.pem") }

    /// Founds the crowd's ledger, then lets its statements come to the desk itself, without a
    /// network: what no server over that desk can better.
    func found() async throws {
        let crowd = try Crowd()
        var founding = CrowdFounding(crowd)
        let desk = try await bench.found { try founding.envelopes(checkpointKey: $0) }
        try crowd.write(to: keys)
        try tell("desk", await alone(desk, crowd))
        try desk.ledger.close()
    }

    private func alone(_ desk: Desk, _ crowd: Crowd) async throws -> [Double] {
        let pace = Pace(perSecond: Pace.usual.perSecond, seconds: 10, lanes: Pace.usual.lanes)
        return try await pace.run { (turns: Turns<[UInt8]>) in
            var pen = Pen("desk-\(turns.lane)")
            return try await turns.each({ try pen.watch($0, crowd) }) {
                try expectAdmitted(try await desk.submit($0))
            }
        }
    }

    /// The same over the wire, with five hundred boards open; when they ask again, each fetches its
    /// page anew at each change, as a browser does.
    func serve(port: Int, asking: Bool) async throws {
        let crowd = try Crowd(keys)
        let boards = Boards(port: port, crowd: crowd, asking: asking)
        let sessions = try await boards.signIn()
        let watching = Task { try await boards.watch(sessions) }
        var open = 0
        for await _ in boards.opened {
            open += 1
            if open == Crowd.size { break }
        }
        let took = try await Pace.usual.run { (turns: Turns<[UInt8]>) in
            try await Browsing.with(port) { browsing in
                var pen = Pen("phone-\(asking)-\(turns.lane)")
                var took: [Double] = []
                took = try await turns.each({ try pen.watch($0, crowd) }) {
                    let answer = try await browsing.ask(.POST, "/statements", $0)
                    guard answer.status == 201 else { throw NotAdmitted(answer: answer.body) }
                }
                return took
            }
        }
        watching.cancel()
        _ = await watching.result
        try tell("wire", took)
        Errand.tell("heard", Double(boards.heard.load(ordering: .relaxed)))
        try tell("pages", boards.pages.withLock { $0 })
    }

    private func tell(_ name: String, _ took: [Double]) throws {
        Errand.tell("\(name)-count", Double(took.count))
        Errand.tell("\(name)-p50", took.quantile(0.5))
        Errand.tell("\(name)-p99", took.quantile(0.99))
    }
}
