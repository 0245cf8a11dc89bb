@testable import Custody

extension ConductTale {
    private static func said(_ act: VaultAct, by people: String) -> Telling {
        { $0.say(.vault(act), by: people) }
    }

    private static func opened(_ holders: String, by people: String) -> Telling {
        said(
            .opening(
                VaultOpening(vault: name("vault"), keyHolders: names(holders), reason: "领取")),
            by: people)
    }

    private static func round(
        sound: Bool = true, finding: String = "正常", by people: String = "sam sue"
    ) -> Telling {
        said(.round(Round(vault: name("vault"), finding: finding, sound: sound)), by: people)
    }

    private static func equipment(_ equipment: Equipment, working: Bool) -> Telling {
        said(
            .equipment(
                EquipmentState(vault: name("vault"), equipment: equipment, working: working)),
            by: "sam")
    }

    static let vault = watching + keeping

    private static let watching = [
        ConductTale(
            .vaultIsDeclared,
            honest: {
                $0.papers("B1")
                $0.store("B1")
            },
            careless: {
                $0.papers("B1")
                $0.store("B1", in: "cellar")
            }, gives: "vaultIsDeclared(place:cellar)",
            hostile: {
                // Declared, but as the door where goods are received.
                $0.papers("B1")
                $0.store("B1", in: "door")
            }, gives: "vaultIsDeclared(place:door)"),
        ConductTale(
            .keyHoldersAreTwo, honest: opened("sam sue", by: "sam sue"),
            careless: opened("sam", by: "sam"), gives: "keyHoldersAreTwo(place:vault count:2/1)",
            hostile: opened("sam sue", by: "sam sid"),
            gives: "keyHoldersAreTwo(place:vault count:2/1)"),
        ConductTale(
            .roundIsByTwo, honest: round(), careless: round(by: "sam"),
            gives: "roundIsByTwo(place:vault count:2/1)",
            hostile: round(by: "sam sam/officer"), gives: "roundIsByTwo(place:vault count:2/1)"),
        ConductTale(
            .roundFindsAllSound, honest: round(), careless: round(sound: false),
            gives: "roundFindsAllSound(place:vault)",
            hostile: round(sound: false, finding: "一切正常"),
            gives: "roundFindsAllSound(place:vault)"),
        ConductTale(
            .equipmentWorks, honest: equipment(.alarm, working: true),
            careless: equipment(.camera, working: false), gives: "equipmentWorks(place:vault)",
            hostile: {
                // One thing works, and that is told last.
                equipment(.alarm, working: false)($0)
                equipment(.alarm, working: true)($0)
            }, gives: "equipmentWorks(place:vault)"),
    ]
}
