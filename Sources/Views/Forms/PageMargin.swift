/// A sheet's number in the margin of its every page, so that a loose page shows whose it is.
///
/// A browser repeats no part of a page on the next one, so the margin says it.
struct PageMargin {
    let number: String?

    var rule: HTML {
        guard let number, !number.isEmpty else { return .nothing }
        let words = Self.quoted("编号 \(FormPrinting.visible(number))")
        return HTML(form: "<style>@page { @top-left { content: \(words); } }</style>")
    }

    /// Text as a string of a style sheet: whatever could end it stands there by its number.
    private static func quoted(_ text: String) -> String {
        let spelled = text.unicodeScalars.map { scalar in
            isPlain(scalar) ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
        }
        return "\"\(spelled.joined())\""
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
            || "-./".unicodeScalars.contains(scalar)
    }
}
