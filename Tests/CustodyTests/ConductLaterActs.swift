@testable import Custody

/// The acts of the conduct tests in the vault, on exam day and after it.
extension ConductSeason {
    func items(_ kind: ItemKind, _ subject: String? = nil, count: Int = 30) -> Content {
        .items(
            ItemLine(kind: kind, subject: subject.map { name($0) }, quantity: count))
    }

    func inside(_ container: String) -> Content { .container(name(container)) }

    func store(_ box: String, in vault: String = "vault", by people: String = "sam sue") {
        say(
            .vault(.store(Storing(vault: name(vault), containers: [name(box)]))), by: people)
    }

    func count(
        _ batch: String, _ kinds: [ItemKind], expected: Int = 1, found: Int = 1,
        site: String = "site", by people: String = "sue sid"
    ) {
        clock(10, 12)
        let lines = kinds.map {
            CountLine(kind: $0, expected: expected, found: found, absent: 0, damaged: 0)
        }
        say(
            .closing(
                .count(
                    ReturnCount(
                        site: name(site), batch: name(batch), containers: [], lines: lines))),
            by: people)
    }

    func openingOrder(_ box: String, from instant: Instant) -> ContentID {
        say(
            .office(
                .opening(
                    OpeningOrder(
                        site: name("site"), batch: name("p1"), containers: [name(box)],
                        notBefore: instant, reason: "考试"))), by: "hal")
    }

    func open(
        _ line: String, batch: String? = "p1", purpose: OpeningPurpose = .exam,
        eyes: String? = "ian", order: ContentID? = nil, check: ContentID? = nil,
        by people: String = "ivy ian"
    ) {
        let read = self.line(line)
        say(
            .exam(
                .packetOpening(
                    PacketOpening(
                        container: read.container, site: name("site"),
                        batch: batch.map { name($0) }, purpose: purpose, seals: read.seals,
                        condition: .sound, secondEyes: eyes.map { name($0) }, order: order,
                        sealCheck: check))), by: people)
    }

    /// The upload of c1 is confirmed at noon of the tenth; the order to wipe follows.
    func wipeOrder(
        _ finding: UploadFinding? = .complete, batch: String = "c1"
    ) -> ContentID {
        clock(10, 11, 30)
        let upload = say(
            .closing(
                .upload(
                    Upload(
                        site: name("site"), batch: name("c1"), testCentre: name("hall"),
                        files: []))), by: "sue")
        clock(10, 12)
        let confirmation = finding.map {
            say(
                .closing(
                    .uploadConfirmation(
                        UploadConfirmation(upload: upload, files: 0, finding: $0))), by: "cleo")
        }
        clock(10, 13)
        return say(
            .closing(
                .wipeOrder(
                    WipeOrder(
                        site: name("site"), batch: name(batch), testCentre: name("hall"),
                        confirmation: confirmation))), by: "sid")
    }

    func wipe(
        _ order: ContentID?, finished: Instant = ConductSeason.april(10, 14),
        verified: Bool = true, residue: Bool = true, by people: String = "ada sue"
    ) {
        clock(10, 15)
        let machine = MachineWipe(
            machine: name("M1"), method: .purge, technique: "overwrite", tool: "wiper",
            toolVersion: "1", finished: finished, residueChecked: residue,
            verification: "read back", verified: verified, uninstalled: true)
        say(
            .closing(
                .wipe(
                    Wipe(
                        site: name("site"), batch: name("c1"), testCentre: name("hall"),
                        order: order, machines: [machine]))), by: people)
    }

    @discardableResult
    func sealOff(_ box: String) -> ContentID {
        say(
            .journey(
                .quarantine(Quarantine(containers: [name(box)], reason: "破损", evidence: []))),
            by: "rex")
    }

    func approve(_ boxes: String, region: String = "region") -> ContentID {
        clock(20, 9)
        return say(
            .closing(
                .destructionApproval(
                    DestructionApproval(
                        region: name(region), number: "1", containers: names(boxes), lines: [],
                        method: "粉碎"))), by: "hal")
    }

    func destroy(
        _ boxes: String, _ approval: ContentID?, kinds: [ItemKind] = [.paper],
        began: Instant = ConductSeason.april(20, 10), inspector: String? = "ines",
        witnesses: String = "will wen", by people: String = "olga dan ines will wen"
    ) {
        clock(20, 12)
        say(
            .closing(
                .destruction(
                    Destruction(
                        region: name("region"), approval: approval, containers: names(boxes),
                        lines: kinds.map { ItemLine(kind: $0, quantity: 30) }, method: "粉碎",
                        began: began, finished: Self.april(20, 11), destroyers: names("olga dan"),
                        inspector: inspector.map { name($0) }, witnesses: names(witnesses),
                        residueChecked: true, evidence: []))), by: people)
    }
}
