import Custody
import Views

/// Runs of forms as they are kept in memory: one under way for each person and form, and of each
/// person the last few that are over.
struct PrintShelf {
    struct Run: Sendable {
        let form: FormName
        let owner: PersonID
        /// To what the list was narrowed, as people read it.
        let words: String
        let count: Int
        var progress: PrintProgress = .running(done: 0)
        var file: [UInt8] = []

        init(_ form: FormName, of owner: PersonID, _ words: String, count: Int) {
            (self.form, self.owner, self.words, self.count) = (form, owner, words, count)
        }

        var isRunning: Bool {
            switch progress {
            case .running: true
            case .ready, .failed: false
            }
        }
    }

    /// What became of the wish for one more.
    enum Place: Hashable {
        case taken(String)
        /// He has one of that form under way.
        case running(String)
        /// So many are under way that another would only wait.
        case none
    }

    /// So many are set at a time; single forms find room in the line beside them.
    static let mostRunning = 8
    /// So many that are over are kept for each person, and for all people.
    static let mostKept = (each: 3, all: 32)

    private var runs: [String: Run] = [:]
    /// From the oldest to the newest.
    private var order: [String] = []

    subscript(id: String) -> Run? { runs[id] }

    /// Takes a place for a run; what is under way is never dropped for it.
    mutating func begin(_ run: Run, as id: String) -> Place {
        let own = order.first { id in
            runs[id].map { $0.isRunning && $0.owner == run.owner && $0.form == run.form } ?? false
        }
        if let own { return .running(own) }
        guard runs.values.count(where: \.isRunning) < Self.mostRunning else { return .none }
        runs[id] = run
        order.append(id)
        return .taken(id)
    }

    mutating func change(_ id: String, _ change: (inout Run) -> Void) {
        guard var run = runs[id] else { return }
        change(&run)
        runs[id] = run
        if !run.isRunning { tidy(of: run.owner) }
    }

    /// Drops the oldest that are over: first those of whoever has most.
    private mutating func tidy(of owner: PersonID) {
        let over = order.filter { runs[$0]?.isRunning == false }
        drop(over.filter { runs[$0]?.owner == owner }, but: Self.mostKept.each)
        drop(over.filter { runs[$0] != nil }, but: Self.mostKept.all)
    }

    private mutating func drop(_ ids: [String], but most: Int) {
        for id in ids.dropLast(most) { runs[id] = nil }
        order.removeAll { runs[$0] == nil }
    }
}
