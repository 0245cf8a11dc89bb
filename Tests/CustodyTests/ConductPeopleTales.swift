@testable import Custody

extension ConductTale {
    /// Couriers hand a box to the region, and the people sign for it.
    private static func delivered(
        for addressees: String = "", unit: String = "region", by people: String
    ) -> Telling {
        {
            $0.papers("B1")
            $0.release("B1 S001", to: "region", for: addressees, by: "cora carl")
            $0.accept("B1 S001", hands: .unit, unit: unit, by: people)
        }
    }

    private static func taken(by people: String) -> Telling {
        {
            $0.papers("B1")
            $0.release("B1 S001")
            $0.accept("B1 S001", by: people)
        }
    }

    static let people = [
        ConductTale(
            .receiverIsDeclared,
            honest: {
                delivered(by: "rex olga")($0)
                $0.delegate("rex", to: "olga", .receiving)
                delivered(by: "olga")($0)
            },
            careless: delivered(by: "olga"), gives: "receiverIsDeclared(unit:region)",
            hostile: {
                // Declared for the site, and for the region until yesterday.
                $0.designate("sue", .receiving, of: "region", until: ConductSeason.april(4, 0))
                delivered(by: "sue")($0)
                // Let in by a colleague who has no such duty himself.
                $0.delegate("dan", to: "olga", .receiving)
                delivered(by: "olga")($0)
            }, gives: "receiverIsDeclared(unit:region)", "receiverIsDeclared(unit:region)"),
        ConductTale(
            .receiverIsAddressee, honest: delivered(for: "rex", by: "rex will"),
            careless: delivered(for: "rex", by: "rita"),
            gives: "receiverIsAddressee(person:rita)",
            hostile: delivered(unit: "site", by: "sue"),
            gives: "receiverIsAddressee(unit:site)"),
        ConductTale(
            .handlersAreTrained, honest: taken(by: "cora carl"),
            careless: taken(by: "cora tom"), gives: "handlersAreTrained(person:tom)",
            hostile: {
                // A training whose day is yet to come.
                $0.train("tom", on: 20)
                taken(by: "cora tom")($0)
            }, gives: "handlersAreTrained(person:tom)"),
        ConductTale(
            .keysAreNotRevoked,
            honest: {
                $0.revoke("tom")
                taken(by: "cora carl")($0)
            },
            careless: {
                $0.revoke("carl")
                taken(by: "cora carl")($0)
            }, gives: "keysAreNotRevoked(key:\(ConductCast.key("carl")) person:carl)",
            hostile: {
                // The thief of the key dates what he signs before its loss was told.
                $0.clock(6, 9)
                $0.revoke("carl")
                $0.clock(5, 9)
                taken(by: "cora carl")($0)
            }, gives: "keysAreNotRevoked(key:\(ConductCast.key("carl")) person:carl)"),
    ]
}
