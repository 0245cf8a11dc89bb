import Custody
import Drafting
import Intake
import LedgerStore
import Merkle
import Registers

/// What the device knows when something is drafted: the ledger's file, or only what was typed.
struct Surroundings {
    let exam: ExamID
    let ledger: LedgerID
    let seen: TreeHead?
    private let file: LedgerFile?

    init(_ header: HeaderOptions, _ output: Output) throws {
        let file = try header.ledger.named.map { try LedgerFile.openReadOnly($0) }
        if let file { output.tellDoubts(of: file) }
        let genesis = try file?.consult { $0.history.genesis }
        self.file = file
        exam = try genesis?.exam ?? Identifier.read(try Self.need(header.exam, "--exam"), "exam")
        ledger =
            try genesis?.ledger
            ?? Identifier.read(
                try file?.settings.origin.text ?? Self.need(header.origin, "--origin"), "origin")
        if let path = header.seen {
            seen = try SignedCheckpoint(try Files.bytes(path)).checkpoint.head
        } else {
            seen = try file?.read { try $0.latestCheckpoint().head }
        }
    }

    private static func need(_ text: String?, _ option: String) throws -> String {
        guard let text else {
            throw Complaint(
                .unreadable, "没有台账可查：请给出 \(option)，或用 --ledger 指明台账。",
                "There is no ledger to ask: give \(option), or name one with --ledger.")
        }
        return text
    }

    /// The verifier key of the ledger's checkpoints, where there is a ledger.
    var checkpointKey: String? { file?.settings.logKey.text }

    func container(_ id: ContainerID) throws -> ContainerRow? {
        try file?.consult { $0.history.container(id) }
    }

    func statement(_ content: ContentID) throws -> Custody.Statement? {
        try file?.consult { $0.history.statement(content) }
    }

    func centrePlan() throws -> Plan? {
        try file?.consult { books in
            books.history.genesis.flatMap { books.history.plan(for: $0.centre) }
        }
    }

    func contents(of vault: PlaceID) throws -> [ContainerID] {
        try file?.consult { $0.history.contents(of: vault) } ?? []
    }

    /// What an act's containers follow: as typed, or as the ledger knows it.
    func links(of act: Act, typed: [ContainerID: ContentID]) throws -> [ChainLink] {
        do {
            guard let file else { return try Chaining(history: nil, said: typed).links(of: act) }
            return try file.consult {
                try Chaining(history: $0.history, said: typed).links(of: act)
            }
        } catch ChainUnclear.contested(let container) {
            throw Complaint(
                .unreadable,
                "\(container) 有争议，有两条记录链；请用 --follows \(container)=编号 指明接续哪一条。",
                "\(container) is contested; say with --follows \(container)=ID what it continues.")
        } catch ChainUnclear.unknown(let container) {
            throw Complaint(
                .unreadable, "不知道 \(container) 现在的记录；请用 --follows \(container)=编号或文件，或 --ledger。",
                "The chain of \(container) is not known: use --follows \(container)=ID, or --ledger."
            )
        }
    }
}
