import CZint

extension Barcode {
    /// A QR code of ASCII text, at the strongest level that its place has room for.
    ///
    /// - Throws: ``BarcodeError``.
    package static func qr(_ text: String, for place: Place = .form) throws(BarcodeError) -> Barcode
    {
        guard text.utf8.count <= place.most else {
            throw .tooLong(bytes: text.utf8.count, most: place.most)
        }
        func drawn(_ correction: Correction) throws(BarcodeError) -> Barcode {
            let code = try draw(text, .qr(correction, version: 0))
            guard code.width < place.narrowest else { return code }
            return try draw(text, .qr(correction, version: Int32(place.leastVersion)))
        }
        for correction in place.corrections.dropLast() {
            if let code = try? drawn(correction), code.width <= place.widest { return code }
        }
        return try drawn(place.corrections.last ?? .medium)
    }

    /// Code 128 (ISO/IEC 15417) of printable ASCII; its own check character is added.
    ///
    /// - Throws: ``BarcodeError``.
    package static func code128(_ text: String) throws(BarcodeError) -> Barcode {
        guard text.utf8.count <= 48 else { throw .tooLong(bytes: text.utf8.count, most: 48) }
        return try draw(text, .code128)
    }

    /// What the library is asked for; what it may choose is 0 or -1.
    private struct Asked {
        let symbology: Int32
        let level: Int32
        let version: Int32
        let quiet: Int
        let isTall: Bool

        static let code128 = Asked(
            symbology: BARCODE_CODE128, level: -1, version: 0, quiet: 10, isTall: true)

        static func qr(_ correction: Correction, version: Int32) -> Asked {
            Asked(
                symbology: BARCODE_QRCODE, level: correction.rawValue, version: version, quiet: 4,
                isTall: false)
        }
    }

    private static func draw(_ text: String, _ asked: Asked) throws(BarcodeError) -> Barcode {
        guard !text.isEmpty else { throw .empty }
        guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }),
            let symbol = unsafe custody_zint_symbol(
                asked.symbology, asked.level, asked.version)
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
            width: columns + 2 * asked.quiet,
            height: asked.isTall ? tallHeight : rows + 2 * asked.quiet,
            bars: bars(modules, quiet: asked.quiet, tall: asked.isTall))
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
