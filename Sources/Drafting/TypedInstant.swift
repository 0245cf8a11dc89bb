package import Custody

/// Times as people type them, at UTC+8.
package enum TypedInstant {
    /// `2021-04-10T09:00:00+08:00`, or the same without seconds, zone or `T`.
    package static func read(_ text: String) -> Instant? {
        if let exact = Instant(text) { return exact }
        let plain = text.replacing(" ", with: "T")
        return Instant(plain + "+08:00") ?? Instant(plain + ":00+08:00")
            ?? Instant(plain + "T00:00:00+08:00")
    }
}
