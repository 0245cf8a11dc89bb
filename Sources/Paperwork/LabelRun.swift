import Custody

/// Numbers as people write them for labels: one, or a run of them, `N00001..N00040`.
package enum LabelRun {
    /// The most stickers at a time.
    package static let most = 5000

    /// One number, or all of a run with the same prefix and as many digits.
    ///
    /// - Returns: nil for what is neither.
    package static func numbers(_ text: String) -> [String]? {
        guard let dots = text.firstRange(of: "..") else {
            return ContainerID(text).map { [$0.text] }
        }
        let (first, last) = (
            parted(text[..<dots.lowerBound]), parted(text[dots.upperBound...])
        )
        guard first.prefix == last.prefix, first.digits.count == last.digits.count,
            let from = Int(first.digits), let to = Int(last.digits), from <= to,
            to - from < most, ContainerID(first.prefix + first.digits) != nil
        else { return nil }
        return (from...to).map { number in
            let digits = String(number)
            let zeros = String(repeating: "0", count: first.digits.count - digits.count)
            return first.prefix + zeros + digits
        }
    }

    private static func parted(_ text: Substring) -> (prefix: String, digits: String) {
        let count = text.reversed().prefix { ("0"..."9").contains($0) }.count
        return (String(text.dropLast(count)), String(text.suffix(count)))
    }
}
