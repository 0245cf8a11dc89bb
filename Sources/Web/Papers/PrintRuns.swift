import Custody
import Intake
import Paperwork
import Signing
import Spelling
import Synchronization
import Views

/// Runs of forms under way, and what became of them; kept in memory, the newest only.
final class PrintRuns: Sendable {
    struct Run: Sendable {
        let form: FormName
        let owner: PersonID
        let count: Int
        var progress: PrintProgress
        var file: [UInt8] = []
    }

    private struct Shelf {
        var runs: [String: Run] = [:]
        /// From the oldest to the newest.
        var order: [String] = []
    }

    private static let most = 16
    private let shelf = Mutex(Shelf())

    /// A run of somebody's own.
    func find(_ id: String, of person: PersonID) -> Run? {
        shelf.withLock { $0.runs[id] }.flatMap { $0.owner == person ? $0 : nil }
    }

    /// Begins a run; it goes on by itself.
    ///
    /// - Parameters:
    ///   - form: which form.
    ///   - subjects: about what, in their order.
    ///   - visitor: for whom.
    ///   - site: whose ledger and typesetter.
    ///   - papers: the templates.
    /// - Returns: what it is found by.
    func begin(
        _ form: FormName, _ subjects: [String], for visitor: Visitor, at site: Site,
        _ papers: Papers
    ) -> String {
        let id = Hex.encode(Randomness.bytes(12))
        shelf.withLock { shelf in
            shelf.runs[id] = Run(
                form: form, owner: visitor.person.id, count: subjects.count,
                progress: .running(done: 0))
            shelf.order.append(id)
            while shelf.order.count > Self.most {
                shelf.runs[shelf.order.removeFirst()] = nil
            }
        }
        Task.detached { [self] in
            do {
                let (bytes, ending) = try await printed(
                    form, subjects, for: visitor, at: site, papers, id)
                change(id) { ($0.file, $0.progress) = (bytes, .ready(ending: ending)) }
            } catch {
                let words = (error as? WebRefusal)?.wording ?? WebRefusal.broken.wording
                change(id) { $0.progress = .failed(words) }
            }
        }
        return id
    }

    private func change(_ id: String, _ change: (inout Run) -> Void) {
        shelf.withLock { shelf in
            guard var run = shelf.runs[id] else { return }
            change(&run)
            shelf.runs[id] = run
        }
    }

    private func printed(
        _ form: FormName, _ subjects: [String], for visitor: Visitor, at site: Site,
        _ papers: Papers, _ id: String
    ) async throws -> (bytes: [UInt8], ending: String) {
        var sheets: [PrintedSheet] = []
        for subject in subjects {
            sheets.append(
                try site.ledger.consult {
                    try papers.sheet(form, subject, for: visitor, $0, now: site.now)
                })
            if papers.setting == nil { change(id) { $0.progress = .running(done: sheets.count) } }
        }
        guard let setting = papers.setting else {
            let forms = sheets.map { ($0.filled.form, $0.frame) }
            return (Array(papers.room.shelf.pages(forms).markup.utf8), "html")
        }
        let pdf = try await setting.pdf(of: sheets.map(papers.room.page)) { done in
            self.change(id) { $0.progress = .running(done: done) }
        }
        return (pdf, "pdf")
    }
}
