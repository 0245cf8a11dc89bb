/// The signature algorithms that statements and checkpoints may be signed with; raw values are
/// frozen, since enrolments spell them.
package enum Algorithm: String, CaseIterable, Sendable {
    /// RFC 8032, for the command line and the ledger.
    case ed25519 = "ed25519"
    /// FIPS 186-5 with SHA-256, for browsers and tokens.
    case p256 = "ecdsa-p256-sha256"
    /// GB/T 32918.2 with SM3, always under the identifier of GM/T 0009.
    case sm2 = "sm2-sm3"

    /// What every SubjectPublicKeyInfo of this algorithm begins with, up to the point (RFC 5480
    /// uncompressed, RFC 8410): with DER there is no second spelling.
    var publicKeyHeader: [UInt8] {
        switch self {
        case .ed25519: Self.ed25519Header
        case .p256: Self.p256Header
        case .sm2: Self.sm2Header
        }
    }

    /// How many bytes follow the header: one coordinate and a sign, or two coordinates.
    var pointSize: Int {
        switch self {
        case .ed25519: 32
        case .p256, .sm2: 64
        }
    }

    /// OpenSSL's names: SM2 must be made as "SM2", for "EC" on its curve would sign as ECDSA.
    var libraryName: (algorithm: String, curve: String?) {
        switch self {
        case .ed25519: ("ED25519", nil)
        case .p256: ("EC", "P-256")
        case .sm2: ("SM2", nil)
        }
    }

    /// The hash that OpenSSL is told to use; Ed25519 brings its own.
    var digestName: String? {
        switch self {
        case .ed25519: nil
        case .p256: "SHA256"
        case .sm2: "SM3"
        }
    }

    private static let ed25519Header = Octets.constant("302a300506032b6570032100")
    private static let p256Header =
        Octets.constant("3059301306072a8648ce3d020106082a8648ce3d03010703420004")
    private static let sm2Header =
        Octets.constant("3059301306072a8648ce3d020106082a811ccf5501822d03420004")
}
