@testable import Custody

extension ConductTale {
    static let weight = [
        ConductTale(
            .weightAgrees, honest: burnt([10_000, 2_000], found: 12_200),
            careless: burnt([10_000, 2_000], found: 12_241),
            gives: "weightAgrees(unit:region count:12000/12241)",
            hostile: {
                // Half of a box is sold as scrap; then a box whose weight was never taken hides
                // nothing and accuses nobody.
                burnt([10_000], found: 5_000)($0)
                $0.clock(6, 9)
                burnt([nil], found: 5_000)($0)
            }, gives: "weightAgrees(unit:region count:10000/5000)")
    ]

    private static func burnt(_ packed: [Int?], found: Int) -> Telling {
        { season in
            let boxes = packed.indices.map { "W\(packed[$0] ?? 0)-\($0)" }
            for (box, grams) in zip(boxes, packed) {
                season.say(
                    .journey(
                        .pack(
                            Packing(
                                container: name(box), kind: .box, unit: name("region"),
                                batch: name("p1"),
                                contents: [.items(ItemLine(kind: .paper, quantity: 30))],
                                grams: grams))), by: "olga dan")
                season.seal(box, "S001")
            }
            let approval = season.approve(boxes.joined(separator: " "))
            season.clock(20, 12)
            season.say(
                .closing(
                    .destruction(
                        Destruction(
                            region: name("region"), approval: approval,
                            containers: boxes.map { name($0) },
                            lines: [ItemLine(kind: .paper, quantity: 30)], method: "粉碎",
                            began: ConductSeason.april(20, 10),
                            finished: ConductSeason.april(20, 11), destroyers: names("olga dan"),
                            inspector: name("ines"), witnesses: names("will wen"),
                            residueChecked: true, evidence: [], grams: found))),
                by: "olga dan ines will wen")
        }
    }
}
