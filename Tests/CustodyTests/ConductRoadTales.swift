@testable import Custody

extension ConductTale {
    private static func taken(leg: String = "out", unit: String, by people: String) -> Telling {
        {
            $0.papers("B1")
            $0.release("B1 S001", leg: leg, to: unit)
            $0.accept("B1 S001", unit: unit, by: people)
        }
    }

    private static func left(on day: Int, _ hour: Int = 9) -> Telling {
        {
            $0.papers("B1")
            $0.clock(day, hour)
            $0.release("B1 S001")
        }
    }

    static let road = [
        ConductTale(
            .carrierFitsTheLeg, honest: taken(unit: "centre", by: "cora carl"),
            careless: taken(unit: "region", by: "cora dan"),
            gives: "carrierFitsTheLeg(leg:out person:dan role:officer)",
            hostile: {
                // A leg that no plan has; then a region's courier on the centre's collection.
                $0.papers("B1")
                $0.release("B1 S001", leg: "shortcut")
                taken(leg: "collect", unit: "region", by: "bo")($0)
            }, gives: "carrierFitsTheLeg(leg:shortcut)",
            "carrierFitsTheLeg(leg:collect person:bo role:courier)"),
        ConductTale(
            .crewIsComplete, honest: taken(unit: "centre", by: "cora carl will"),
            careless: taken(unit: "centre", by: "cora ines"),
            gives: "crewIsComplete(leg:out count:2/1)",
            hostile: {
                // Complete when it leaves, alone after the first corner.
                taken(unit: "centre", by: "cora carl")($0)
                $0.say(
                    .journey(
                        .crewChange(
                            CrewChange(
                                containers: [name("B1")], outgoing: names("cora carl"),
                                incoming: names("cora"), reason: "病"))), by: "cora carl")
            }, gives: "crewIsComplete(leg:out count:2/1)"),
        ConductTale(
            .departureIsOrdered,
            honest: {
                // The order covers the way; the crew that delivers needs no second one.
                $0.papers("B1")
                let order = $0.order("B1")
                $0.release("B1 S001", leg: "guarded", to: "region", order: order, by: "olga")
                $0.accept("B1 S001", unit: "region", by: "pat")
                $0.release("B1 S001", leg: "guarded", to: "site", by: "pat")
            },
            careless: {
                $0.papers("B1")
                $0.release("B1 S001", leg: "guarded", by: "olga")
            }, gives: "departureIsOrdered(leg:guarded)",
            hostile: {
                // A box from the shelf is slipped in among those of the crew.
                taken(leg: "down", unit: "region", by: "pat")($0)
                $0.papers("B2", "S002")
                $0.release("B1 S001", "B2 S002", leg: "guarded", by: "pat")
            }, gives: "departureIsOrdered(leg:guarded)", "claimHolds(container:B2)"),
        ConductTale(
            .goodsLeaveByRelease,
            honest: {
                taken(leg: "back", unit: "region", by: "bo")($0)
                $0.changeCrew("bo", "cora")
            },
            careless: {
                // Two couriers agree at the vault's door, and nobody signs the box out.
                $0.papers("B1")
                $0.changeCrew("cora", "carl")
            }, gives: "goodsLeaveByRelease(container:B1 unit:centre)",
            hostile: {
                // A slip is typed in by which the box went where no leg of the plan leads.
                $0.papers("B1")
                $0.clock(6, 9)
                $0.transcribe(happened: ConductSeason.april(6, 8), "B1", to: "site")
            }, gives: "goodsLeaveByRelease(container:B1 unit:centre)",
            "timeIsProvable(at:2021-04-06T08:00:00+08:00)"),
        ConductTale(
            .movementKeepsItsOrder, honest: moved("B1", by: "pat"),
            careless: {
                $0.papers("B1")
                let order = $0.order("B1")
                $0.clock(5, 9, 31)
                $0.release("B1 S001", leg: "guarded", order: order, by: "olga")
                $0.clock(5, 13)
                $0.arrive(at: "site", by: "pat")
            }, gives: "movementKeepsItsOrder(at:2021-04-05T09:00:00+08:00)",
            "movementKeepsItsOrder(at:2021-04-05T12:00:00+08:00)",
            hostile: moved("B2", by: "bo"), gives: "movementKeepsItsOrder(container:B1)",
            "movementKeepsItsOrder(statement:\(ConductSeason.content(11)))",
            "movementKeepsItsOrder(person:bo)"),
        ConductTale(
            .legIsInItsDays, honest: left(on: 9, 23),
            careless: left(on: 10, 0),
            gives: "legIsInItsDays(leg:out at:2021-04-10T00:00:00+08:00)",
            hostile: left(on: 1), gives: "legIsInItsDays(leg:out at:2021-04-01T09:00:00+08:00)"),
        ConductTale(
            .collectorIsDesignated, honest: collected("dan", by: "dan olga"),
            careless: collected("olga", by: "dan olga"),
            gives: "collectorIsDesignated(person:olga)",
            hostile: collected("dan", by: "olga"), gives: "collectorIsDesignated(person:dan)"),
    ]

    /// B1 moves under an order for a box; another vehicle where it is not for B1.
    private static func moved(_ ordered: String, by carrier: String) -> Telling {
        {
            $0.papers("B1")
            let order = $0.order(ordered, vehicle: "A-1")
            $0.release(
                "B1 S001", leg: "guarded", to: "region", order: order,
                vehicle: ordered == "B1" ? "A-1" : "rickshaw", by: "olga")
            $0.accept("B1 S001", unit: "region", by: carrier)
        }
    }

    private static func collected(_ designated: String, by people: String) -> Telling {
        { season in
            season.papers("B1", kind: .answerCard)
            season.say(
                .closing(
                    .centreHandover(
                        CentreHandover(
                            consignment: name("C1"), leg: name("collect"),
                            lines: [season.line("B1 S001")], to: name("centre"),
                            designated: name(designated)))), by: people)
        }
    }
}

extension ConductSeason {
    /// One hands B1 to another on the road, and both sign.
    fileprivate func changeCrew(_ outgoing: String, _ incoming: String) {
        say(
            .journey(
                .crewChange(
                    CrewChange(
                        containers: [name("B1")], outgoing: [name(outgoing)],
                        incoming: [name(incoming)], reason: "换班"))),
            by: "\(outgoing) \(incoming)")
    }
}
