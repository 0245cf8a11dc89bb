import Custody

/// A class of difference as the honest avoid it, the careless cause it and the hostile hide it.
struct BalanceTale: Sendable, CustomStringConvertible {
    typealias Telling = @Sendable (BalanceSeason) -> Void

    let difference: DifferenceClass
    let careless: (telling: Telling, gives: [String])
    let hostile: (telling: Telling, gives: [String])

    init(
        _ difference: DifferenceClass, careless: @escaping Telling, gives carelessly: String...,
        hostile: @escaping Telling, gives deliberately: String...
    ) {
        self.difference = difference
        self.careless = (careless, carelessly)
        self.hostile = (hostile, deliberately)
    }

    var description: String { difference.rawValue }

    private static func manifest(_ lines: [(ContainerID, Int)]) -> Act {
        .journey(
            .manifest(
                Manifest(
                    consignment: "K-1", from: "NC", to: "RA",
                    lines: lines.map {
                        ManifestLine(
                            container: $0.0, site: "RA-S1", batch: "P1",
                            item: ItemLine(kind: .paper, subject: "nursing", quantity: $0.1))
                    })))
    }

    static let all: [Self] = [
        Self(
            .missing,
            careless: {
                // A packet was never collected from room 102.
                $0.send()
                $0.collect(
                    "101", papers: Story.line(.paper, 30), cards: Story.line(.answerCard, 30))
                $0.collect(
                    "102", papers: Story.line(.paper, 0, of: 20),
                    cards: Story.line(.answerCard, 20))
            },
            gives: "missing room RA-S1 P1 102 paper 20/0",
            "missing issued/room RA-S1 P1 102 paper 20/0",
            hostile: {
                // The site leaves the spare papers out of its count, as if there had been none.
                $0.send()
                $0.say(
                    Story.count(
                        [], [Story.line(.paper, 50), Story.line(.answerCard, 50)]),
                    by: "RA-S1-officer-1,RA-S1-head-1")
            }, gives: "missing issued/site RA-S1 P1 spare-paper 3/0"),
        Self(
            .unexpected,
            careless: {
                // Cards of a room that nobody sat.
                $0.honest()
                $0.collect(
                    "103", papers: Story.line(.paper, 0), cards: Story.line(.answerCard, 1))
            },
            gives: "unexpected issued/room RA-S1 P1 103 answer-card 0/1",
            "count-differs room/site RA-S1 P1 answer-card 51/50",
            "unexpected attendance/room RA-S1 P1 103 answer-card 0/1",
            hostile: {
                // A box rides along that no manifest knows.
                $0.send()
                $0.say(manifest([("BX-1", 0)]), by: "NC-officer")
                $0.say(
                    $0.story.pack(
                        "BX-9", unit: "NC", holds: [.items(Story.items(5))]), by: "NC-officer")
                $0.hand(["BX-1", "BX-9"])
            }, gives: "unexpected plan/slip RA BX-9", "unexpected plan/slip RA PK-101",
            "unexpected plan/slip RA PK-102", "unexpected plan/slip RA PK-S"),
        Self(
            .duplicate,
            careless: {
                // Counted twice without taking the first count back.
                $0.honest()
                $0.count()
            },
            gives: "duplicate site RA-S1 P1 answer-card", "duplicate site RA-S1 P1 paper",
            "duplicate site RA-S1 P1 spare-paper",
            hostile: { $0.send(doubled: true) },
            gives: "duplicate issued RA-S1 P1 102 paper A00030–A00049"),
        Self(
            .wrongContainer,
            careless: {
                // Room 101's packet went into room 102's place in the manifest.
                $0.send()
                $0.say(
                    manifest([("PK-101", 30), ("PK-102", 20), ("PK-S", 0)]), by: "NC-officer")
                $0.say(
                    $0.story.pack(
                        "PK-102", unit: "NC", kind: .packet, site: "RA-S1", batch: "P1",
                        holds: []), by: "NC-officer")
                $0.say(
                    $0.story.pack(
                        "PK-101", unit: "NC", kind: .packet, site: "RA-S1", batch: "P1",
                        subject: "nursing", room: "101", holds: [.items(Story.items(50))]),
                    by: "NC-officer")
                $0.hand()
            },
            gives: "count-differs plan/slip RA paper PK-101 30/50",
            "wrong-container plan/slip RA paper PK-102 20/0",
            "unexpected plan/slip RA spare-paper PK-S 0/3",
            hostile: {
                // Another site takes in what was packed for this one.
                $0.send()
                let release = $0.say(
                    $0.story.release(["BX-1"], to: "RA-S2"), by: "NC-officer")
                $0.say(
                    $0.story.accept(["BX-1"], of: release, unit: "RA-S2"),
                    by: "RA-S2-receiver")
            }, gives: "wrong-container slip/count RA-S2 BX-1"),
        Self(
            .wrongSeal,
            careless: {
                $0.send()
                $0.hand(read: ["NC-0010"])
            }, gives: "wrong-seal slip/count RA BX-1 NC-0001 NC-0010",
            hostile: {
                $0.send()
                $0.hand(read: [])
            }, gives: "wrong-seal slip/count RA BX-1 NC-0001"),
        Self(
            .countDiffers,
            careless: {
                $0.send()
                $0.collect(
                    "101",
                    papers: Story.line(.paper, 29, of: 30, serials: Story.papers(1, 29)),
                    cards: Story.line(.answerCard, 30))
            }, gives: "count-differs room RA-S1 P1 101 paper 30/29 A00030",
            "count-differs issued/room RA-S1 P1 101 paper 30/29 A00030",
            hostile: {
                // Every line agrees with itself; only what was issued tells that three are gone.
                $0.send()
                $0.count(papers: 47)
            }, gives: "count-differs issued/site RA-S1 P1 paper 50/47"),
    ]
}
