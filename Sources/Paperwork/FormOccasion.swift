package import Custody
package import Views

/// Something in the record that a form can be printed about.
package struct FormOccasion: Hashable, Sendable {
    package let form: FormName
    /// What the form is told.
    package let subject: String
    /// What people know it by.
    package let words: Wording
    package let at: Instant?
    /// Whose business it is.
    package let units: [UnitID]
    /// Of a slip: what travels.
    package let consignment: ConsignmentID?

    init(
        _ form: FormName, _ subject: String, words: Wording = Wording("", ""), at: Instant? = nil,
        units: [UnitID] = [], consignment: ConsignmentID? = nil
    ) {
        (self.form, self.subject, self.words) = (form, subject, words)
        (self.at, self.units, self.consignment) = (at, units, consignment)
    }
}

extension Wording {
    /// A name, the same in both languages, whatever signs it holds: an office may be called 「甲 / 乙」.
    init(verbatim text: String) { self.init(text, text) }
}
