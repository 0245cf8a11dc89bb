@testable import Custody

extension ConductTale {
    private static func destroyed(
        _ box: String = "B1", kind: ItemKind = .paper, listed: ItemKind = .paper,
        approved: String? = nil,
        inspector: String? = "ines", witnesses: String = "will wen",
        by people: String = "olga dan ines will wen"
    ) -> Telling {
        {
            $0.papers(box, kind: kind)
            $0.destroy(
                box, $0.approve(approved ?? box), kinds: [listed], inspector: inspector,
                witnesses: witnesses, by: people)
        }
    }

    static let destruction = [
        ConductTale(
            .destroyedWithApproval, honest: destroyed(),
            careless: {
                $0.papers("B1")
                $0.destroy("B1", nil)
            }, gives: "destroyedWithApproval(unit:region)",
            hostile: {
                // Approved afterwards, and by another region.
                $0.papers("B1")
                $0.papers("B2", "S002")
                $0.destroy("B1", $0.approve("B1"), began: ConductSeason.april(20, 8))
                $0.destroy("B2", $0.approve("B2", region: "other"))
            }, gives: "destroyedWithApproval(unit:region)", "destroyedWithApproval(unit:region)"),
        ConductTale(
            .destroyedWhatMayBe, honest: destroyed(),
            careless: destroyed(approved: "B2"), gives: "destroyedWhatMayBe(container:B1)",
            hostile: {
                // The spare papers are written down as used ones, or the other way round.
                destroyed(kind: .sparePaper)($0)
                $0.clock(6, 9)
                destroyed("B2", listed: .answerCard)($0)
            }, gives: "destroyedWhatMayBe(container:B1 kind:spare-paper)",
            "destroyedWhatMayBe(kind:answer-card)"),
        ConductTale(
            .destroyedUnblocked,
            honest: {
                // Sealed off and let go before the day.
                $0.papers("B1")
                $0.clock(12, 9)
                let quarantine = $0.sealOff("B1")
                $0.clock(13, 9)
                $0.say(
                    .journey(
                        .quarantineLift(QuarantineLift(quarantine: quarantine, finding: "完好"))),
                    by: "cleo")
                $0.destroy("B1", $0.approve("B1"))
            },
            careless: {
                // Approved, then sealed off, then shredded all the same.
                $0.papers("B1")
                let approval = $0.approve("B1")
                $0.clock(20, 9, 30)
                $0.sealOff("B1")
                $0.destroy("B1", approval)
            }, gives: "destroyedUnblocked(container:B1)",
            hostile: {
                // What was sealed off lies in the box.
                $0.papers("P1")
                $0.pack("B2", [$0.inside("P1")])
                $0.seal("B2", "S002")
                let approval = $0.approve("B2")
                $0.clock(20, 9, 30)
                $0.sealOff("P1")
                $0.destroy("B2", approval)
            }, gives: "destroyedUnblocked(container:P1)"),
        ConductTale(
            .destructionIsSupervised, honest: destroyed(),
            careless: destroyed(inspector: nil, by: "olga dan will wen"),
            gives: "destructionIsSupervised(unit:region role:inspector)",
            hostile: destroyed(by: "olga dan will wen"),
            gives: "destructionIsSupervised(unit:region role:inspector)"),
        ConductTale(
            .destructionIsWitnessed, honest: destroyed(),
            careless: destroyed(witnesses: "will"),
            gives: "destructionIsWitnessed(unit:region count:2/1)",
            hostile: destroyed(witnesses: "will dan ines"),
            gives: "destructionIsWitnessed(unit:region count:2/1)"),
        ConductTale(
            .nothingFollowsDestruction, honest: destroyed(),
            careless: {
                destroyed()($0)
                $0.clock(21, 9)
                $0.store("B1")
            }, gives: "nothingFollowsDestruction(container:B1)",
            hostile: {
                // The box that was burnt is posted.
                destroyed()($0)
                $0.release("B1 S001", leg: "down", by: "olga")
            }, gives: "nothingFollowsDestruction(container:B1)"),
        ConductTale(
            .custodyIsUnforked,
            honest: {
                $0.papers("B1")
                $0.release("B1 S001")
                $0.accept("B1 S001")
            },
            careless: {
                $0.papers("B1")
                $0.release("B1 S001")
                let release = $0.last
                $0.accept("B1 S001")
                $0.accept("B1 S001", follows: .some(release))
            }, gives: "custodyIsUnforked(container:B1)",
            hostile: {
                // A second box under the first one's number.
                $0.papers("B1")
                $0.say(
                    .journey(
                        .pack(
                            Packing(
                                container: name("B1"), kind: .box, unit: name("centre"),
                                contents: []))), by: "cleo ciro", follows: .some(nil))
            }, gives: "custodyIsUnforked(container:B1)", "custodyIsUnforked(container:B1)"),
    ]
}
