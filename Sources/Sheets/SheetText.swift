import Foundation

/// A table of text as an office's spreadsheet saves it: UTF-8 with or without a mark, or GB18030.
package enum SheetText {
    package static func decode(_ bytes: [UInt8]) -> String? {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let body = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
        if let text = String(validating: body, as: UTF8.self) { return text }
        guard !bytes.starts(with: mark) else { return nil }
        // Excel in a Chinese office writes GBK, which GB18030 contains.
        return String(bytes: body, encoding: gb18030)
    }

    /// CFString's number for GB 18030-2000, as Foundation spells foreign encodings.
    private static let gb18030 = String.Encoding(rawValue: 0x8000_0632)

    /// The text without the dress of an input method: full-width letters, digits and signs in their
    /// ASCII form, no blanks around, nothing invisible inside.
    package static func plain(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0xFF01...0xFF5E:
                scalars.append(UnicodeScalar(scalar.value - 0xFEE0) ?? scalar)
            case 0x3000, 0x00A0, 0x09, 0x0A, 0x0D: scalars.append(" ")
            case 0x200B...0x200D, 0xFEFF, 0x2060: continue
            default: scalars.append(scalar)
            }
        }
        let start = String(scalars).drop { $0 == " " }
        return String(start.reversed().drop { $0 == " " }.reversed())
    }
}
