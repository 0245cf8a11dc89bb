import ArgumentParser
import Custody
import Intake
import LedgerStore
import Registers
import Reports
import Spelling

/// The question after a leak.
struct SuspectCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "suspect", abstract: "泄密追查：在谁手里可能被拆看 / After a leak: in whose hands",
        discussion: """
            给出试卷流水号或箱袋；--time 是外面已经知道的时刻，其后才开始的时段不再列出。 / Give a serial number or a container; --time is when \
            the leak was known outside, and no stretch that began later is listed.
            只给 --time 时，列出那一刻各保密室的值守、钥匙和启封。 / With --time alone: watch, keys and openings of each vault at that second.
            有证据排除的时段不列：同一封条前后完好，且后一次不是保管人自己读的。 / What evidence excludes is not listed: the same seal read \
            whole before and after, the second time not by its custodian.
            例 / Example:
              custody suspect --serial A0017 --time 2021-04-09T20:00 --ledger exam.ledger
            """)

    @Option(help: "试卷等的流水号 / A serial number") var serial: String?
    @Option(help: "箱袋 / A container") var container: String?
    @Option(help: "外界已知的时刻 / When it was known outside") var time: String?
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let leaked = try time.map(Times.read)
        let now = WallClock.machine.instant
        guard serial != nil || container != nil else {
            guard let leaked else {
                throw Complaint(
                    .unreadable, "请给出 --serial、--container 或 --time。",
                    "Give --serial, --container or --time.")
            }
            let hours = try ledger.open(output).consult { books in
                try VaultHour.all(at: leaked, books, now: now)
            }
            return output.give(.array(hours.map { $0.json })) {
                hours.flatMap { $0.lines(output.language) }
            }
        }
        let suspicions = try ledger.open(output).consult { books -> [SuspectReport] in
            try containers(books).map {
                try SuspectReport(
                    Suspicion(of: $0, knownBy: leaked, books.evidence(now: now)), books)
            }
        }
        output.give(.array(suspicions.map { $0.json(output.language) })) {
            suspicions.flatMap { $0.lines(output.language) }
        }
    }

    private func containers(_ books: Books) throws -> [ContainerID] {
        if let container {
            let id: ContainerID = try Identifier.read(container, "container")
            guard books.history.container(id) != nil else { throw EntryMention.absent(container) }
            return [id]
        }
        let found = books.history.containers(holding: serial ?? "")
        guard !found.isEmpty else {
            throw Complaint(
                .unreadable, "没有装箱记录写明流水号 \(serial ?? "")。",
                "No packing names the serial number \(serial ?? "").")
        }
        return found
    }
}

/// A vault's second as it is read aloud, and as programs read it.
extension VaultHour {
    var json: JSON {
        [
            "vault": .string(seconds.vault.text), "needed": .integer(Int64(needed)),
            "onDuty": .texts(seconds.onDuty.map(\.text)),
            "keys": .array(seconds.keys.map { $0.json }),
        ]
    }

    func lines(_ language: Language) -> [String] {
        let mark = seconds.onDuty.count < needed ? "‼" : "·"
        let people = seconds.onDuty.map(\.text).joined(separator: language.comma)
        return [
            "\(mark) \(seconds.vault)  " + (people.isEmpty ? language("无人值守", "nobody") : people)
        ]
            + seconds.keys.map { "    " + $0.line(language) }
    }
}

extension KeyUse {
    var json: JSON {
        [
            "content": .string(content.hex), "at": .string(at.description),
            "holders": .texts(holders.map(\.text)),
        ]
    }

    func line(_ language: Language) -> String {
        language("钥匙开启 ", "opened with keys ") + at.spoken + "  "
            + holders.map(\.text).joined(separator: language.comma)
    }
}
