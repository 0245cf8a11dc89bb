/// The character that gives a mistyped number of a container or a seal away: ISO/IEC 7064, MOD 37-2.
///
/// It stands behind the number and a stroke, `BX-101/*`, on labels and wherever a number is typed;
/// it is no part of the number. It is taken over letters and digits alone, whatever their case, so
/// that a forgotten dash is no mistake. `Public/codes.js` reckons the same, `Tests/Vectors/codes`
/// holds both to it.
package enum CheckCharacter {
    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*".utf8)

    /// Nil where there is neither letter nor digit.
    package static func of(_ number: String) -> Character? {
        let values = number.utf8.compactMap(value)
        guard !values.isEmpty else { return nil }
        let sum = values.reduce(0) { ($0 + $1) * 2 % 37 }
        return Character(UnicodeScalar(alphabet[(38 - sum) % 37]))
    }

    /// A number as a label shows it to people.
    package static func labelled(_ number: String) -> String {
        of(number).map { "\(number)/\($0)" } ?? number
    }

    /// What stands before the stroke, if what stands behind it agrees.
    package static func read(_ labelled: String) -> String? {
        let parts = labelled.split(
            separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let check = of(String(parts[0])), parts[1].count == 1,
            parts[1].uppercased() == String(check)
        else { return nil }
        return String(parts[0])
    }

    private static func value(_ byte: UInt8) -> Int? {
        guard Ascii.isAlphanumeric(byte) else { return nil }
        let isLower = byte >= UInt8(ascii: "a")
        return alphabet.firstIndex(of: isLower ? byte - 32 : byte)
    }
}
