package import Custody
package import Labels
package import Merkle
package import Signing
import Spelling
package import Views

/// What a form's code says on paper: which form, about which statement, at what length of the
/// ledger, filled with what; signed by the ledger's own key as a note of its own (C2SP
/// signed-note), whose first line no checkpoint has.
package struct FormStamp: Hashable, Sendable {
    package let form: FormName
    package let subject: ContentID
    /// The ledger's length when it was printed.
    package let size: Int
    /// The beginning of the SHA-256 over everything that the form was filled with.
    package let filling: [UInt8]
    package let signature: [UInt8]

    /// The code's text begins with it.
    package static let mark = "CUSTODY1"
    private static let fillingBytes = 16
    private static let signatureBytes = 64

    /// Signs what was printed.
    ///
    /// - Throws: ``KeyError`` when OpenSSL cannot sign.
    package init(
        _ filled: FilledForm, size: Int, signer: NoteSigner
    ) throws(KeyError) {
        form = filled.form.name
        subject = filled.subject
        self.size = size
        filling = Self.filling(filled.form)
        let note = try signer.sign(
            Self.text(form, subject, size, filling, origin: signer.key.name.text), at: 0)
        signature = note.bytes
    }

    /// The digest of everything that a form was filled with; what is not recorded differs from
    /// every text.
    package static func filling(_ form: any OfficialForm) -> [UInt8] {
        Array(Digest.sha256(Array(form.fields.spelled.utf8)).bytes.prefix(fillingBytes))
    }

    private static func text(
        _ form: FormName, _ subject: ContentID, _ size: Int, _ filling: [UInt8], origin: String
    ) -> String {
        "\(origin)/form\n\(form.rawValue)\n\(subject.hex)\n\(size)\n\(Hex.encode(filling))\n"
    }

    /// Whether the ledger's key signed it.
    package func isSigned(by key: NoteKey) -> Bool {
        let text = Self.text(form, subject, size, filling, origin: key.name.text)
        return key.verify(signature, over: text) != nil
    }
}

extension FormStamp {
    /// As it stands in the code: no longer than 200 signs.
    package var code: String {
        var bytes: [UInt8] = [form.number]
        bytes += Hex.decode(subject.hex) ?? []
        bytes += (0..<4).map { UInt8(truncatingIfNeeded: size >> (24 - 8 * $0)) }
        bytes += filling + signature
        return "\(Self.mark).\(Base32.encode(bytes))"
    }

    /// Reads a scanned code.
    ///
    /// - Returns: nil for anything that no form of ours carries.
    package init?(code: String) {
        let parts = code.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == Self.mark,
            let bytes = Base32.decode(parts[1]),
            bytes.count == 1 + 32 + 4 + Self.fillingBytes + Self.signatureBytes,
            let form = FormName(number: bytes[0]),
            let subject = ContentID(Hex.encode(bytes[1..<33]))
        else { return nil }
        self.form = form
        self.subject = subject
        size = bytes[33..<37].reduce(0) { $0 << 8 | Int($1) }
        filling = Array(bytes[37..<37 + Self.fillingBytes])
        signature = Array(bytes.suffix(Self.signatureBytes))
    }

    /// The code and what people read beside it.
    ///
    /// - Throws: ``BarcodeError``.
    package func frame(
        exam: String?, number: String, index: Int, printed: Instant
    ) throws(BarcodeError) -> FormFrame {
        let picture = try Barcode.qr(code)
        return FormFrame(
            exam: exam, number: number,
            stamp: .init(
                code: HTML(picture, millimetres: 30, title: "form check code"),
                short: String(subject.hex.prefix(8)).uppercased(),
                position: "第 \(index) 条（共 \(size) 条）", printed: printed.spoken))
    }
}
