import ArgumentParser
import Audit
import Custody
import Intake
import LedgerStore
import Merkle
import Paperwork
import Spelling
import Views

/// Compares a printed form with the record, by the code on it.
struct FormCheck: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "用纸上的二维码核对 / Compare a printed form by its code",
        discussion: """
            二维码的文字以 CUSTODY1. 开头。--keys 里的台账密钥核对它的签名；给出 --ledger 就把表重填一遍，看与打印时是否一致。 / The code's \
            text begins with CUSTODY1. The ledger's key in --keys verifies it; with --ledger the form is \
            filled again and compared with what was printed.
            退出码 3 即不成立。 / Exit code 3 means that it does not hold.
            例 / Example:
              custody form check CUSTODY1.AE… --keys season/trusted --ledger season/season.custody
            """)

    @Argument(help: "扫出的文字 / The scanned text") var code: String
    @Option(help: "信任的密钥文件夹 / The folder of trusted keys") var keys: String
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        guard let stamp = FormStamp(code: code) else {
            throw Complaint(
                .unreadable, "这不是本系统表格上的二维码。", "This is no code of a form of ours.")
        }
        let trusted: TrustedKeys
        let files = try KeysFolder.texts(keys)
        do throws(TrustedKeysError) {
            trusted = try TrustedKeys(files: files)
        } catch {
            throw KeysFolder.complaint(error, keys)
        }
        let isSigned = trusted.policy.logs.contains { stamp.isSigned(by: $0.key) }
        let standing = try ledger.named.map { _ in
            try ledger.open(output).consult { try agreement(stamp, $0) }
        }
        output.give(json(stamp, isSigned, standing)) {
            [
                isSigned
                    ? output.language("✓ 核对码是台账签的", "✓ the ledger signed the code")
                    : output.language("✗ 不是所信台账签的", "✗ no trusted ledger signed it"),
                "  \(output.language(stamp.form))  \(stamp.subject)",
                output.language(
                    "  打印时台账共 \(stamp.size) 条", "  the ledger had \(stamp.size) entries then"),
                "  " + output.language(standing?.wording ?? Self.notCompared),
            ]
        }
        guard isSigned, standing != .differs, standing != .absent else {
            throw Ending.doesNotHold.exitCode
        }
    }

    private static let notCompared = Wording(
        "· 未与台账比对（加 --ledger）", "· not compared with the ledger (add --ledger)")

    private func agreement(_ stamp: FormStamp, _ books: Books) throws -> Agreement {
        guard let entry = try books.entry(stamp.subject) else { return .absent }
        guard let filler = FormFiller.of(stamp.form) else { return .absent }
        let now = WallClock.machine.instant
        let subjects =
            try filler.meant.map { try $0(Books.statement(entry), books) }
            ?? [String(entry.index)]
        for subject in subjects {
            let filled = try filler.fill(subject, books, now)
            if FormStamp.filling(filled.form) == stamp.filling { return .agrees }
        }
        return try books.snapshot.size() > stamp.size ? .movedOn : .differs
    }

    private func json(_ stamp: FormStamp, _ isSigned: Bool, _ standing: Agreement?) -> JSON {
        .fields([
            ("form", .string(stamp.form.rawValue)), ("subject", .string(stamp.subject.hex)),
            ("size", .integer(Int64(stamp.size))), ("signed", .bool(isSigned)),
            ("record", standing.map { .string($0.rawValue) }),
        ])
    }

    /// How the paper stands to the record.
    enum Agreement: String, Worded {
        case agrees, differs, absent
        case movedOn = "moved-on"

        var wording: Wording {
            switch self {
            case .agrees: Wording("✓ 与台账一致", "✓ it agrees with the record")
            case .movedOn:
                Wording(
                    "· 打印以后台账又有新记录，填出的内容已不同；请重新打印比较",
                    "· entries came since it was printed and change what it says; print it anew")
            case .differs: Wording("‼ 与台账不符", "‼ it does not agree with the record")
            case .absent: Wording("‼ 台账里没有这条记录", "‼ the ledger has no such statement")
            }
        }
    }
}
