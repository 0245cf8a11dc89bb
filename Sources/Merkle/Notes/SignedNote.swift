/// A text and the lines of those who say they signed it, C2SP signed-note; nothing verified yet.
package struct SignedNote: Sendable {
    package static let sizeLimit = 1_000_000
    package static let signatureLimit = 100

    /// Ends in a newline.
    package let text: String
    package private(set) var signatures: [NoteSignature]

    package init(text: String, signatures: [NoteSignature]) {
        precondition(text.utf8.last == newline, "A note's text ends in a newline.")
        self.text = text
        self.signatures = signatures
    }

    package init(_ bytes: [UInt8]) throws(NoteError) {
        guard bytes.count <= SignedNote.sizeLimit else { throw .tooLarge }
        guard bytes.allSatisfy({ $0 >= 0x20 || $0 == newline }) else { throw .controlCharacter }
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .notUTF8 }
        guard bytes.last == newline, let end = SignedNote.endOfText(bytes) else {
            throw .noSignatures
        }
        text = String(decoding: bytes[..<end], as: UTF8.self)
        let lines = bytes[(end + 1)...].dropLast()
            .split(separator: newline, omittingEmptySubsequences: false)
        guard lines.count <= SignedNote.signatureLimit else { throw .tooManySignatures }
        signatures = []
        for (number, line) in lines.enumerated() {
            let text = String(decoding: line, as: UTF8.self)
            guard let signature = NoteSignature(line: text) else {
                throw .malformedSignature(line: number + 1)
            }
            signatures.append(signature)
        }
    }

    package mutating func add(_ signature: NoteSignature) { signatures.append(signature) }

    package var bytes: [UInt8] {
        Array(text.utf8) + [newline] + signatures.flatMap { Array($0.line.utf8) + [newline] }
    }

    /// Verifies every signature of a trusted key and ignores all others; one that fails, or none
    /// that verifies, refuses the note.
    package func verified(by keys: [NoteKey]) throws(NoteError) -> VerifiedNote {
        var verified: [VerifiedSignature] = []
        var unverified: [NoteSignature] = []
        for signature in signatures {
            let known = keys.filter { $0.id == signature.id && $0.name == signature.name }
            guard let key = known.first else {
                unverified.append(signature)
                continue
            }
            guard known.count == 1 else { throw .ambiguousKey(key.name) }
            guard !verified.contains(where: { $0.key == key }) else { continue }
            guard let proved = key.verify(signature.bytes, over: text) else {
                throw .invalidSignature(key.name)
            }
            verified.append(proved)
        }
        guard !verified.isEmpty else { throw .noTrustedSignature }
        return VerifiedNote(text: text, signatures: verified, unverified: unverified)
    }

    /// Just after the newline that the last blank line follows; nil without one, or when no
    /// signature comes after it.
    private static func endOfText(_ bytes: [UInt8]) -> Int? {
        var place = bytes.count - 2
        while place > 0 {
            if bytes[place] == newline, bytes[place - 1] == newline {
                return place + 1 < bytes.count ? place : nil
            }
            place -= 1
        }
        return nil
    }
}

private let newline = UInt8(ascii: "\n")
