import Custody

/// The program's half of a form: what fills the names of its template.
///
/// The other half is `Forms/papers/NAME.mustache`, which a clerk may edit; ``FormShelf`` finds where
/// the two disagree before anything is printed.
package protocol OfficialForm: Sendable {
    var name: FormName { get }
    /// What its own part is filled with; the frame around it is the same for all.
    var fields: FormFields { get }
    /// With nothing in it but one line of each table, and as many empty ones as fit on the page.
    static var blanks: [any OfficialForm] { get }
}

/// What all forms carry around their own part.
package struct FormFrame: Hashable, Sendable {
    /// A printed form, and where in the record it came from.
    package struct Stamp: Hashable, Sendable {
        /// A drawn code that says on paper what ``FormStamp`` signs.
        let code: HTML
        /// The short code on both people's screens.
        let short: String
        /// Which entry of the ledger, and how long the ledger was.
        let position: String
        let printed: String

        package init(code: HTML, short: String, position: String, printed: String) {
            (self.code, self.short, self.position, self.printed) = (code, short, position, printed)
        }
    }

    let exam: String?
    let number: String?
    let stamp: Stamp?

    package init(exam: String?, number: String?, stamp: Stamp?) {
        (self.exam, self.number, self.stamp) = (exam, number, stamp)
    }

    /// For the pen.
    package static let blank = FormFrame(exam: "", number: "", stamp: nil)

    func fields(_ name: FormName) -> FormFields {
        [
            "title": .text(name.wording.chinese), "titleEnglish": .text(name.wording.english),
            "form": .text(name.rawValue), "exam": .text(exam), "number": .text(number),
            "stamp": .lines(stamp.map { [Self.line($0)] } ?? []),
        ]
    }

    private static func line(_ stamp: Stamp) -> FormFields {
        [
            "qr": .mark(stamp.code), "short": .text(stamp.short),
            "position": .text(stamp.position), "printed": .text(stamp.printed),
        ]
    }

    /// With a stamp, so that its names have a shape.
    static let shaped = FormFrame(
        exam: "", number: "",
        stamp: Stamp(code: .nothing, short: "", position: "", printed: ""))
}
