import ArgumentParser
import Custody
import Foundation
import Intake
import LedgerStore
import Signing
import Spelling
import Web

/// Serves the pages over a ledger; everyone signs in his own browser.
struct ServeCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "开网页服务 / Serve the pages over a ledger",
        discussion: """
            在本机 http://localhost:8080 打开；手机需要 https。服务器上没有任何人的私钥。 / Open \
            http://localhost:8080 on this machine; phones need https. Nobody's key is on the server. SIGTERM \
            and Ctrl-C stop it after the answers under way.
            例 / Example:
              custody serve --ledger exam.ledger --log-key exam.logkey
              custody serve --ledger exam.ledger --log-key exam.logkey --host 0.0.0.0 \\
                --origin https://exam.example:8443 --port 8443 --tls-certificate c.pem --tls-key k.pem
            """)

    @OptionGroup var writer: WriterOptions
    @OptionGroup var address: AddressOptions
    @Option(help: "演示密钥文件夹，只在本机发放 / A demonstration's keys, for this machine only")
    var demoKeys: String?
    @Option(help: "演示：从这个时刻起走钟 / A demonstration: the clock starts at this instant")
    var clock: String?
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let ledger = try writer.open()
        try await Serving(
            ledger: ledger, address: address, shoes: try demoKeys.map { try Shoes.read($0) },
            starts: try clock.map(Times.read)
        ).run(output)
    }
}

/// Where the pages are served.
struct AddressOptions: ParsableArguments {
    @Option(help: "监听地址 / The address to listen on") var host = "127.0.0.1"
    @Option(help: "端口；0 为任选 / The port; 0 for any that is free") var port = 8080
    @Option(help: "浏览器看到的网址，缺省 http(s)://localhost:端口 / The origin as browsers see it")
    var origin: String?
    @Option(help: "TLS 证书链，PEM / The TLS certificate chain") var tlsCertificate: String?
    @Option(help: "TLS 私钥，PEM / The TLS private key") var tlsKey: String?

    func validate() throws {
        guard (tlsCertificate == nil) == (tlsKey == nil) else {
            throw ValidationError(
                "--tls-certificate 与 --tls-key 要一起给 / give --tls-certificate and --tls-key together"
            )
        }
    }

    var tls: TLSFiles? {
        guard let tlsCertificate, let tlsKey else { return nil }
        return TLSFiles(chain: tlsCertificate, key: tlsKey)
    }
}

/// One run of the server.
struct Serving {
    let ledger: LedgerFile
    let address: AddressOptions
    let shoes: ShoeRack?
    /// When a demonstration's clock starts; nil: the machine's clock.
    let starts: Instant?

    /// A real ledger has the machine's time and no other.
    func validate() throws {
        guard starts == nil || shoes != nil else {
            throw Complaint(
                .unreadable, "--clock 只用于演示（--demo-keys）。",
                "--clock is for a demonstration only (--demo-keys).")
        }
    }

    func run(_ output: Output) async throws {
        try validate()
        let machine = WallClock.machine
        let offset = starts.map { $0.seconds * 1000 - machine.milliseconds() } ?? 0
        let scheme = address.tls == nil ? "http" : "https"
        let origin = address.origin ?? "\(scheme)://localhost:\(address.port)"
        let settings = SiteSettings(
            origin: origin, host: address.host, port: address.port, tls: address.tls, shoes: shoes,
            clockOffset: offset)
        let site = try Site(
            ledger: ledger, anteroom: ledger.path + ".anteroom", settings: settings,
            clock: WallClock { machine.milliseconds() + offset })
        try await Server(site).run { _ in
            // Said at once, also into a pipe: whoever waits for it waits for the server.
            let line =
                output.json
                ? String(decoding: JSON.render(["origin": .string(origin)]), as: UTF8.self)
                : output.language("网页在 ", "The pages are at ") + origin
            FileHandle.standardOutput.write(Data((line + "\n").utf8))
        }
        try ledger.close()
    }
}

/// A demonstration's keys, read from its folder.
enum Shoes {
    static func read(_ folder: String) throws -> ShoeRack {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw Complaint(
                .unreadable, "没有文件夹 \(folder)。", "There is no folder \(folder).")
        }
        var pairs: [PersonID: ShoeRack.Pair] = [:]
        for name in names where name.hasSuffix(".pem") {
            guard let person = PersonID(name.dropLast(4)) else { continue }
            let pem = try TextFile.read(folder + "/" + name)
            let key = try KeyFile.unlock(pem, name, nil)
            guard key.publicKey.algorithm != .sm2 else { continue }
            let body = pem.split(separator: "\n").filter { !$0.hasPrefix("-----") }.joined()
            guard let pkcs8 = Data(base64Encoded: body) else { continue }
            pairs[person] = ShoeRack.Pair(
                algorithm: key.publicKey.algorithm.rawValue, pkcs8: Array(pkcs8),
                spki: key.publicKey.spki)
        }
        return ShoeRack(pairs)
    }
}
