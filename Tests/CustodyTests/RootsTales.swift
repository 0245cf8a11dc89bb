@testable import Custody

extension RootsTale {
    private static let journey = """
        04-03 09:00 R1 release B-1 B-2 to RA by NC-officer-1
        04-04 09:00 A1 accept B-1 B-2 of R1 by RA-receiver
        """

    /// The acceptance never came; one box goes on all the same.
    private static let halved = """
        04-03 09:00 R1 release B-1 B-2 to RA by NC-officer-1
        04-05 09:00 R2 release B-1 to RA-S1 leg down by RA-officer-1 after A1
        04-06 09:00 A2 accept B-1 of R2 unit RA-S1 by RA-S1-receiver after R2
        """

    static let all: [Self] =
        [
            Self(
                name: "of one statement the refusal explains the deviation, the earlier code first",
                scene: journey,
                troubles: [
                    deviation(.sealsAgree, in: "A1", "B-1"),
                    refusal(.signerIsCustodian, in: "A1", .accept, "B-1"),
                ],
                roots: [
                    "refusal signerIsCustodian(B-1) in [A1]; statement: deviation sealsAgree(B-1) in [A1]"
                ]),
            Self(
                name: "what follows a statement is tied to it by lineage", scene: journey,
                troubles: [
                    deviation(.containerIsSealed, in: "R1", "B-1", day: 3),
                    deviation(.conditionIsSound, in: "A1", "B-1"),
                ],
                roots: [
                    "deviation containerIsSealed(B-1) in [R1]; "
                        + "lineage: deviation conditionIsSound(B-1) in [A1]"
                ]),
            Self(
                name: "a bag that is packed wrongly explains the box that holds it",
                scene: """
                    04-11 10:00 K1 pack M-1 kind moisture-bag unit RA-S1 holds answer-card*3 by RA-S1-officer
                    04-11 11:00 K2 pack C-1 unit RA-S1 holds M-1 by RA-S1-officer
                    """,
                troubles: [
                    deviation(.oneSubjectPerBox, in: "K2", "C-1", day: 11),
                    deviation(.oneSubjectPerBox, in: "K1", "M-1", day: 11),
                ],
                roots: [
                    "deviation oneSubjectPerBox(M-1) in [K1]; "
                        + "lineage: deviation oneSubjectPerBox(C-1) in [K2]"
                ]),
            Self(
                name: "two boxes have nothing to do with each other", scene: journey,
                troubles: [
                    deviation(.containerIsSealed, in: "S-B-1", "B-1", day: 2),
                    deviation(.sealsAreFromStock, in: "S-B-2", "B-2", day: 3),
                ],
                roots: [
                    "deviation containerIsSealed(B-1) in [S-B-1]",
                    "deviation sealsAreFromStock(B-2) in [S-B-2]",
                ]),
            Self(
                name: "a missing half explains who waits for it, and the vacuum it leaves",
                scene: halved,
                troubles: [
                    vacuum("R1", "B-1", "B-2", day: 5), gap("R2", waitsFor: "A1"),
                    gap("A2", waitsFor: "R2"), due(.regionAcceptance, "RA", nil, "B-2", day: 6),
                ],
                roots: [
                    "finding gapIsOpen(B-1) in [R2] waits for A1; "
                        + "container: finding releaseIsUnanswered(B-1 B-2) in []; "
                        + "lineage: finding gapIsOpen(B-1) in [A2] waits for R2; "
                        + "container: due regionAcceptance(B-2) in []"
                ]),
            Self(
                name: "a conclusion explains no fact, and nothing that was concluded before it",
                scene: journey,
                troubles: [
                    due(.regionAcceptance, "RA", nil, "B-1", day: 3),
                    deviation(.conditionIsSound, in: "A1", "B-2"),
                    due(.transit, "RA", nil, "B-2", day: 3),
                ],
                roots: [
                    "due regionAcceptance(B-1) in []",
                    "deviation conditionIsSound(B-2) in [A1]; container: due transit(B-2) in []",
                ]),
            Self(
                name: "boxes of one slip that are not put away are one silence", scene: journey,
                troubles: [
                    due(.vaultStorage, "RA", nil, "B-2", after: "A1", day: 5),
                    due(.vaultStorage, "RA", nil, "B-1", after: "A1", day: 5),
                    due(.vaultStorage, "RB", nil, "B-9", after: "A9", day: 5),
                ],
                roots: [
                    "due vaultStorage(B-1) in []; statement: due vaultStorage(B-2) in []",
                    "due vaultStorage(B-9) in []",
                ]),
            Self(
                name: "a sitting's troubles explain what is owed for it, not for another",
                troubles: [
                    refusal(.partiesFitTheAct, in: "U1", .upload),
                    due(.uploadReport, "RA-S1", "C1", day: 12),
                    due(.uploadConfirmation, "RA-S1", "C1", day: 13),
                    due(.uploadReport, "RA-S1", "C2", day: 19),
                ],
                roots: [
                    "refusal partiesFitTheAct() in [U1]",
                    "due uploadReport() in []; sitting: due uploadConfirmation() in []",
                    "due uploadReport() in []",
                ]),
        ] + circles

    /// Troubles that explain each other.
    private static let circles: [Self] = [
        Self(
            name: "where something outside explains one of a circle, that is the root",
            scene: halved + """

                04-07 09:00 D1 release B-2 to RA-S2 leg down by RA-officer-1 after A1
                """,
            troubles: [
                due(.transit, "RA", nil, "B-2", day: 4),
                refusal(.destructionIsByItsRegion, in: "Y1", .destructionApproval, "B-2", day: 6),
                gap("D1", waitsFor: "Y1"), gap("D1", waitsFor: "A1"), gap("R2", waitsFor: "A1"),
            ],
            roots: [
                "finding gapIsOpen(B-1) in [R2] waits for A1; "
                    + "container: due transit(B-2) in []; "
                    + "container: refusal destructionIsByItsRegion(B-2) in [Y1]; "
                    + "statement: finding gapIsOpen(B-2) in [D1] waits for A1; "
                    + "statement: finding gapIsOpen(B-2) in [D1] waits for Y1"
            ]),
        Self(
            name: "where nothing outside explains a circle, its earliest is the root",
            scene: halved + """

                04-07 09:00 D1 release B-2 to RA-S2 leg down by RA-officer-1 after A1
                """,
            troubles: [
                gap("D1", waitsFor: "Y1"),
                refusal(.destructionIsByItsRegion, in: "Y1", .destructionApproval, "B-2", day: 6),
                due(.transit, "RA", nil, "B-2", day: 4),
            ],
            roots: [
                "due transit(B-2) in []; "
                    + "container: refusal destructionIsByItsRegion(B-2) in [Y1]; "
                    + "lineage: finding gapIsOpen(B-2) in [D1] waits for Y1"
            ]),
    ]
}
