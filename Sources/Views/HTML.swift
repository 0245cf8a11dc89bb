package import Labels

/// Markup: text in a literal is trusted, anything interpolated is escaped.
package struct HTML: Hashable, Sendable {
    package let markup: String

    /// Trusted markup; for what was rendered before.
    private init(trusted markup: String) { self.markup = markup }

    /// What Mustache made of a template that is held to its twin; it escapes as this type does.
    init(form markup: String) { self.markup = markup }

    /// A drawn code, whose only foreign text is escaped where it is drawn.
    package init(
        _ code: Barcode, millimetres width: Int, high height: Int? = nil, title: String
    ) {
        markup = code.svg(millimetres: width, high: height, title: title)
    }

    /// Text as people wrote it.
    package init(text: String) { markup = Self.escaped(text) }

    package static let nothing = HTML(trusted: "")

    package static func + (one: HTML, other: HTML) -> HTML {
        HTML(trusted: one.markup + other.markup)
    }

    /// Parts one after the other.
    package init(_ parts: some Sequence<HTML>) {
        markup = parts.reduce(into: "") { $0 += $1.markup }
    }

    /// Enough for text between tags and inside double or single quotes.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { special[$0] != nil }) else { return text }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            if let entity = special[byte] {
                escaped += entity
            } else {
                escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static let special: [UInt8: [UInt8]] = [
        UInt8(ascii: "&"): Array("&amp;".utf8), UInt8(ascii: "<"): Array("&lt;".utf8),
        UInt8(ascii: ">"): Array("&gt;".utf8), UInt8(ascii: "\""): Array("&quot;".utf8),
        UInt8(ascii: "'"): Array("&#39;".utf8),
    ]
}

extension HTML: ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) { markup = value }

    package init(stringInterpolation: Interpolation) { markup = stringInterpolation.markup }

    package struct Interpolation: StringInterpolationProtocol {
        var markup = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            markup.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        package mutating func appendLiteral(_ literal: String) { markup += literal }

        package mutating func appendInterpolation(_ text: String) {
            markup += HTML.escaped(text)
        }

        package mutating func appendInterpolation(_ number: Int) { markup += String(number) }

        package mutating func appendInterpolation(_ html: HTML) { markup += html.markup }

        package mutating func appendInterpolation(_ parts: [HTML]) {
            for part in parts { markup += part.markup }
        }

        /// Nothing where there is nothing.
        package mutating func appendInterpolation(_ html: HTML?) {
            if let html { markup += html.markup }
        }
    }
}
