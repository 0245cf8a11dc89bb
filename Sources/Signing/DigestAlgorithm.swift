import COpenSSL

/// A 32-byte hash function, fetched from OpenSSL once: an implicit fetch takes a lock each time.
@safe struct DigestAlgorithm: Sendable {
    static let sha256 = DigestAlgorithm("SHA256")
    static let sm3 = DigestAlgorithm("SM3")

    // Safe: a fetched EVP_MD is never changed nor freed, and OpenSSL lets every thread use it.
    nonisolated(unsafe) let method: OpaquePointer

    private init(_ name: String) {
        guard let method = unsafe EVP_MD_fetch(nil, name, nil) else {
            preconditionFailure("This OpenSSL offers no \(name).")
        }
        unsafe self.method = unsafe method
    }

    func digest(_ bytes: [UInt8]) -> Digest {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        // Safe: both functions write 32 bytes, as many as `words` has, and the array outlives it.
        let status = unsafe withUnsafeMutableBytes(of: &words) { output in
            unsafe EVP_Digest(
                bytes, bytes.count, output.baseAddress?.assumingMemoryBound(to: UInt8.self), nil,
                method, nil)
        }
        precondition(status == 1, "OpenSSL could not hash.")
        return Digest(words: words)
    }
}
