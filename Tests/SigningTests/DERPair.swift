/// An ECDSA or SM2 signature taken apart, to be put together again rightly or wrongly.
struct DERPair {
    var r: [UInt8]
    var s: [UInt8]

    init(r: [UInt8], s: [UInt8]) {
        self.r = r
        self.s = s
    }

    init(_ signature: [UInt8]) {
        let endOfR = 4 + Int(signature[3])
        r = Array(signature[4..<endOfR])
        s = Array(signature[(endOfR + 2)...])
    }

    /// The canonical spelling of both magnitudes.
    var bytes: [UInt8] {
        Self.sequence(Self.integer(Self.minimal(r)) + Self.integer(Self.minimal(s)))
    }

    static func sequence(_ content: [UInt8]) -> [UInt8] {
        [0x30, UInt8(content.count)] + content
    }

    static func integer(_ content: [UInt8]) -> [UInt8] { [0x02, UInt8(content.count)] + content }

    static func minimal(_ magnitude: [UInt8]) -> [UInt8] {
        let digits = Array(magnitude.drop { $0 == 0 })
        return (digits.first ?? 0x80) >= 0x80 ? [0] + digits : digits
    }

    /// Adds two magnitudes, most significant byte first.
    static func sum(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var sum: [UInt8] = []
        var carry = 0
        for place in 0...max(left.count, right.count) {
            let a = place < left.count ? Int(left[left.count - 1 - place]) : 0
            let b = place < right.count ? Int(right[right.count - 1 - place]) : 0
            carry += a + b
            sum.append(UInt8(carry & 255))
            carry >>= 8
        }
        return sum.reversed()
    }
}
