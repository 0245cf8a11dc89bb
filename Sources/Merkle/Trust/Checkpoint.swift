import Signing
import Spelling

/// What a log says about itself: C2SP tlog-checkpoint, "Note text".
package struct Checkpoint: Sendable {
    package let origin: String
    package let head: TreeHead
    /// Opaque further lines; cosigners sign them without vouching for them.
    package let extensions: [String]

    package init(origin: KeyName, head: TreeHead) {
        self.origin = origin.text
        self.head = head
        extensions = []
    }

    /// Reads the text of a note, which ends in a newline.
    package init(text: String) throws(CheckpointError) {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard lines.count >= 4, lines.last?.isEmpty == true else { throw .tooFewLines }
        guard lines.dropLast().allSatisfy({ !$0.isEmpty }) else { throw .emptyLine }
        guard let size = Numeral.parse(lines[1]) else { throw .malformedSize }
        guard let bytes = Base64.decode(lines[2]), let root = Digest(bytes) else {
            throw .malformedRoot
        }
        origin = lines[0]
        head = TreeHead(size: size, root: root)
        extensions = Array(lines[3...].dropLast())
    }

    package var text: String {
        let lines = [origin, String(head.size), Base64.encode(head.root.bytes)] + extensions
        return lines.map { $0 + "\n" }.joined()
    }

    /// Whether this is a statement of the log that goes by this name.
    package func isFrom(_ log: KeyName) -> Bool { log.isSame(as: origin) }
}
