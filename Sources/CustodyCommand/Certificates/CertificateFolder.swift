import Custody
import Signing

/// Where a small authority keeps its files, and the server's beside them.
struct CertificateFolder {
    let path: String

    static let authority = "authority.crt"
    static let server = "server.pem"
    static let serverKey = "server.key"
    private static let authorityKey = "authority.key"
    /// One host a line; a renewal is for the same.
    private static let hosts = "hosts.txt"
    /// An authority lives five years; phones need it anew after that.
    private static let life = Span.days(5 * 365)

    static func host(_ text: String) throws -> CertifiedHost {
        guard let host = CertifiedHost(text.lowercased()) else {
            throw Complaint(
                .unreadable, "“\(text)”不是主机名或 IPv4 地址。",
                "‘\(text)’ is neither a host's name nor an IPv4 address.")
        }
        return host
    }

    /// The authority's name has its year, for phones that keep several.
    private static func name(_ year: Instant) -> String { "custody \(year.day)" }

    /// Makes the authority; nobody else may read its key.
    func found(_ hosts: [CertifiedHost], at now: Instant) throws -> Certificate {
        let key = try PrivateKey.generate(.p256)
        let name = Self.name(now)
        let certificate = try Certificate(
            .init(
                name: name, key: key.publicKey, extensions: Certificate.authority(over: hosts)),
            issuer: (name, key), from: now - .days(1), to: now + Self.life)
        try KeyFile.write(key, to: file(Self.authorityKey), passphrase: nil)
        try Files.create(file(Self.authority), Array(certificate.pem.utf8))
        let lines = [name] + hosts.map(\.text) + [""]
        try Files.create(file(Self.hosts), Array(lines.joined(separator: "\n").utf8))
        return certificate
    }

    /// Makes the server's key and certificate anew.
    func certify(days: Int, at now: Instant) throws {
        let lines = try TextFile.read(file(Self.hosts)).split(separator: "\n").map(String.init)
        guard let name = lines.first, lines.count > 1 else {
            throw Complaint(
                .unreadable, "\(file(Self.hosts)) 里没有主机名。",
                "\(file(Self.hosts)) names no host.")
        }
        let hosts = try lines.dropFirst().map(Self.host)
        let authority = try KeyFile.read(file(Self.authorityKey), passphrase: nil)
        let key = try PrivateKey.generate(.p256)
        let certificate = try Certificate(
            .init(
                name: hosts[0].text, key: key.publicKey,
                extensions: Certificate.server(at: hosts)),
            issuer: (name, authority), from: now - .days(1), to: now + .days(days))
        try Files.replace(
            file(Self.serverKey), Array(try key.pem(passphrase: nil).utf8), secret: true)
        // The authority's own goes along, for browsers that want the whole chain.
        let chain = certificate.pem + (try TextFile.read(file(Self.authority)))
        try Files.replace(file(Self.server), Array(chain.utf8))
    }

    /// The first host, as browsers will name it.
    func firstHost() throws -> String? {
        try TextFile.read(file(Self.hosts)).split(separator: "\n").dropFirst().first.map(
            String.init)
    }

    func file(_ name: String) -> String { path + "/" + name }
}
