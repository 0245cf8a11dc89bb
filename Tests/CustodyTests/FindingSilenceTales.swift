@testable import Custody

/// What clocks and silence hide, and what is only known by counting.
extension FindingTale {
    private static let quiet = vault(at(9, 40)) { $0.rounds(from: at(8, 15), through: at(9, 15)) }

    /// A second box that the region takes in at nine, by a device that knew this of the ledger.
    private static func taken(sees: Instant) -> Telling {
        vault(at(9, 40)) {
            let story = $0.story
            $0.rounds(from: at(8, 15), through: at(9, 15))
            story.tell(
                "P2", moment(4, 1, 9), story.pack("B-2", DeadlineSeason.items(.paper), batch: nil))
            story.tell("R2", moment(4, 4, 9), story.release(["B-2"], leg: "out"))
            story.tell(
                "X2", at(9), story.accept(["B-2"], of: "R2"), by: ["RA-receiver-1"], sees: sees)
            story.tell("S2", at(9, 5), story.store(["B-2"]), by: [VaultSeason.one])
        }
    }

    /// Somebody keeps a key for another until noon of 5 April.
    private static func standIn(
        _ now: Instant, _ telling: @Sendable @escaping (DeadlineSeason) -> Void = { _ in }
    ) -> Telling {
        times(now) { story in
            story.tell(
                "D", moment(4, 3, 9),
                .office(
                    .delegate(
                        Delegation(
                            from: "RA-custodian-1", to: "RA-officer-1", duty: .vaultKey,
                            since: moment(4, 3, 9), until: at(12), reason: "病"))),
                by: ["RA-custodian-1"])
            telling(story)
        }
    }

    private static func named(_ person: PersonID, of unit: UnitID, since: Instant) -> Act {
        .office(
            .designate(Designation(person: person, unit: unit, duty: .vaultKey, since: since)))
    }

    static let silence = [
        FindingTale(
            .clockContradicts, honest: quiet,
            careless: vault(at(9, 40)) {
                // The telephone is twenty minutes slow and nobody minds.
                $0.rounds(from: at(8, 15), through: at(9, 15))
                $0.story.tell(
                    "E1", at(8, 40), .vault(.equipment(.works)), by: [VaultSeason.one],
                    sees: at(9), .at(at(9, 5)))
            },
            gives: "clock-contradicts(statement:E1 at:2021-04-05T09:00:00+08:00) "
                + "08:40-08:40 RA-custodian-1",
            hostile: vault(at(12, 40)) {
                // Three hours late, he sets his clock back before he signs.
                $0.rounds(from: at(8, 15), through: at(12, 15))
                $0.story.tell(
                    "E1", at(9), .vault(.equipment(.works)), by: [VaultSeason.one],
                    sees: at(12), .at(at(12, 5)))
            },
            gives: "clock-contradicts(statement:E1 at:2021-04-05T12:00:00+08:00) "
                + "09:00-09:00 RA-custodian-1"),
        FindingTale(
            .checkpointIsStale, honest: taken(sees: at(9, day: 2)),
            careless: taken(sees: at(7, day: 2)),
            gives: "checkpoint-is-stale(unit:RA count:72/74) 09:00- RA-receiver-1",
            hostile: taken(sees: moment(3, 10, 9)),
            gives: "checkpoint-is-stale(unit:RA count:72/624) 09:00- RA-receiver-1"),
        FindingTale(
            .delegationLapsed,
            honest: standIn(at(9, day: 7)) {
                $0.tell(
                    "N", at(20),
                    named("RA-head-1", of: "RA", since: at(20)), by: ["RA-head-1"])
            },
            careless: standIn(at(9, day: 6)),
            gives: "delegation-lapsed(unit:RA person:RA-custodian-1 "
                + "person:RA-officer-1 at:2021-04-05T12:00:00+08:00) 12:00- RA-custodian-1 RA-officer-1",
            hostile: standIn(at(9, day: 7)) {
                // Named when the lapse was asked about, and dated no earlier than he dares.
                $0.tell(
                    "N", at(8, day: 7),
                    named("RA-head-1", of: "RA", since: at(1, day: 6)), by: ["RA-head-1"])
            },
            gives: "delegation-lapsed(unit:RA person:RA-custodian-1 "
                + "person:RA-officer-1 at:2021-04-05T12:00:00+08:00) 12:00- RA-custodian-1 RA-officer-1"
        ),
    ]

    private static func balance(
        _ telling: @Sendable @escaping (BalanceSeason) -> Void
    ) -> Telling {
        {
            let season = BalanceSeason()
            telling(season)
            return Findings.differences(season.differences)
        }
    }

    private static func blind(_ telling: @Sendable @escaping (ConductSeason) -> Void) -> Telling {
        {
            let season = ConductSeason()
            telling(season)
            let evidence = Evidence(season.season, now: season.now + .days(7)) { content in
                Bracket(claimed: season.season.statement(content)?.at ?? .distant)
            }
            return Findings.hidden(["centre"], evidence)
        }
    }

    static let readings = [
        FindingTale(
            .balanceIsOpen, honest: balance { $0.honest() },
            careless: balance {
                $0.send()
                $0.count(papers: 47)
            }, gives: "balance-is-open(unit:RA-S1 batch:P1 kind:paper count:50/47)",
            hostile: balance {
                // Every room agrees with itself, and a colleague explains what is gone.
                $0.send()
                $0.honestRooms()
                $0.count(papers: 48)
                $0.say(Story.explain(.missing, 2), by: "RA-S1-head-1")
            }, gives: "balance-is-open(unit:RA-S1 batch:P1 kind:paper count:50/48)"),
        FindingTale(
            .readingsStayHidden,
            honest: blind {
                $0.papers("B1", "S001")
                $0.releaseBlind("B1 S001")
                $0.acceptBlind("B1 S001")
                $0.reveal("B1 S001")
            },
            careless: blind {
                $0.papers("B1", "S001")
                $0.releaseBlind("B1 S001")
                $0.acceptBlind("B1 S001")
            }, gives: "readings-stay-hidden(unit:centre container:B1) 09:00- cleo ciro",
            hostile: blind {
                // Of two boxes he opens the one that agrees.
                $0.papers("B1", "S001")
                $0.papers("B2", "S002")
                $0.releaseBlind("B1 S001", "B2 S009")
                $0.acceptBlind("B1 S001", "B2 S002")
                $0.reveal("B1 S001")
            }, gives: "readings-stay-hidden(unit:centre container:B2) 09:00- cleo ciro"),
    ]
}

extension EquipmentState {
    fileprivate static let works = EquipmentState(vault: "V", equipment: .camera, working: true)
}
