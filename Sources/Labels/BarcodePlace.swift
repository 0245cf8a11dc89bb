extension Barcode {
    /// Where a QR code stands: how much it may hold there, how fine its modules may be, and how much
    /// of it may be lost.
    package enum Place: Hashable, Sendable {
        /// On a sticker, 20 mm wide, read from afar.
        case label
        /// In the corner of a form, 30 mm wide, read from copied sheets.
        case form
        /// On a phone's glass, which nobody scratches before the next phone has read it.
        case screen

        /// The most bytes of text.
        package var most: Int {
            switch self {
            case .label: 64
            case .form: 200
            case .screen: 2_300
            }
        }

        /// The strongest level first; the last is taken whatever its size.
        var corrections: [Correction] {
            switch self {
            case .label, .form: [.high, .quartile, .medium]
            case .screen: [.low]
            }
        }

        /// Modules that a stronger level may not exceed, quiet zone included: both are 0.44 mm there,
        /// two and a half points at 150 dpi.
        var widest: Int {
            switch self {
            case .label: 37 + 8
            case .form: 61 + 8
            case .screen: 177 + 8
            }
        }

        /// The smallest version: of the very smallest code one scratch takes more than a third.
        var leastVersion: Int {
            switch self {
            case .label, .form: 2
            case .screen: 1
            }
        }

        /// The smallest version's modules, quiet zone included.
        var narrowest: Int { 17 + 4 * leastVersion + 8 }
    }

    /// How much of a QR code may be lost before it no longer reads (ISO/IEC 18004).
    enum Correction: Int32, Sendable {
        /// Some 7 % of the codewords.
        case low = 1
        /// Some 15 %.
        case medium = 2
        /// Some 25 %.
        case quartile = 3
        /// Some 30 %.
        case high = 4
    }
}
