import Custody
import Testing

/// What one rule that refuses is told with: an honest story, and a lie that it ends.
struct RefusalTale: Sendable, CustomTestStringConvertible {
    let code: RefusalCode
    /// Whether the season is founded before it begins.
    var founded = true
    let honest: @Sendable (Story) -> Void
    let lie: @Sendable (Story) -> Void
    /// What the last statement of the lie is about, `container:B-1`.
    let about: String

    var testDescription: String { "\(code)" }

    var story: Story { founded ? Story() : Story([]) }

    static let all = everyStatement + offices + naming + permits + destructions + claims + balances
}

extension Story {
    /// Tells a table whose outcomes are not of interest.
    func scene(_ table: String) { _ = told(table) }

    /// Tells one act by `RA-custodian,RA-head-1/witness`.
    @discardableResult
    func say(
        _ name: String, _ act: Act, by signers: String, at: Instant? = nil,
        follows: Follows = .head
    ) -> String {
        tell(name, act, by: Signer.all(signers), at: at, follows: follows)
    }

    /// A sealed box of papers that the region keeps from a site's paper batch.
    func keep(_ box: String, holds: String = "paper*30", seal: Int = 1) {
        scene(
            """
            04-14 09:00 K-\(box) pack \(box) unit RA site RA-S1 batch P1 holds \(holds) by RA-officer
            04-14 09:05 S-\(box) seal \(box) seals RA-000\(seal) by RA-officer
            """)
    }

    /// A sealed box of papers at the centre.
    func box(_ box: String, seal: Int = 1) {
        scene(
            """
            04-02 09:00 K-\(box) pack \(box) unit NC holds paper*30 by NC-officer
            04-02 09:05 S-\(box) seal \(box) seals NC-000\(seal) by NC-officer
            """)
    }
}
