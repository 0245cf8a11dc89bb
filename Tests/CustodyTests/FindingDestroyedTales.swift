@testable import Custody

/// Goods that were in the shredder and in the vault at once.
extension FindingTale {
    static let destroyed = [
        FindingTale(
            .destroyedInTheVault,
            honest: vault(at(8, 25)) {
                // By a clock that is three minutes slow.
                $0.round("O1", at(8, 15))
                $0.take("T", at(8, 18))
                $0.destroy("D", began: at(8, 15), at(8, 24))
            },
            careless: vault(at(8, 25)) {
                $0.round("O1", at(8, 15))
                $0.take("T", at(8, 20))
                $0.destroy("D", began: at(8, 2), at(8, 24))
            }, gives: "destroyed-in-the-vault(place:V) 08:02-08:20 RA-officer-1",
            hostile: vault(at(8, 25)) {
                // All is signed as shredded, and only then does somebody fetch the box.
                $0.destroy("D", began: at(8, 5), at(8, 10))
                $0.round("O1", at(8, 15))
                $0.take("T", at(8, 20))
            }, gives: "destroyed-in-the-vault(place:V) 08:05-08:20 RA-officer-1")
    ]
}

extension VaultSeason {
    fileprivate func take(_ name: ContentID, _ at: Instant) {
        story.tell(name, at, story.takeOut(["B-1"]))
    }

    /// The box is destroyed, and signed for at an hour.
    func destroy(_ name: ContentID, began: Instant, _ at: Instant) {
        let destruction = Destruction(
            region: "RA", containers: ["B-1"], lines: [], method: "粉碎", began: began,
            finished: at, destroyers: [], witnesses: [], residueChecked: true, evidence: [])
        story.tell(name, at, .closing(.destruction(destruction)), by: ["RA-officer-1"])
    }
}
