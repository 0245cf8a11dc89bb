import CZint

extension Barcode {
    /// How much of a QR code may be lost before it no longer reads (ISO/IEC 18004).
    package enum Correction: Int32, Sendable {
        /// Some 7 % of the codewords.
        case low = 1
        /// Some 15 %.
        case medium = 2
        /// Some 25 %.
        case quartile = 3
        /// Some 30 %.
        case high = 4
    }

    /// The most a box label's code holds: version 5 at medium correction, read from afar.
    package static let labelBytes = 64
    /// The most a form's code holds, so that 30 mm stay readable on a copied sheet.
    package static let formBytes = 200

    /// A QR code of ASCII text; stronger than asked where that costs no more than one version, so
    /// that a small code bears a stain as a large one does.
    ///
    /// - Throws: ``BarcodeError``.
    package static func qr(
        _ text: String, most: Int = formBytes, correction: Correction = .medium
    ) throws(BarcodeError) -> Barcode {
        guard text.utf8.count <= most else {
            throw .tooLong(bytes: text.utf8.count, most: most)
        }
        func drawn(_ correction: Correction) throws(BarcodeError) -> Barcode {
            try draw(text, BARCODE_QRCODE, correction: correction, quiet: 4, tall: false)
        }
        let asked = try drawn(correction)
        // With the quiet zone: version 5 on a label, version 10 on a form.
        let widest = min(asked.width + 4, most <= labelBytes ? 45 : 65)
        for stronger in [Correction.high, .quartile] where stronger.rawValue > correction.rawValue {
            if let code = try? drawn(stronger), code.width <= widest { return code }
        }
        return asked
    }

    /// Code 128 (ISO/IEC 15417) of printable ASCII; its own check character is added.
    ///
    /// - Throws: ``BarcodeError``.
    package static func code128(_ text: String) throws(BarcodeError) -> Barcode {
        guard text.utf8.count <= 48 else { throw .tooLong(bytes: text.utf8.count, most: 48) }
        return try draw(text, BARCODE_CODE128, correction: nil, quiet: 10, tall: true)
    }

    private static func draw(
        _ text: String, _ symbology: Int32, correction: Correction?, quiet: Int, tall: Bool
    ) throws(BarcodeError) -> Barcode {
        guard !text.isEmpty else { throw .empty }
        guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }),
            let symbol = unsafe custody_zint_symbol(symbology, correction?.rawValue ?? -1)
        else { throw .notEncodable }
        // Safe: the symbol is ours until it is deleted here, and everything read from it is copied.
        defer { unsafe ZBarcode_Delete(symbol) }
        let bytes = Array(text.utf8)
        let status = unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe ZBarcode_Encode(symbol, buffer.baseAddress, Int32(buffer.count))
        }
        guard status < ZINT_ERROR else { throw .notEncodable }
        let rows = unsafe Int(custody_zint_rows(symbol))
        let columns = unsafe Int(custody_zint_columns(symbol))
        let modules = (0..<rows).map { row in
            (0..<columns).map { unsafe custody_zint_dark(symbol, Int32(row), Int32($0)) == 1 }
        }
        return Barcode(
            width: columns + 2 * quiet, height: tall ? tallHeight : rows + 2 * quiet,
            bars: bars(modules, quiet: quiet, tall: tall))
    }

    /// Dark modules that touch in a row are one bar.
    private static func bars(_ modules: [[Bool]], quiet: Int, tall: Bool) -> [Bar] {
        var bars: [Bar] = []
        for (row, line) in modules.enumerated() {
            var column = 0
            while column < line.count {
                let start = column
                while column < line.count, line[column] { column += 1 }
                guard column > start else {
                    column += 1
                    continue
                }
                bars.append(
                    Bar(
                        x: quiet + start, y: tall ? 0 : quiet + row, width: column - start,
                        height: tall ? tallHeight : 1))
            }
        }
        return bars
    }

    private static let tallHeight = 40
}
