/// The name in a signature line; equal only byte for byte, however the letters look.
package struct KeyName: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    /// Nil for nothing, and for a name with a Unicode space, a plus or a control character.
    package init?(_ text: String) {
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            !scalar.properties.isWhitespace && scalar != "+" && scalar.value >= 0x20
        }
        guard !text.isEmpty, isPlain else { return nil }
        self.text = text
    }

    package var description: String { text }

    package func isSame(as other: String) -> Bool { text.utf8.elementsEqual(other.utf8) }

    package static func == (left: KeyName, right: KeyName) -> Bool { left.isSame(as: right.text) }

    package func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
    }
}
