/// What OpenSSL's i2d functions write, as an array.
enum DER {
    /// Calls `write` twice, as i2d functions are meant to be: for the length, then for the bytes.
    static func encode(
        _ write: (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?) -> CInt
    ) -> [UInt8]? {
        let size = write(nil)
        guard size > 0 else { return nil }
        // Safe: the second call writes as many bytes as the first announced for the same value.
        return unsafe Array(unsafeUninitializedCapacity: Int(size)) { buffer, written in
            var cursor = buffer.baseAddress
            written = Int(unsafe write(&cursor))
        }
    }
}
