import ArgumentParser
import Audit
import Custody
import Foundation
import Intake
import Merkle
import Signing
import Spelling

/// Every byte read again, by somebody who does not trust the desk.
struct AuditCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "审计：重读、重验、重判全部字节 / Audit every byte of a ledger",
        discussion: """
            --against 给出别处留存的证据：共签记录文件、检查点、回执（.ack.json）、.tlog-proof、证据包、履职记录或验证密钥；由此发现截断、恢复或整本重签的台账。 / \
            --against takes what others kept: a cosigner's book, checkpoints, acknowledgements, \
            .tlog-proof files, bundles, duty records or a verifier key; so a truncated, restored or wholly re-signed \
            ledger is found.
            共签出自外人，台账内没有东西承诺过它：有多少、谁共签、到哪里为止，每次都说；证据里有而台账没有的共签行逐一指出。 / \
            Cosignatures come from outside and nothing inside commits to them: how many there are, by \
            whom and how far is said each time, and each that the evidence has and the ledger has not.
            规则应拒收而台账已收入的，审计不通过；确系规则后来才有（或后来废止）的，审计人须用 --rule-then 逐条指名，报告照列。 / \
            An entry that the rules refuse and the desk admitted fails the audit. Where a rule came \
            later, or was given up since, the auditor says so by its name with --rule-then; the \
            entries are still told.
            退出码 3 即审计不通过；5 即没有结论：审计自己的临时盘或内存不够。 / Exit code 3 means that the audit fails, 5 that \
            it comes to no judgement: its own temporary disk or memory gave out.
            例 / Example:
              custody audit --ledger exam.ledger --against nm.book --against release.ack.json
            """)

    @OptionGroup var ledger: LedgerOptions
    @Option(help: "别处留存的证据文件，可多次 / Evidence that others kept")
    var against: [String] = []
    @Option(help: "共签方的验证密钥或存有它的文件，可多次 / Cosigners' verifier keys, or files of them")
    var cosigner: [String] = []
    @OptionGroup var then: RuleThenOptions
    @OptionGroup var trusted: SiteOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let evidence = try against.map { path in
            let bytes = try Files.bytes(path)
            do throws(OutsideEvidenceError) {
                return try OutsideEvidence(name: path, bytes)
            } catch {
                throw Complaint(error, in: path)
            }
        }
        let auditor = Auditor(
            path: try ledger.path(), sites: try trusted.sites(),
            cosigners: try cosigner.map(Self.key),
            rulesThen: Set(then.ruleThen), clock: WallClock.machine.milliseconds)
        let report = try await auditor.audit(against: evidence, progress: progress(output))
        output.give(json(report, output.language)) { report.lines(output.language) }
        guard report.isClean else { throw Ending.doesNotHold.exitCode }
    }

    /// A verifier key's line, or the first line of a file.
    private static func key(_ text: String) throws -> NoteKey {
        try NoteKey(Files.exists(text) ? try TextFile.firstLine(text) : text)
    }

    /// On a terminal, one line that is written over; in a pipe, none.
    private func progress(_ output: Output) -> Auditor.Progress {
        guard !output.json, Terminal.showsErrors else { return { _, _, _ in } }
        let language = output.language
        return { phase, done, of in
            let text = "\r\u{1B}[K\(language(phase)) \(done)/\(of)\(done >= of ? "\r\u{1B}[K" : "")"
            Spoken.remark(text)
        }
    }

    private func json(_ report: AuditReport, _ language: Language) -> JSON {
        let findings = report.findings.map { finding in
            JSON.fields([
                ("words", .string(language(finding))), ("table", .string(finding.table)),
                ("failure", .bool(finding.isFailure)),
                ("index", finding.index.map { .integer(Int64($0)) }),
            ])
        }
        return [
            "clean": .bool(report.isClean), "failures": .integer(Int64(report.failureCount)),
            "entries": .integer(Int64(report.counts.entries)),
            "signatures": .integer(Int64(report.counts.signatures)),
            "size": .integer(Int64(report.head.size)), "root": .string(report.head.root.hex),
            "cosigned": json(report.cosigned),
            "findings": .array(findings),
        ]
    }

    private func json(_ cosigned: CosignatureCoverage) -> JSON {
        JSON.fields([
            ("checkpoints", .integer(Int64(cosigned.checkpoints))),
            ("by", .texts(cosigned.names)),
            ("lines", .integer(Int64(cosigned.lines))),
            ("unverified", .integer(Int64(cosigned.unverified))),
            ("newest", cosigned.newest.map { .integer(Int64($0.size)) }),
            ("at", cosigned.newest.map { .string(Instant(seconds: $0.time).description) }),
            ("unseen", .integer(Int64(cosigned.unseen))),
        ])
    }
}
