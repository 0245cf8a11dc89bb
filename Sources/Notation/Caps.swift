/// How much of anything a statement holds (DESIGN: how the truth is kept); larger acts are several
/// statements.
enum Caps {
    static let lines = 0...150
    static let parties = 1...16
    static let checkpoints = 0...16
    static let textBytes = 2_000
    static let keyBytes = 2_000
    static let counts = 0...10_000_000
    /// Feed counters, tree sizes and file sizes: as far as JSON counts exactly.
    static let sizes = 0...(1 << 53 - 1)
    static let percents = 1...100
    static let batches = 1...1_000
    static let serials = 0...999_999_999_999
    static let serialDigits = 1...12
}
