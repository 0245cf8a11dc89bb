import Custody
import Foundation

/// An e-mail that is ready to be sent by whatever program an office has (RFC 5322, MIME).
///
/// Nothing here sends it: what leaves the office is what somebody looked at and sent.
struct MailMessage: Sendable {
    let to: String
    let from: String?
    let subject: String
    let text: String
    let date: Instant
    let attachment: Attachment

    struct Attachment: Sendable {
        let name: String
        let type: String
        let bytes: [UInt8]

        init(name: String, type: String, bytes: [UInt8]) {
            (self.name, self.type, self.bytes) = (name, type, bytes)
        }
    }

    /// Nil where an address is none, so that no header can be smuggled in.
    ///
    /// - Parameters:
    ///   - to: one address, `name@host`.
    ///   - from: the sender's; nil leaves it to his program.
    ///   - subject: in one line.
    ///   - text: what stands above the attachment.
    ///   - date: when it was made.
    ///   - attachment: the sheet.
    init?(
        to: String, from: String?, subject: String, text: String, date: Instant,
        attachment: Attachment
    ) {
        guard Self.isAddress(to), from.map(Self.isAddress) ?? true else { return nil }
        (self.to, self.from, self.subject, self.text) = (to, from, subject, text)
        (self.date, self.attachment) = (date, attachment)
    }

    /// RFC 5321's mailbox in its plain spelling.
    static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let allowed = { (character: Character) in
            character.isASCII
                && (character.isLetter || character.isNumber
                    || ".!#$%&'*+/=?^_`{|}~-".contains(character))
        }
        return parts.count == 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.count <= 64 && part.allSatisfy(allowed)
            }
    }

    /// The whole message, lines ended by CR and LF; equal messages have equal bytes.
    var bytes: [UInt8] {
        let boundary = "=_custody_\(attachment.bytes.count)_\(text.utf8.count)"
        let headers = [
            from.map { "From: \($0)" }, "To: \(to)", "Subject: \(Self.encoded(subject))",
            "Date: \(Self.date(date))", "MIME-Version: 1.0",
            // Mail programs open it as a draft, to be looked at and sent.
            "X-Unsent: 1",
            "Content-Type: multipart/mixed; boundary=\"\(boundary)\"",
        ].compactMap(\.self)
        let body = [
            "", "--\(boundary)", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64", "", Self.base64(Array(text.utf8)),
            "--\(boundary)", "Content-Type: \(attachment.type)",
            "Content-Transfer-Encoding: base64",
            "Content-Disposition: attachment; filename*=UTF-8''\(Self.percent(attachment.name))",
            "", Self.base64(attachment.bytes), "--\(boundary)--", "",
        ]
        return Array((headers + body).joined(separator: "\r\n").utf8)
    }

    /// RFC 2045: lines of 76.
    private static func base64(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString(
            options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
    }

    /// RFC 2047: encoded words of whole characters, each within 75.
    private static func encoded(_ text: String) -> String {
        var words: [String] = []
        var word = ""
        for character in text {
            if word.utf8.count + String(character).utf8.count > 42 {
                words.append(word)
                word = ""
            }
            word.append(character)
        }
        words.append(word)
        return words.map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }
            .joined(separator: "\r\n ")
    }

    /// RFC 5987.
    private static func percent(_ text: String) -> String {
        text.utf8.map { byte in
            let character = Character(UnicodeScalar(byte))
            let isPlain =
                byte < 0x80
                && (character.isLetter || character.isNumber || ".-_".contains(character))
            return isPlain
                ? String(character)
                : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }

    /// RFC 5322 §3.3, in the exam's own time of day.
    private static func date(_ instant: Instant) -> String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 8 * 3600)
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss Z"
        return format.string(from: Date(timeIntervalSince1970: Double(instant.seconds)))
    }
}
