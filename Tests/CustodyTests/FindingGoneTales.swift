@testable import Custody

/// Goods that are gone and nobody took out, and goods that came and nobody took in.
extension FindingTale {
    static let gone = [
        FindingTale(
            .goneAndNotTakenOut,
            honest: vault(at(8, 25)) {
                $0.round("O1", at(8, 15))
                $0.story.tell("T", at(8, 18), $0.story.takeOut(["B-1"]))
                $0.handOn(at(8, 20))
            },
            careless: vault(at(8, 25)) {
                $0.round("O1", at(8, 15))
                $0.handOn(at(8, 20))
            },
            gives: "gone-and-not-taken-out(place:V container:B-1) 08:20- "
                + "RA-courier-1 RA-courier-2",
            hostile: vault(at(8, 25)) {
                // Others type in a slip by which they have it.
                $0.round("O1", at(8, 15))
                $0.typeIn("B-1", to: "RB", at(8, 20), by: ["RB-officer-1", "RB-officer-2"])
            },
            gives: "gone-and-not-taken-out(place:V container:B-1) 08:20- "
                + "RB-officer-1 RB-officer-2"),
        FindingTale(
            .slipIsUnconfirmed,
            honest: vault(at(8, 25)) {
                $0.round("O1", at(8, 15))
                $0.second()
                $0.typeIn("B-2", to: "RA", at(8, 20), by: ["RA-officer-1", "RA-officer-2"])
            },
            careless: vault(at(8, 25)) {
                $0.round("O1", at(8, 15))
                $0.second()
                $0.typeIn("B-2", to: "RA", at(8, 20), by: ["RB-officer-1", "RB-officer-2"])
            },
            gives: "slip-is-unconfirmed(unit:RA container:B-2) 08:20- RB-officer-1 RB-officer-2",
            hostile: vault(at(8, 25)) {
                // Who typed it in puts it into the vault's book, too.
                $0.round("O1", at(8, 15))
                $0.second()
                $0.typeIn("B-2", to: "RA", at(8, 20), by: ["RB-officer-1", "RB-officer-2"])
                $0.story.tell("S2", at(8, 22), $0.story.store(["B-2"]), by: ["RB-officer-1"])
            },
            gives: "slip-is-unconfirmed(unit:RA container:B-2) 08:20- RB-officer-1 RB-officer-2"),
    ]
}

extension VaultSeason {
    /// One courier says that he gave the box to another.
    fileprivate func handOn(_ at: Instant) {
        let change = CrewChange(
            containers: ["B-1"], outgoing: ["RA-courier-1"], incoming: ["RA-courier-2"],
            reason: "换班")
        story.tell(
            "C", at, .journey(.crewChange(change)), by: ["RA-courier-1", "RA-courier-2"])
    }

    /// A box of papers that the site has packed.
    fileprivate func second() {
        story.tell(
            "P2", moment(4, 1, 9), story.pack("B-2", DeadlineSeason.items(.paper), batch: nil))
    }

    fileprivate func typeIn(
        _ box: ContainerID, to unit: UnitID, _ at: Instant, by people: [Signer]
    ) {
        story.tell("T2", at, story.transcribe([box], to: unit, at - .minutes(5)), by: people)
    }
}
