import ArgumentParser
import Custody
import Web

/// Where the pages are served.
struct AddressOptions: ParsableArguments {
    @Option(help: "监听地址 / The address to listen on") var host = "127.0.0.1"
    @Option(help: "端口 / The port") var port = 8080
    @Option(help: "浏览器看到的网址，缺省 http://localhost:端口 / The origin as browsers see it")
    var origin: String?
    @Option(help: "custody certificate new 写的文件夹 / The folder that certificate new made")
    var tls: String?
    @Option(help: "TLS 证书链，PEM / The TLS certificate chain") var tlsCertificate: String?
    @Option(help: "TLS 私钥，PEM / The TLS private key") var tlsKey: String?
    @Option(help: "日志文件；缺省写到标准错误 / The log's file; standard error by default")
    var log: String?
    @Option(help: "请求内容最多等几秒 / For how many seconds a request's body may arrive")
    var patience = 20

    func validate() throws {
        guard (tlsCertificate == nil) == (tlsKey == nil), tls == nil || tlsKey == nil else {
            throw ValidationError(
                "--tls-certificate 与 --tls-key 要一起给，或只给 --tls / give --tls-certificate and --tls-key "
                    + "together, or --tls alone")
        }
        guard (1...65_535).contains(port), (1...600).contains(patience) else {
            throw ValidationError(
                "--port 只能是 1 到 65535，--patience 1 到 600 / --port is from 1 to 65535, --patience to 600"
            )
        }
    }

    var files: TLSFiles? {
        if let tls {
            let folder = CertificateFolder(path: tls)
            return TLSFiles(
                chain: folder.file(CertificateFolder.server),
                key: folder.file(CertificateFolder.serverKey))
        }
        guard let tlsCertificate, let tlsKey else { return nil }
        return TLSFiles(chain: tlsCertificate, key: tlsKey)
    }

    /// Without TLS nobody beyond this machine is served: browsers would not sign, and what is read on
    /// the way could be changed on the way.
    func validateReach() throws {
        guard files == nil, !["127.0.0.1", "::1", "localhost"].contains(host) else { return }
        throw Complaint(
            .unavailable,
            "没有 TLS 只能在本机服务（--host 127.0.0.1）：别的机器上浏览器不肯签名，路上也会被改。"
                + "用 custody certificate new 做一张证书，再加 --tls。",
            "Without TLS only this machine is served (--host 127.0.0.1): browsers elsewhere refuse to "
                + "sign, and pages could be changed on the way. Make a certificate with custody "
                + "certificate new, then add --tls.")
    }

    /// The origin as browsers name it.
    func served() throws -> String {
        if let origin { return origin }
        let name = try tls.flatMap { try CertificateFolder(path: $0).firstHost() } ?? "localhost"
        let scheme = files == nil ? "http" : "https"
        let isUsual = (scheme, port) == ("https", 443) || (scheme, port) == ("http", 80)
        return "\(scheme)://\(name)" + (isUsual ? "" : ":\(port)")
    }

    /// Where diagnostics go, unless a file was named: there.
    func sink(_ usual: String?) throws -> LogSink {
        guard let path = log ?? usual else { return .standardError }
        guard let sink = LogSink(appendingTo: path) else {
            throw Complaint(
                .unavailable, "不能写日志 \(path)。", "The log \(path) cannot be written.")
        }
        return sink
    }
}
