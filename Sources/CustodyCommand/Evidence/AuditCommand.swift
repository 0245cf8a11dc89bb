import ArgumentParser
import Audit
import Custody
import Foundation
import Intake
import Merkle
import Signing
import Spelling
import Synchronization

/// Reads every byte of a ledger again, believing nothing that the desk wrote.
struct AuditCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "核验全部字节 / Audit every byte",
        discussion: """
            逐条重读：散列、签名、检查点、共签、每一个判断，并重建登记簿比对。不需要服务器，用满各核。
            --against 可给出别处保存的检查点、共签人文件、回执、.tlog-proof：能发现被截断、被还原、
            或整本重签的台账。不成立时退出码为 3。
            Re-reads every entry: hashes, signatures, checkpoints, cosignatures, every decision, and
            rebuilds the registers. --against takes what others kept: checkpoints, a cosigner's
            file, acknowledgements, .tlog-proof files.
            """)

    @Option(
        parsing: .upToNextOption,
        help: "别处保存的证据文件 / Files of evidence that others kept")
    var against: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: "共签人的验证密钥文件（vkey 行）/ Files of cosigners' verifier key lines")
    var cosigner: [String] = []

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let auditor = Auditor(
            path: try ledger.path(), cosigners: try cosigner.map(Self.key),
            clock: WallClock.machine.milliseconds)
        let evidence = try against.map(Self.evidence)
        let report: AuditReport
        do throws(AuditError) {
            report = try await auditor.audit(
                against: evidence, progress: AuditProgress(output).show)
        } catch {
            throw Complaint(error)
        }
        output.give(report.json(output.language)) { report.lines(output.language) }
        guard report.isClean else {
            throw Complaint(
                .doesNotHold, "核验不成立：\(report.failureCount) 处。",
                "The audit does not hold: \(report.failureCount) findings.")
        }
    }

    private static func key(_ path: String) throws -> NoteKey {
        let line = try TextFile.firstLine(path)
        do throws(NoteError) { return try NoteKey(line) } catch {
            throw Complaint(
                .unreadable, "\(path) 的首行不是验证密钥。",
                "The first line of \(path) is no verifier key.")
        }
    }

    private static func evidence(_ path: String) throws -> OutsideEvidence {
        let bytes = try Files.bytes(path)
        do throws(OutsideEvidenceError) {
            return try OutsideEvidence(name: path, bytes)
        } catch {
            throw Complaint(
                .unreadable, "\(path) 不能作为证据读取：\(error)",
                "\(path) does not read as evidence: \(error)")
        }
    }
}

/// Shows on standard error how far an audit is, once a percent.
final class AuditProgress: Sendable {
    private let language: Language
    private let quiet: Bool
    private let last = Mutex<String>("")

    init(_ output: Output) {
        language = output.language
        quiet = output.json
    }

    @Sendable func show(_ phase: AuditPhase, _ done: Int, _ total: Int) {
        guard !quiet, isatty(2) == 1 else { return }
        let percent = total > 0 ? done * 100 / total : 100
        let line = "\r" + language(phase) + " \(percent) %   "
        let isNew = last.withLock { last in
            defer { last = line }
            return last != line
        }
        if isNew { FileHandle.standardError.write(Data(line.utf8)) }
    }
}

extension AuditReport {
    /// What a person reads of it.
    func lines(_ language: Language) -> [String] {
        let total = counts
        var lines = [
            language(
                "条目 \(total.entries)（采纳 \(total.admitted)，拒绝 \(total.refused)），签名 "
                    + "\(total.signatures)，检查点 \(total.checkpoints)，共签 \(total.cosignatures)，"
                    + "散列块 \(total.tiles)，登记簿 \(total.registers) 册 \(total.registerRows) 行。",
                "\(total.entries) entries (\(total.admitted) admitted, \(total.refused) refused), "
                    + "\(total.signatures) signatures, \(total.checkpoints) checkpoints, "
                    + "\(total.cosignatures) cosignatures, \(total.tiles) tiles, "
                    + "\(total.registers) registers of \(total.registerRows) rows."),
            language("根 ", "root ") + head.root.hex,
        ]
        lines += failures.map { "‼ " + language($0) }
        lines += notes.map { "· " + language($0) }
        if unlisted > 0 { lines.append(language("另有 \(unlisted) 处。", "and \(unlisted) more.")) }
        lines.append(
            isClean
                ? language("全部成立。", "All of it holds.")
                : language("不成立。", "It does not hold."))
        return lines
    }

    func json(_ language: Language) -> JSON {
        .fields([
            ("clean", .bool(isClean)), ("entries", .integer(Int64(counts.entries))),
            ("signatures", .integer(Int64(counts.signatures))),
            ("root", .string(head.root.hex)), ("size", .integer(Int64(head.size))),
            ("failures", .texts(failures.map { language($0) })),
            ("notes", .texts(notes.map { language($0) })),
        ])
    }
}

extension Complaint {
    fileprivate init(_ error: AuditError) {
        switch error {
        case .cannotOpen(let why):
            self.init(.unreadable, "台账打不开：\(why)", "The ledger cannot be opened: \(why)")
        case .notALedger:
            self.init(.unreadable, "这不是台账文件。", "This is no ledger file.")
        case .ownRegisters(let why):
            self.init(
                .unavailable, "核验所用的临时登记簿不能写：\(why)",
                "The audit's own registers cannot be written: \(why)")
        }
    }
}
