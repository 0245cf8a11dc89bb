import COpenSSL

/// Which 32 bytes may be an Ed25519 public key: OpenSSL would take any of them.
enum Ed25519Point {
    /// Throws unless the bytes are the canonical encoding (RFC 8032 §5.1.3) of a point of the
    /// curve whose order is not one of the eight small ones.
    ///
    /// The fourteen encodings of small order listed by C2SP/CCTV are five canonical values of y
    /// with either sign, and 0 and 1 spelled as p and p + 1.
    static func check(_ encoding: [UInt8]) throws(KeyError) {
        var y = encoding
        y[31] &= 0x7f
        guard !smallOrder.contains(y) else { throw .lowOrder }
        guard y.reversed().lexicographicallyPrecedes(prime) else {
            throw smallOrder.contains(reduced(y)) ? .lowOrder : .notCanonical
        }
        guard isOnCurve(y) else { throw .offCurve }
    }

    /// y − p, for the nineteen values of y from p to 2²⁵⁵ − 1.
    private static func reduced(_ y: [UInt8]) -> [UInt8] {
        [y[0] - 0xed] + Array(repeating: 0, count: 31)
    }

    /// The curve has an x for y when (y² − 1) / (d·y² + 1) is a square, or, which is the same,
    /// when (y² − 1) · (d·y² + 1) is.
    private static func isOnCurve(_ y: [UInt8]) -> Bool {
        guard let context = unsafe BN_CTX_new() else { return false }
        defer { unsafe BN_CTX_free(context) }
        unsafe BN_CTX_start(context)
        defer { unsafe BN_CTX_end(context) }
        // Safe: the context owns these numbers until it is freed, and lends them to this call.
        let p = unsafe BN_CTX_get(context)
        let d = unsafe BN_CTX_get(context)
        let square = unsafe BN_CTX_get(context)
        guard let product = unsafe BN_CTX_get(context) else { return false }
        let computed =
            unsafe BN_bin2bn(prime, 32, p) != nil && BN_bin2bn(coefficient, 32, d) != nil
            && BN_lebin2bn(y, 32, square) != nil
            && BN_mod_sqr(square, square, p, context) == 1
            && BN_mod_mul(product, square, d, p, context) == 1 && BN_add_word(product, 1) == 1
            && BN_sub_word(square, 1) == 1
            && BN_mod_mul(product, product, square, p, context) == 1
        return unsafe computed && BN_kronecker(product, p, context) == 1
    }

    /// The values of y, least significant byte first, of points whose order divides eight.
    private static let smallOrder: Set<[UInt8]> = Set(
        [
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0100000000000000000000000000000000000000000000000000000000000000",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        ].map { Octets.constant($0) })

    /// The field's prime p = 2²⁵⁵ − 19, most significant byte first.
    private static let prime =
        Octets.constant("7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed")
    /// The curve's constant d = −121665/121666, most significant byte first.
    private static let coefficient =
        Octets.constant("52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3")
}
