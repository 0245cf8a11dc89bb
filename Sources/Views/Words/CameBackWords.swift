package import Custody

/// Of what nobody above the site has counted: how much lies with whom, sealed as it was packed.
package struct CameBackWords: Worded {
    private let count: Int
    private let holder: String

    package init(_ count: Int, at holder: String) { (self.count, self.holder) = (count, holder) }

    package var wording: Wording {
        Wording("按装箱单，\(count) 已回到 \(holder)", "by the packing lists \(count) back at \(holder)")
    }
}
