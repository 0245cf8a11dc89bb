/// Whole numbers in the one spelling that the C2SP texts allow: decimal, no leading zero.
enum Numeral {
    static func parse(_ text: some StringProtocol) -> Int? {
        let digits = text.utf8
        guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            digits.count == 1 || digits.first != UInt8(ascii: "0")
        else { return nil }
        return Int(text)
    }
}
