import ArgumentParser
import Custody
import Foundation
import Glibc
import Intake
import LedgerStore
import Merkle
import Registers
import Signing
import Spelling

/// Whose ledger it is, how large, how new, who cosigned and who writes.
struct LedgerInfo: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "info", abstract: "台账概况 / What a ledger is and how far it goes",
        discussion: """
            例 / Example:
              custody ledger info --ledger exam.ledger
            """)

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    private struct Facts {
        let checkpoint: StoredCheckpoint
        let cosignatures: [StoredCosignature]
        let genesis: GenesisRow?
        let waiting: Int
    }

    func work(_ output: Output) async throws {
        let file = try ledger.open(output)
        let facts = try file.consult { books in
            let newest = try books.snapshot.latestCheckpoint()
            return Facts(
                checkpoint: newest,
                cosignatures: try books.snapshot.cosignatures(size: newest.head.size),
                genesis: books.history.genesis,
                waiting: Set(
                    try Registers.all(PendingRow.self, in: books.snapshot.database)
                        .filter(\.open).map(\.content)
                ).count)
        }
        let holder = WriterNote.read(file.path)
        let names = facts.cosignatures.map { $0.signature.name.text }
        output.give(json(file, facts, names, holder)) {
            let head = facts.checkpoint.head
            let issued = Instant(seconds: facts.checkpoint.issued / 1000).spoken
            let say = output.language
            return [
                say("名称      ", "origin      ") + file.settings.origin.text,
                say("考试      ", "exam        ") + (facts.genesis?.exam.text ?? "–"),
                say("条目      ", "entries     ") + String(head.size),
                say("树根      ", "root        ") + head.root.hex,
                say("检查点    ", "checkpoint  ") + issued,
                say("共签      ", "cosigned by ")
                    + (names.isEmpty ? "–" : names.joined(separator: " ")),
                say("待补      ", "waiting     ") + String(facts.waiting),
                say("验证密钥  ", "log key     ") + file.settings.logKey.text,
                say("写入者    ", "writer      ") + (holder ?? "–"),
            ]
        }
    }

    private func json(
        _ file: LedgerFile, _ facts: Facts, _ names: [String], _ holder: String?
    ) -> JSON {
        [
            "origin": .string(file.settings.origin.text),
            "exam": .string(facts.genesis?.exam.text ?? ""),
            "size": .integer(Int64(facts.checkpoint.head.size)),
            "root": .string(facts.checkpoint.head.root.hex),
            "issued": .string(Instant(seconds: facts.checkpoint.issued / 1000).description),
            "cosigners": .texts(names), "waiting": .integer(Int64(facts.waiting)),
            "key": .string(file.settings.logKey.text), "writer": .string(holder ?? ""),
        ]
    }
}

/// What the lock beside a ledger says of whoever writes it.
enum WriterNote {
    /// Nil when that process is gone; on another host it is believed.
    static func read(_ ledger: String) -> String? {
        guard let writer = WriterLock.lastWriter(beside: ledger) else { return nil }
        let isGone = kill(writer.process, 0) != 0 && errno == ESRCH
        guard !isGone || writer.host != ProcessInfo.processInfo.hostName else { return nil }
        return "\(writer.host) pid \(writer.process)"
    }
}
