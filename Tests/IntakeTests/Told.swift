import Audit
import Custody
import Intake
import LedgerStore
import Signing
import Testing

extension Answer {
    /// The answer in a word or two, for tables.
    var told: String {
        switch self {
        case .admitted(_, let outcome) where outcome.waits: "waits"
        case .admitted(_, let outcome) where !outcome.released.isEmpty:
            "admitted, releasing \(outcome.released.count)"
        case .admitted: "admitted"
        case .refused(_, let refusal): "refused \(refusal.code.rawValue)"
        case .kept(_, .signatures): "kept, its signatures"
        case .kept(_, .notation): "kept, its notation"
        case .kept(_, .turnedAway): "kept, though nobody enrolled signed"
        case .repeated: "repeated"
        case .unsigned: "unsigned"
        case .malformed: "malformed"
        }
    }

    var isAdmitted: Bool { if case .admitted = self { true } else { false } }
}

extension LedgerFile {
    func size() throws -> Int { try read { try $0.size() } }

    /// How many checkpoints there are: the empty one, and one for each transaction with entries.
    func commits() throws -> Int { try read { try $0.checkpoints(above: 0, limit: 1 << 20).count } }

    func digests() throws -> [String: Digest] { try consult { try $0.registerDigests() } }

    /// Every order-free register, as it reads now.
    func orderFree() throws -> [String: Digest] {
        let names = Set(Event.registers.filter(\.orderFree).map(\.name))
        return try digests().filter { names.contains($0.key) }
    }

    func standing(_ content: ContentID) throws -> Standing? {
        try consult { $0.history.row(StatementRow.self, content)?.standing }
    }

    func container(_ id: String) throws -> ContainerRow? {
        try consult { $0.history.container(named(id)) }
    }
}

/// That the registers which the desk kept are those that the entries amount to.
func expectRebuilt(
    _ ledger: LedgerFile, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let live = try ledger.digests()
    try ledger.rebuildRegisters()
    let rebuilt = try ledger.digests()
    let differing = live.keys.sorted().filter { live[$0] != rebuilt[$0] }
    #expect(differing == [], sourceLocation: sourceLocation)
    #expect(live.count == Event.registers.count, sourceLocation: sourceLocation)
}

/// The file as it lies holds before somebody who does not trust the desk.
func expectSound(
    _ ledger: LedgerFile, sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    let report = try await Auditor(ledger) { 0 }.audit()
    let size = try ledger.size()
    #expect(report.failures.map(\.wording.english) == [], sourceLocation: sourceLocation)
    #expect(report.counts.entries == size, sourceLocation: sourceLocation)
}

/// The case of the desk's error that came, without what it carries; nil if none came.
func fault(_ body: () async throws -> Void) async -> String? {
    do {
        try await body()
        return nil
    } catch DeskError.notStored(let error) {
        return String(String(describing: error).prefix { $0 != "(" })
    } catch {
        return String(String(describing: error).prefix { $0 != "(" })
    }
}
