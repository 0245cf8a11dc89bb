package import Custody

/// Who signed a form's statement, in the box where a pen would sign.
package struct FormSignature: Hashable, Sendable {
    let person: String?
    let role: String?
    let at: String?
    /// The beginning of the signing key's fingerprint.
    let key: String?

    /// - Parameters:
    ///   - person: his name, where the ledger's keeper may show it; else his number.
    ///   - role: as what he signed.
    ///   - at: when, as his device said.
    ///   - key: the signing key's fingerprint in hexadecimal.
    package init(person: String?, role: Role, at: Instant, key: String) {
        (self.person, self.role) = (person, role.wording.chinese)
        (self.at, self.key) = (at.spoken, String(key.prefix(16)))
    }

    private init() { (person, role, at, key) = ("", "", "", "") }

    /// Room for a pen and a stamp.
    static let pen = FormSignature()

    var fields: FormFields {
        [
            "person": .text(person), "role": .text(role), "at": .text(at), "key": .text(key),
            "signed": .lines(key == "" ? [] : [[:]]),
        ]
    }
}

extension [FormSignature] {
    /// As many boxes as signed, and no fewer than the form has.
    func fields(atLeast count: Int) -> FormValue {
        .lines(map(\.fields).padded(to: count, with: FormSignature.pen.fields))
    }
}
