package import Custody

extension ContentID {
    /// What two people compare by eye: the first 40 bits, as the scripts spell them too.
    package var shortCode: String { "\(hex.prefix(5)) \(hex.dropFirst(5).prefix(5))" }
}
