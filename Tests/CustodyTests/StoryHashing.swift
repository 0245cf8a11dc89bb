@testable import Custody

extension Hashing {
    /// The stories' own hash: this module has no SHA-256, and the rules only compare.
    static let story = Hashing { text in
        let hex = (0..<4).map { part -> String in
            var state: UInt64 = 0xCBF2_9CE4_8422_2325 &+ UInt64(part)
            for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
            state = (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
            let digits = String(state ^ (state >> 32), radix: 16)
            return String(repeating: "0", count: 16 - digits.utf8.count) + digits
        }.joined()
        guard let hash = Hash256<Hashing>(hex) else { preconditionFailure("\(hex) is no hash") }
        return hash
    }
}

extension Submission {
    /// As the desk of the stories puts it before the rules.
    convenience init(_ statement: Statement, content: ContentID, history: any History) {
        self.init(statement, content: content, history: history, hashing: .story)
    }
}
