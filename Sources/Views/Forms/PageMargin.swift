/// A sheet's number in the margin of its every page, so that a loose page shows whose it is.
///
/// A browser repeats no part of a page on the next one, so the margin says it.
struct PageMargin {
    let number: String?

    var rule: HTML {
        box.map { HTML(form: "<style>@page { \($0) }</style>") } ?? .nothing
    }

    /// The same for several sheets in one page, each on pages of a name of its own.
    ///
    /// - Parameters:
    ///   - numbers: in the order of the sheets, whose ids are ``id(_:)``.
    ///   - isUpright: whether they are; a page that has another name forgets it.
    /// - Returns: nothing where none has a number.
    static func rules(_ numbers: [String?], isUpright: Bool) -> HTML {
        let size = isUpright ? "size: A4 portrait; " : ""
        let rules = numbers.enumerated().compactMap { place, number in
            Self(number: number).box.map {
                "@page \(id(place)) { \(size)\($0) } #\(id(place)) { page: \(id(place)); }"
            }
        }
        return rules.isEmpty
            ? .nothing : HTML(form: "<style>\(rules.joined(separator: "\n"))</style>")
    }

    static func id(_ place: Int) -> String { "sheet-\(place + 1)" }

    private var box: String? {
        guard let number, !number.isEmpty else { return nil }
        let words = Self.quoted("编号 \(FormPrinting.visible(number))")
        return "@top-left { content: \(words); }"
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
