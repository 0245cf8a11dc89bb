@testable import Custody

/// The acts of the conduct tests in a few words; what is not said is as it should be.
extension ConductSeason {
    func pack(
        _ box: String, _ contents: [Content], kind: ContainerKind = .box, unit: String = "centre",
        batch: String? = nil, subject: String? = nil, by people: String = "cleo ciro"
    ) {
        say(
            .journey(
                .pack(
                    Packing(
                        container: name(box), kind: kind, unit: name(unit),
                        batch: batch.map { name($0) }, subject: subject.map { name($0) },
                        contents: contents))), by: people)
    }

    func seal(_ box: String, _ seals: String, by people: String = "cleo ciro") {
        say(
            .journey(.seal(Sealing(container: name(box), seals: names(seals)))), by: people)
    }

    /// Papers of batch p1, packed and sealed by the centre.
    func papers(
        _ box: String, _ seals: String = "S001", kind: ItemKind = .paper, batch: String = "p1"
    ) {
        pack(box, [.items(ItemLine(kind: kind, quantity: 30))], batch: batch)
        seal(box, seals)
    }

    func line(_ line: String) -> ReleaseLine {
        let words = line.split(separator: " ").map(String.init)
        return ReleaseLine(
            container: name(words[0]), seals: words.dropFirst().map { name($0) }, count: 30)
    }

    /// Lines are written `B1 S001 S002`.
    func release(
        _ lines: String..., leg: String = "out", to unit: String = "centre",
        for people: String = "", order: ContentID? = nil, vehicle: String? = nil,
        by signers: String = "cleo ciro"
    ) {
        say(
            .journey(
                .release(
                    Release(
                        consignment: name("C1"), leg: name(leg), lines: lines.map(line),
                        to: name(unit), addressees: names(people), order: order,
                        vehicle: vehicle))), by: signers)
    }

    func accept(
        _ lines: String..., count: Int = 30, condition: Condition = .sound,
        verdict: LineVerdict = .accepted, hands: Hands = .crew, unit: String = "centre",
        by people: String = "cora carl", follows: ContentID?? = nil
    ) {
        let answers = lines.map(line).map {
            AcceptanceLine(
                container: $0.container, seals: $0.seals, count: count, condition: condition,
                verdict: verdict)
        }
        say(
            .journey(
                .accept(
                    Acceptance(
                        release: departed, unit: name(unit), hands: hands, lines: answers))),
            by: people, follows: follows)
    }

    func check(
        _ line: String, condition: Condition = .sound, by people: String = "sid pat"
    ) {
        let read = self.line(line)
        say(
            .journey(
                .sealCheck(
                    SealCheck(lines: [
                        SealReading(
                            container: read.container, seals: read.seals, condition: condition)
                    ]))), by: people)
    }

    func order(
        _ boxes: String, carriers: String = "pat", vehicle: String? = nil
    ) -> ContentID {
        say(
            .office(
                .movement(
                    MovementOrder(
                        consignment: name("C1"), leg: name("guarded"), from: name("region"),
                        to: name("site"), containers: names(boxes), carriers: names(carriers),
                        vehicle: vehicle, departs: Self.april(5, 9), arrives: Self.april(5, 12),
                        graceMinutes: 30))), by: "hal")
    }

    func arrive(open: Bool = true, at unit: String = "region", by people: String = "cora carl") {
        say(
            .journey(
                .arrived(
                    Arrival(release: departed, at: name(unit), gateOpen: open, evidence: []))),
            by: people)
    }

    func revoke(_ person: String) {
        say(
            .office(
                .revoke(
                    Revocation(
                        person: name(person), key: ConductCast.key(person), reason: "丢失"))),
            by: "cleo")
    }
}
