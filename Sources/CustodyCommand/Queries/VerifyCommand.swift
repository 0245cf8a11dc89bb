import ArgumentParser
import Attestation
import Audit
import Certifying
import Custody
import Foundation
import Intake
import Merkle

/// A bundle judged on a machine that has never seen the ledger.
struct VerifyCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "核验证据包或盖章的 PDF，不需要台账 / Verify a bundle or a certified PDF without the ledger",
        discussion: """
            --keys 是读者自己信任的密钥文件夹：registrars/*.pem（中心注册员）、*.vkey（台账与共签方），可有 policy.txt（C2SP tlog-policy）和 sites.txt（每行一个信任的网址，用安全密钥签名时）；\
            offices/*.crt（单位盖章证书的签发机构）、timestamps/*.crt（时间戳机构）用于 PDF。 / \
            --keys is the folder of keys that the reader trusts: registrars/*.pem, *.vkey, and \
            policy.txt if a quorum is demanded, sites.txt with an origin a line where people signed by \
            security keys; for a PDF offices/*.crt, who may certify offices, and \
            timestamps/*.crt.
            退出码 3 即不成立；4 即 PDF 没有单位盖章，无从判断。 / Exit code 3 means that it does not hold, 4 that no \
            office certified the PDF and there is nothing to judge.
            例 / Example:
              custody verify release.bundle --keys trusted
              custody verify record.pdf
            """)

    @Argument(help: "证据包或 PDF / The bundle or the PDF") var bundle: String
    @Option(help: "信任的密钥文件夹 / The folder of trusted keys") var keys = "Keys"
    @Option(help: "另外信任的单位证书机构（PEM），可多次 / A further authority of offices, in PEM")
    var ca: [String] = []
    @OptionGroup var believed: SiteOptions
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
        let sites = try believed.sites() + SiteOptions.sites(in: files, keys)
        let verifier = BundleVerifier(keys: trusted, sites: sites)
        if bytes.starts(with: Array("%PDF".utf8)) || bundle.lowercased().hasSuffix(".pdf") {
            let told = try judging(verifier, files).judge(bytes, now: WallClock.machine.instant)
            output.give(told.json(output.language)) { told.lines(output.language) }
            if let ending = told.ending { throw ending.exitCode }
            return
        }
        if let record = try? DutyRecord.parse(bytes) {
            let verdict = verifier.verify(record)
            output.give(verdict.json(output.language)) { verdict.lines(output.language) }
            guard verdict.holds else { throw Ending.doesNotHold.exitCode }
            return
        }
        let verdict = try verifier.verify(bytes)
        output.give(verdict.json(output.language)) { verdict.lines(output.language) }
        guard verdict.holds else { throw Ending.doesNotHold.exitCode }
    }

    private func judging(
        _ verifier: BundleVerifier, _ files: [String: String]
    ) throws -> RecordJudging {
        let named = try ca.flatMap { try KeysFolder.certificates(try TextFile.read($0), $0) }
        return RecordJudging(
            verifier: verifier,
            offices: try KeysFolder.certificates("offices/", in: files) + named,
            authorities: try KeysFolder.certificates("timestamps/", in: files))
    }
}

/// The folder of keys that a reader trusts.
enum KeysFolder {
    /// Its public halves and its policy, by their path below the folder.
    static func texts(_ folder: String) throws -> [String: String] {
        guard let names = FileManager.default.subpaths(atPath: folder) else {
            throw Complaint(
                .unreadable, "没有文件夹 \(folder)。", "There is no folder \(folder).",
                wayOut: Wording(
                    "用 --keys 指明你信任的密钥文件夹（registrars/*.pem 和台账的 .vkey）；演示的在 season/trusted",
                    "name the folder of the keys that you trust with --keys (registrars/*.pem and "
                        + "the ledger's .vkey); the demonstration's is season/trusted"))
        }
        var texts: [String: String] = [:]
        for name in names
        where [".pem", ".vkey", ".crt", "policy.txt", "sites.txt"].contains(where: name.hasSuffix) {
            let path = "\(folder)/\(name)"
            let isKey = [".pem", ".vkey"].contains(where: name.hasSuffix)
            texts[name] = isKey ? try KeyFile.text(path) : try TextFile.read(path)
        }
        return texts
    }

    /// The certificates under a folder of it, such as `offices/`.
    static func certificates(
        _ part: String, in files: [String: String]
    ) throws -> [IssuedCertificate] {
        try files.sorted { $0.key < $1.key }
            .filter { $0.key.hasPrefix(part) && $0.key.hasSuffix(".crt") }
            .flatMap { try certificates($0.value, $0.key) }
    }

    static func certificates(_ text: String, _ name: String) throws -> [IssuedCertificate] {
        guard let certificates = IssuedCertificate.all(pem: text), !certificates.isEmpty else {
            throw Complaint(
                .unreadable, "\(name) 不是证书（PEM）。", "\(name) holds no certificate in PEM.")
        }
        return certificates
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
