import ArgumentParser
import Custody
import Foundation
import Intake
import Signing
import Spelling

/// A small authority of one's own, so that phones in a closed network trust the server.
struct CertificateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificate",
        abstract: "证书：网页服务的、单位盖章的 / Certificates: the server's, an office's",
        subcommands: [CertificateNew.self, CertificateRenew.self, CertificateOffice.self])
}

struct CertificateNew: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "自建证书机构和服务器证书 / Make an authority and a certificate",
        discussion: """
            手机上签名要 https。没有公开证书时，用这条命令自建一个只管这几个主机名的小证书机构，再给服务器签一张证书。 / Phones \
            sign over https only. Where there is no public certificate, this makes a small authority that \
            can certify these hosts and nothing else, and the server's certificate under it.
            文件夹里：authority.crt 装到手机上，server.pem 和 server.key 给服务器，authority.key 只用来换新，要收好。 / In the \
            folder: authority.crt goes onto the phones, server.pem and server.key are the server's, \
            authority.key is for renewals only; lock it away.
            例 / Example:
              custody certificate new --host exam.example --host 192.168.1.5 --out tls
              custody serve --ledger exam.ledger --log-key exam.logkey --tls tls --host 0.0.0.0 --port 8443
            """)

    @Option(name: .customLong("host"), help: "主机名或 IPv4 地址，可多次 / A host's name or IPv4 address")
    var hosts: [String]
    @Option(help: "写到哪个新文件夹 / The new folder") var out = "tls"
    @Option(help: "服务器证书几天有效 / For how many days the server's is good") var days = 397
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard !hosts.isEmpty, (1...825).contains(days) else {
            throw ValidationError(
                "--host 至少一个，--days 只能是 1 到 825 / give a --host, and --days from 1 to 825")
        }
    }

    func work(_ output: Output) async throws {
        let (authority, steps) = try await NewFolder.create(out) { part in
            let folder = CertificateFolder(path: part)
            let authority = try folder.found(
                try hosts.map(CertificateFolder.host), at: WallClock.machine.instant)
            try folder.certify(days: days, at: WallClock.machine.instant)
            let steps = CertificateSteps(
                folder: out, host: hosts[0], fingerprint: authority.fingerprint)
            try Files.create(
                part + "/INSTALL.txt",
                Array(
                    (steps.lines(.chinese) + [""] + steps.lines(.english) + [""])
                        .joined(separator: "\n").utf8))
            return (authority, steps)
        }
        output.give(
            [
                "authority": .string(out + "/" + CertificateFolder.authority),
                "fingerprint": .string(authority.fingerprint),
            ]
        ) { steps.lines(output.language) }
    }
}

struct CertificateRenew: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "renew",
        abstract: "换一张新的服务器证书，机构不变 / A new server's certificate, same authority",
        discussion: """
            手机上不用再装什么。换好后重新启动服务。 / Nothing is to be installed on the phones again. Start the \
            server anew afterwards.
            例 / Example:
              custody certificate renew tls
            """)

    @Argument(help: "certificate new 写的文件夹 / The folder that certificate new made") var folder:
        String
    @Option(help: "几天有效 / For how many days it is good") var days = 397
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (1...825).contains(days) else {
            throw ValidationError("--days 只能是 1 到 825 / --days is from 1 to 825")
        }
    }

    func work(_ output: Output) async throws {
        try CertificateFolder(path: folder).certify(days: days, at: WallClock.machine.instant)
        output.give(["certificate": .string(folder + "/" + CertificateFolder.server)]) {
            [output.language("新证书在 ", "The new certificate is ") + folder + "/server.pem"]
        }
    }
}
