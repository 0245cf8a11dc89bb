import ArgumentParser
import Attestation
import Audit
import Custody
import Foundation
import Merkle
import Notation
import Signing
import Spelling

/// A bundle judged on a machine that has never seen the ledger.
struct VerifyCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "核验证据包，不需要台账 / Verify a bundle without the ledger",
        discussion: """
            --keys 是读者自己信任的密钥文件夹：registrars/*.pem（中心注册员）、*.vkey（台账与共签方），可有 policy.txt（C2SP tlog-policy）。 / \
            --keys is the folder of keys that the reader trusts: registrars/*.pem, *.vkey, and \
            policy.txt if a quorum is demanded.
            退出码 3 即不成立。 / Exit code 3 means that it does not hold.
            例 / Example:
              custody verify release.bundle --keys trusted
            """)

    @Argument(help: "证据包 / The bundle") var bundle: String
    @Option(help: "信任的密钥文件夹 / The folder of trusted keys") var keys: String
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let bytes = try Files.bytes(bundle)
        let trusted: TrustedKeys
        let files = try KeysFolder.texts(keys)
        do throws(TrustedKeysError) {
            trusted = try TrustedKeys(files: files)
        } catch {
            throw KeysFolder.complaint(error, keys)
        }
        let verdict = try BundleVerifier(keys: trusted).verify(bytes)
        output.give(json(verdict, output.language)) { lines(verdict, output.language) }
        guard verdict.holds else { throw Ending.doesNotHold.exitCode }
    }

    private func lines(_ verdict: BundleVerdict, _ language: Language) -> [String] {
        let act = verdict.statement.map { StatementNotation.write($0)["act"] ?? .object([]) }
        return [
            verdict.holds
                ? language("✓ 证据成立", "✓ the evidence holds")
                : language("✗ 证据不成立", "✗ the evidence does not hold")
        ]
            + verdict.findings.map { "  ✗ " + language($0) }
            + (verdict.statement.map { ["  \(language($0.act.kind))  \($0.at.spoken)"] } ?? [])
            + (act.map { Leaves.of($0) } ?? []).map { "    \($0)" }
            + verdict.signers.map { signer in
                let name = signer.details?.sorted { $0.key < $1.key }.map {
                    "\($0.key)=\($0.value)"
                }
                return "  \(language(signer.role)) \(signer.person)  \(signer.unit?.text ?? "–")  "
                    + (name?.joined(separator: " ") ?? "")
            }
            + place(verdict, language)
            + [language("  证据没有说明：", "  what it does not tell:")]
            + verdict.unknowns.map { "    · " + language($0) }
    }

    private func place(_ verdict: BundleVerdict, _ language: Language) -> [String] {
        guard let place = verdict.place else { return [] }
        let cosigners = place.cosigners.isEmpty ? "–" : place.cosigners.joined(separator: " ")
        let standing =
            place.admitted
            ? language("已收入", "admitted") : language("被拒绝", "refused")
        return [
            "  \(place.origin) #\(place.index)/\(place.size)  \(standing)  "
                + language("共签 ", "cosigned by ") + cosigners
        ]
    }

    private func json(_ verdict: BundleVerdict, _ language: Language) -> JSON {
        .fields([
            ("holds", .bool(verdict.holds)), ("content", .string(verdict.content.hex)),
            ("findings", .texts(verdict.findings.map { language($0) })),
            ("statement", verdict.statement.map { StatementNotation.write($0) }),
            (
                "signers",
                .array(
                    verdict.signers.map {
                        [
                            "person": .string($0.person.text), "role": .string($0.role.rawValue),
                            "key": .string($0.key.hex), "unit": .string($0.unit?.text ?? ""),
                        ]
                    })
            ),
            ("index", verdict.place.map { .integer(Int64($0.index)) }),
            ("cosigners", verdict.place.map { .texts($0.cosigners) }),
            ("unknowns", .texts(verdict.unknowns.map { language($0) })),
        ])
    }
}

/// The folder of keys that a reader trusts.
enum KeysFolder {
    /// Its public halves and its policy, by their path below the folder.
    static func texts(_ folder: String) throws -> [String: String] {
        guard let names = FileManager.default.subpaths(atPath: folder) else {
            throw Complaint(
                .unreadable, "没有文件夹 \(folder)。", "There is no folder \(folder).")
        }
        var texts: [String: String] = [:]
        for name in names where [".pem", ".vkey", "policy.txt"].contains(where: name.hasSuffix) {
            texts[name] = try TextFile.read("\(folder)/\(name)")
        }
        return texts
    }

    static func complaint(_ error: TrustedKeysError, _ folder: String) -> Complaint {
        switch error {
        case .registrar(let file, let error): Complaint(error, in: "\(folder)/\(file)")
        case .verifierKey(let file, _):
            Complaint(
                .unreadable, "\(folder)/\(file) 不是验证密钥。",
                "\(folder)/\(file) holds no verifier key.")
        case .policy(let error):
            Complaint(
                .unreadable, "\(folder)/policy.txt 第 \(error.line) 行读不懂。",
                "\(folder)/policy.txt does not read at line \(error.line).")
        case .noRegistrar:
            Complaint(
                .unreadable, "\(folder)/registrars 里没有注册员公钥（.pem）。",
                "\(folder)/registrars holds no registrar's key (.pem).")
        case .noLedger:
            Complaint(
                .unreadable, "\(folder) 里没有台账的验证密钥（.vkey）。",
                "\(folder) holds no ledger's verifier key (.vkey).")
        }
    }
}
