/// Why what a certificate's owner signed is not believed.
package enum CertificateFault: Error, Hashable, Sendable {
    /// A trusted certificate does not read.
    case anchorUnreadable
    /// What was signed does not read.
    case unreadable
    /// The signature is not over these bytes, or not by the enclosed certificate.
    case signature
    /// The certificate leads to none that is trusted, is not for this use, or was not good then.
    case untrusted
    /// The timestamp is not over these bytes or not by a trusted authority.
    case timestamp
}
