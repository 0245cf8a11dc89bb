import ArgumentParser
import Custody
import Intake
import LedgerStore
import Merkle
import Reports
import Signing
import Spelling

/// What the ledger signed about itself, and what a party takes along as proof.
struct CheckpointCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint", abstract: "检查点与离线证明 / Checkpoints and offline proofs",
        subcommands: [CheckpointShow.self, CheckpointProof.self])
}

struct CheckpointShow: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "显示检查点（含共签）/ A checkpoint with its cosignatures",
        discussion: """
            格式为 C2SP tlog-checkpoint，可交给共签方。 / C2SP tlog-checkpoint, for cosigners.
            例 / Example:
              custody checkpoint show --ledger exam.ledger
            """)

    @OptionGroup var ledger: LedgerOptions
    @Option(help: "条数；缺省为最新 / Its size; the newest by default") var size: Int?
    @Option(help: "写入文件 / Write it to a file") var out: String?
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let signed = try ledger.open(output).read { snapshot in
            let size = try size ?? snapshot.latestCheckpoint().head.size
            guard try snapshot.checkpoint(size: size) != nil else {
                throw Complaint(
                    .unreadable, "没有条数恰为 \(size) 的检查点。", "No checkpoint has size \(size).")
            }
            return try snapshot.cosignedCheckpoint(size: size)
        }
        if let out { try Files.create(out, signed.bytes) }
        let text = String(decoding: signed.bytes, as: UTF8.self)
        let head = signed.checkpoint.head
        output.give([
            "size": .integer(Int64(head.size)), "root": .string(head.root.hex),
            "note": .string(text),
        ]) { [String(text.dropLast())] }
    }
}

struct CheckpointProof: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "proof", abstract: "一条记录在账的离线证明 / The .tlog-proof of an entry",
        discussion: """
            按记录编号、信封文件或条目序号。 / By content id, envelope file or index.
            例 / Example:
              custody checkpoint proof release.json --ledger exam.ledger
            """)

    @Argument(help: "编号、文件或序号 / Content id, file or index") var entry: String
    @OptionGroup var ledger: LedgerOptions
    @Option(help: "写入文件，如 slip.tlog-proof / Write it to a file") var out: String?
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let (index, proof) = try ledger.open(output).consult { books in
            let index = try EntryMention.index(entry, books)
            let size = try ProofSize.best(of: index, books.snapshot)
            return (index, try books.snapshot.offlineProof(of: index, under: size))
        }
        if let out { try Files.create(out, proof.bytes) }
        let text = String(decoding: proof.bytes, as: UTF8.self)
        output.give(["index": .integer(Int64(index)), "proof": .string(text)]) {
            [String(text.dropLast())]
        }
    }
}

/// Entries as people name them.
enum EntryMention {
    static func index(_ text: String, _ books: Books) throws -> Int {
        if let index = Int(text) {
            guard try (0..<books.snapshot.size()).contains(index) else { throw absent(text) }
            return index
        }
        guard let entry = try books.entry(try Mention.content(text)) else { throw absent(text) }
        return entry.index
    }

    static func absent(_ text: String) -> Complaint {
        Complaint(
            .unreadable, "台账里没有 \(text)。", "The ledger has no \(text).")
    }
}
