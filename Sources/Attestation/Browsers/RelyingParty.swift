import Signing

/// A site whose pages may ask people to sign (WebAuthn §4): its id and the origins that count.
package struct RelyingParty: Hashable, Sendable {
    package let id: String
    package let origins: Set<String>
    let idHash: [UInt8]

    package init(id: String, origins: Set<String>) {
        self.id = id
        self.origins = origins
        idHash = Digest.sha256(Array(id.utf8)).bytes
    }

    /// The site of one origin, spelled as a browser does (RFC 6454 §6.2): `https://host` or
    /// `https://host:port`, and nothing behind; its id is the host.
    package init?(origin: String) {
        let schemes = ["https://", "http://"]
        guard let scheme = schemes.first(where: origin.hasPrefix) else { return nil }
        let authority = origin.dropFirst(scheme.count)
        let isSpelled = authority.utf8.allSatisfy { byte in
            (0x21...0x7e).contains(byte) && !(0x41...0x5a).contains(byte)
                && !"/?#@\\".utf8.contains(byte)
        }
        // The colons of an IPv6 address stand in brackets (RFC 3986 §3.2.2); the port's does not.
        let address = authority.hasPrefix("[") ? authority.firstIndex(of: "]") : nil
        let host = address.map { authority[...$0] } ?? authority.prefix { $0 != ":" }
        guard isSpelled, !host.isEmpty else { return nil }
        self.init(id: String(host), origins: [origin])
    }
}
