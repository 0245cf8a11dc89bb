/// SHA-256, lent to this module by those who may compute it; rules compare what it gives.
package struct Hashing: Sendable {
    private let sha256: @Sendable (String) -> Hash256<Hashing>

    /// - Parameter sha256: of the text's UTF-8 bytes.
    package init(_ sha256: @escaping @Sendable (_ text: String) -> Hash256<Hashing>) {
        self.sha256 = sha256
    }

    /// The hash of these words with a space between, as `printf '%s %s' | sha256sum` gives it.
    package func callAsFunction<Of>(_ words: [String]) -> Hash256<Of> {
        guard let hash = Hash256<Of>(sha256(words.joined(separator: " ")).hex) else {
            preconditionFailure("one hash is spelled like another")
        }
        return hash
    }
}
