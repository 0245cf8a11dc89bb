import Custody

/// What is said after the exam, as tests need it.
extension Story {
    static func upload(files: Int = 2, site: UnitID = "RA-S1", batch: BatchID = "C1") -> Act {
        .closing(
            .upload(
                Upload(
                    site: site, batch: batch, testCentre: "RA-T1",
                    files: (0..<files).map {
                        Attachment(
                            name: "answers-\($0).dat", hash: FileHash(story: "answers \($0)"),
                            bytes: 4096)
                    })))
    }

    static func confirm(
        _ upload: ContentID, files: Int = 2, _ finding: UploadFinding = .complete
    ) -> Act {
        .closing(
            .uploadConfirmation(
                UploadConfirmation(upload: upload, files: files, finding: finding)))
    }

    static func orderWipe(
        _ confirmation: ContentID?, site: UnitID = "RA-S1", batch: BatchID = "C1"
    ) -> Act {
        .closing(
            .wipeOrder(
                WipeOrder(
                    site: site, batch: batch, testCentre: "RA-T1", confirmation: confirmation)))
    }

    static func items(_ quantity: Int, _ kind: ItemKind = .paper) -> ItemLine {
        ItemLine(kind: kind, quantity: quantity)
    }

    static func approve(
        _ containers: [ContainerID], _ lines: [ItemLine], region: UnitID = "RA"
    ) -> Act {
        .closing(
            .destructionApproval(
                DestructionApproval(
                    region: region, number: "销-1", containers: containers, lines: lines,
                    method: "粉碎")))
    }

    static func destroy(
        _ containers: [ContainerID], _ lines: [ItemLine], under approval: ContentID?,
        region: UnitID = "RA"
    ) -> Act {
        .closing(
            .destruction(
                Destruction(
                    region: region, approval: approval, containers: containers, lines: lines,
                    method: "粉碎", began: moment(5, 20, 9), finished: moment(5, 20, 11),
                    destroyers: Cast.crew("RA-officer"), inspector: "RA-inspector-1",
                    witnesses: ["RA-witness-1"], residueChecked: true, evidence: [])))
    }

    static func file(
        _ destructions: [ContentID], remainder: Int = 0, region: UnitID = "RA"
    ) -> Act {
        .closing(
            .filing(
                Filing(
                    region: region, number: "备-1", channel: .fax, destructions: destructions,
                    remainder: remainder)))
    }

    static func acknowledge(_ filing: ContentID) -> Act {
        .closing(
            .filingAcknowledgement(FilingAcknowledgement(filing: filing, accepted: true)))
    }

    static func count(
        _ containers: [ContainerID], expected: Int = 30, found: Int = 30, site: UnitID = "RA-S1"
    ) -> Act {
        .closing(
            .count(
                ReturnCount(
                    site: site, batch: "P1", containers: containers,
                    lines: [
                        CountLine(
                            kind: .paper, expected: expected, found: found, absent: 0, damaged: 0)
                    ])))
    }
}
