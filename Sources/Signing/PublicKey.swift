/// A key that may verify: of a known algorithm, in its one spelling, on its curve, of full order.
///
/// There is no other way to make one, so that nothing weaker can ever be asked to verify.
package final class PublicKey: Sendable {
    package let algorithm: Algorithm
    /// The DER of the SubjectPublicKeyInfo, exactly as it was given.
    package let spki: [UInt8]
    package let fingerprint: Fingerprint
    private let contexts: ContextPool<VerifyContext>

    package init(spki: [UInt8]) throws(KeyError) {
        let algorithm = try PublicKey.algorithm(of: spki)
        let point = Array(spki.dropFirst(algorithm.publicKeyHeader.count))
        switch algorithm {
        case .ed25519: try Ed25519Point.check(point)
        case .p256, .sm2: break
        }
        guard let key = KeyHandle.publicKey(algorithm, point: point) else { throw .offCurve }
        self.algorithm = algorithm
        self.spki = spki
        fingerprint = Fingerprint(spki: spki)
        contexts = ContextPool { VerifyContext(algorithm, key: key) }
    }

    package convenience init(pem: String) throws(KeyError) {
        let block = try PEM(pem)
        guard block.label == PEM.publicKey else { throw .wrongLabel(block.label) }
        try self.init(spki: block.bytes)
    }

    package var pem: String { PEM(label: PEM.publicKey, bytes: spki).text }

    /// Whether this signature, in its one canonical spelling, is this key's over the message.
    package func verifies(_ signature: [UInt8], over message: [UInt8]) -> Bool {
        guard SignatureSpelling.isCanonical(signature, for: algorithm) else { return false }
        return contexts.lend { $0.verifies(signature, over: message) } ?? false
    }

    /// A header and a point of fixed length are the whole of each DER spelling, so that comparing
    /// them is what decoding and encoding again would be.
    private static func algorithm(of spki: [UInt8]) throws(KeyError) -> Algorithm {
        for algorithm in Algorithm.allCases where spki.starts(with: algorithm.publicKeyHeader) {
            let size = algorithm.publicKeyHeader.count + algorithm.pointSize
            guard spki.count == size else { throw .notCanonical }
            return algorithm
        }
        throw .unknownAlgorithm
    }
}

extension PublicKey: Hashable {
    package static func == (left: PublicKey, right: PublicKey) -> Bool { left.spki == right.spki }

    package func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }
}
