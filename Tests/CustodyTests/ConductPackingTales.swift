@testable import Custody

extension ConductTale {
    /// Cards of a subject in their moisture bag and return bag, packed by the site.
    private static func bagged(_ bag: String, _ subject: String) -> Telling {
        {
            $0.pack(
                "M-\(bag)", [$0.items(.answerCard, subject)], kind: .moistureBag, unit: "site",
                by: "sue sid")
            $0.pack(
                bag, [$0.inside("M-\(bag)")], kind: .returnBag, unit: "site", by: "sue sid")
        }
    }

    private static func boxed(_ subjects: String...) -> Telling {
        { season in
            let bags = subjects.enumerated().map { number, subject in
                bagged("R\(number)", subject)(season)
                return season.inside("R\(number)")
            }
            season.pack("B1", bags, unit: "site", by: "sue sid")
        }
    }

    private static func sealed(_ numbers: String, by people: String = "cleo ciro") -> Telling {
        {
            $0.pack("B1", [$0.items(.paper)])
            $0.seal("B1", numbers, by: people)
        }
    }

    private static func counted(
        _ batch: String, _ kinds: [ItemKind], site: String = "site", by people: String = "sue sid"
    ) -> Telling {
        { $0.count(batch, kinds, site: site, by: people) }
    }

    static let packing = [
        ConductTale(
            .containerIsSealed,
            honest: {
                $0.pack("B1", [$0.items(.usbKey)])
                $0.release("B1")
            },
            careless: {
                $0.pack("B1", [$0.items(.paper)])
                $0.release("B1")
            }, gives: "containerIsSealed(container:B1)",
            hostile: {
                // The papers lie in a bag, and that in the open box.
                $0.pack("P1", [$0.items(.paper)], kind: .packet)
                $0.pack("B1", [$0.inside("P1"), $0.items(.usbKey)])
                $0.release("B1")
            }, gives: "containerIsSealed(container:B1)"),
        ConductTale(
            .sealsAreFromStock, honest: sealed("S001 S999"),
            careless: sealed("S1000"), gives: "sealsAreFromStock(container:B1 seal:S1000)",
            hostile: {
                // Another region's stock, and a number that no machine word holds.
                sealed("X001 9\(String(repeating: "9", count: 60))")($0)
            }, gives: "sealsAreFromStock(container:B1 seal:X001)",
            "sealsAreFromStock(container:B1 seal:9\(String(repeating: "9", count: 60)))"),
        ConductTale(
            .oneSubjectPerBox, honest: boxed("med", "med"),
            careless: boxed("med", "nursing"),
            gives: "oneSubjectPerBox(container:B1 count:1/2)",
            hostile: {
                // The box says one subject outside and holds another inside.
                bagged("R1", "med")($0)
                $0.pack(
                    "B1", [$0.inside("R1")], unit: "site", subject: "nursing", by: "sue sid")
            }, gives: "oneSubjectPerBox(container:B1 count:1/2)"),
        ConductTale(
            .cardsAreBagged, honest: boxed("med"),
            careless: {
                $0.pack("B1", [$0.items(.answerCard, "med")], unit: "site", by: "sue sid")
            }, gives: "cardsAreBagged(container:B1)",
            hostile: {
                // Moisture bag, yes; return bag, no.
                bagged("R1", "med")($0)
                $0.pack("B1", [$0.inside("M-R1")], unit: "site", by: "sue sid")
            }, gives: "cardsAreBagged(container:B1)"),
        ConductTale(
            .countedByTwo, honest: counted("p1", [.paper, .answerCard]),
            careless: counted("p1", [.paper, .answerCard], by: "sue"),
            gives: "countedByTwo(batch:p1 count:2/1)",
            hostile: {
                $0.pack("B1", [$0.items(.paper)], unit: "site", by: "sue sue/head")
            }, gives: "countedByTwo(container:B1 count:2/1)"),
        ConductTale(
            .returnIsComplete,
            honest: {
                counted("c1", [.paperDisc, .answerBackupDisc])($0)
                counted("c2", [.paperDisc, .answerBackupDisc, .usbKey])($0)
                counted(
                    "c1", [.paperDisc, .answerBackupDisc, .usbKey], site: "single",
                    by: "pip pam")($0)
            },
            careless: counted("c2", [.paperDisc, .answerBackupDisc]),
            gives: "returnIsComplete(batch:c2 kind:usb-key)",
            hostile: {
                // The line is there, and nothing in it; a single batch is the last one too.
                $0.count("p1", [.paper, .answerCard], expected: 0, found: 0)
                counted("c1", [.paperDisc, .answerBackupDisc], site: "single", by: "pip pam")($0)
            }, gives: "returnIsComplete(batch:p1 kind:paper)",
            "returnIsComplete(batch:p1 kind:answer-card)",
            "returnIsComplete(batch:c1 kind:usb-key)"),
        ConductTale(
            .returnHoldsWhatIsDue, honest: counted("c2", [.paperDisc, .answerBackupDisc, .usbKey]),
            careless: counted("c1", [.paperDisc, .answerBackupDisc, .usbKey]),
            gives: "returnHoldsWhatIsDue(batch:c1 kind:usb-key)",
            hostile: counted("p1", [.paper, .answerCard, .usbKey]),
            gives: "returnHoldsWhatIsDue(batch:p1 kind:usb-key)"),
    ]
}
