package import Signing

/// Why a PDF's certification does not hold, or could not be made.
package enum CertifyingFault: Error, Hashable, Sendable {
    case pdf(PDFFault)
    /// The signature does not cover the whole file.
    case coverage
    /// After the signature stands something else than zeros.
    case padding
    /// The signature is not in its one spelling.
    case spelling
    /// What an office signed is not this file.
    case digest
    case certificate(CertificateFault)
    case key(KeyError)
}
