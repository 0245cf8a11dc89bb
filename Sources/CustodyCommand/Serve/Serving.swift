import Custody
import Foundation
import Intake
import LedgerStore
import Signing
import Spelling
import Web

/// One run of the server.
struct Serving {
    let ledger: LedgerFile
    let address: AddressOptions
    /// What official forms are printed with; nil where there are no templates.
    let papers: Papers?
    let shoes: ShoeRack?
    /// When a demonstration's clock starts; nil: the machine's clock.
    let starts: Instant?
    /// The folder of the public keys that it publishes; nil: none.
    var published: String?
    /// Where diagnostics go when nothing else was said.
    var log: String?

    /// A real ledger has the machine's time and no other; the machine's people have no TLS.
    func validate() throws {
        try address.validateReach()
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
        let settings = SiteSettings(
            origin: try address.served(), host: address.host, port: address.port,
            tls: address.files, shoes: shoes, clockOffset: offset,
            published: try published.map { try KeysFolder.texts($0) } ?? [:],
            log: try address.sink(log),
            patience: Int64(address.patience), papers: papers)
        let site = try Site(
            ledger: ledger, anteroom: ledger.path + ".anteroom", settings: settings,
            clock: WallClock { machine.milliseconds() + offset })
        try await Server(site).run { _ in tell(settings.origin, output) }
        try ledger.close()
    }

    /// Said at once, also into a pipe: whoever waits for it waits for the server.
    private func tell(_ origin: String, _ output: Output) {
        var lines = [output.language("网页在 ", "The pages are at ") + origin]
        if shoes != nil {
            lines.append(
                output.language("换成谁登录都行：", "Step into anyone's shoes: ") + origin
                    + "/demo/people")
        }
        if papers == nil {
            lines.append(
                output.language(
                    "没有表格模板：网页上不打印表格；用 --forms 指明文件夹。",
                    "No templates of forms: pages print none; name their folder with --forms."))
        }
        if let log = address.log ?? log { lines.append(output.language("日志：", "Log: ") + log) }
        lines.append(output.language("Ctrl-C 停止。", "Ctrl-C stops it."))
        let text =
            output.json
            ? String(decoding: JSON.render(["origin": .string(origin)]), as: UTF8.self)
            : lines.joined(separator: "\n")
        Spoken.answer([text])
    }
}

extension Complaint {
    init(_ error: ServingError) {
        switch error {
        case .cannotListen(let host, let port):
            self.init(
                .unavailable, "\(host) 的端口 \(port) 已被占用；请用 --port 另选一个。",
                "Port \(port) of \(host) is taken; choose another with --port.")
        case .originMisspelled(let origin):
            self.init(
                .unreadable, "“\(origin)”不是网址：--origin 写作 https://主机 或 https://主机:端口。",
                "‘\(origin)’ is no origin: --origin https://host or https://host:port.")
        case .certificateUnreadable:
            self.init(
                .unreadable, "证书或它的私钥读不出来；请检查 --tls 的文件。",
                "The certificate or its key does not read; check the files of --tls.")
        }
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
