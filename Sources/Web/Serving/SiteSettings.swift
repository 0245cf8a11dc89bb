package import Custody
import NIOSSL

/// Where and how the site is served.
package struct SiteSettings: Sendable {
    /// As browsers name it, `https://host:port`: what sign-ins and WebAuthn assertions are bound to.
    package let origin: String
    package let host: String
    package let port: Int
    package let tls: TLSFiles?
    /// The demonstration's keys, handed out on this machine only; nil for a real ledger.
    package let shoes: ShoeRack?
    /// By how many milliseconds a demonstration's clock differs from the machine's.
    ///
    /// Zero for a real ledger. Browsers are told, so that what they sign there has the season's time.
    package let clockOffset: Int64
    /// The public halves of `Keys/`, by their path below it; none: what the genesis names.
    package let published: [String: String]
    /// Where the server's diagnostics go.
    package let log: LogSink
    /// For how many seconds a request's body may arrive.
    package let patience: Int64
    /// What official forms are printed with; nil where there are no templates.
    package let papers: Papers?

    package init(
        origin: String, host: String, port: Int, tls: TLSFiles? = nil, shoes: ShoeRack? = nil,
        clockOffset: Int64 = 0,
        published: [String: String] = [:], log: LogSink = .nowhere, patience: Int64 = 20,
        papers: Papers? = nil
    ) {
        (self.origin, self.host, self.port) = (origin, host, port)
        (self.tls, self.shoes, self.clockOffset) = (tls, shoes, clockOffset)
        (self.log, self.patience, self.published) = (log, patience, published)
        self.papers = papers
    }

    /// The host and port of the origin, as a request's `Host` names them.
    var authority: String {
        origin.split(separator: "/").last.map(String.init) ?? origin
    }
}

/// PEM files of the site's certificate chain and key.
package struct TLSFiles: Sendable {
    let chain: String
    let key: String

    package init(chain: String, key: String) { (self.chain, self.key) = (chain, key) }
}

/// The demonstration's people and their private keys, for stepping into their shoes.
package struct ShoeRack: Sendable {
    /// The algorithm's name and the key's PKCS#8 and SPKI, both DER.
    package struct Pair: Sendable {
        let algorithm: String
        let pkcs8: [UInt8]
        let spki: [UInt8]

        package init(algorithm: String, pkcs8: [UInt8], spki: [UInt8]) {
            (self.algorithm, self.pkcs8, self.spki) = (algorithm, pkcs8, spki)
        }
    }
    let pairs: [PersonID: Pair]

    package init(_ pairs: [PersonID: Pair]) { self.pairs = pairs }
}
