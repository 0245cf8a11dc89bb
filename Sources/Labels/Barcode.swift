/// A barcode as dark bars on a grid; one module of the symbol is one unit.
package struct Barcode: Hashable, Sendable {
    /// One dark rectangle, in modules from the upper left corner of the quiet zone.
    package struct Bar: Hashable, Sendable {
        package let x: Int
        package let y: Int
        package let width: Int
        package let height: Int
    }

    /// With the quiet zone that the symbology asks for on every side.
    package let width: Int
    package let height: Int
    package let bars: [Bar]

    /// One path of an inline SVG picture, sharp at every size.
    ///
    /// - Parameters:
    ///   - width: how wide it is printed, quiet zone included, in millimetres.
    ///   - height: how high; as the modules are square by default. A linear code is stretched.
    ///   - title: what a reader who sees no picture is told; ASCII without markup.
    /// - Returns: markup in which nothing but the title came from outside, and that is escaped.
    package func svg(
        millimetres width: Int, high height: Int? = nil, title: String
    ) -> String {
        let high = height.map(String.init) ?? "\(width * self.height / max(self.width, 1))"
        let path = bars.map { "M\($0.x) \($0.y)h\($0.width)v\($0.height)h-\($0.width)z" }.joined()
        return """
            <svg xmlns="http://www.w3.org/2000/svg" role="img" class="barcode" \
            width="\(width)mm" height="\(high)mm" viewBox="0 0 \(self.width) \(self.height)" \
            preserveAspectRatio="none" shape-rendering="crispEdges"><title>\(Self.escaped(title))\
            </title><path fill="#000" d="\(path)"/></svg>
            """
    }

    private static func escaped(_ text: String) -> String {
        text.map { character in
            switch character {
            case "<": "&lt;"
            case ">": "&gt;"
            case "&": "&amp;"
            case "\"": "&quot;"
            default: String(character)
            }
        }.joined()
    }
}

/// Why something cannot become a barcode.
package enum BarcodeError: Error, Hashable, Sendable {
    case empty
    /// More than this symbol may hold where it is printed.
    case tooLong(bytes: Int, most: Int)
    /// The symbology has no sign for it.
    case notEncodable
}
