/// Integers as the bytes that signed notes carry.
enum BigEndian {
    static func bytes<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
        (1...Number.bitWidth / 8).map { place in
            UInt8(truncatingIfNeeded: number >> (Number.bitWidth - 8 * place))
        }
    }
}
