import Testing

@testable import Custody

/// The question after a leak, asked of short seasons.
struct SuspicionStoryTests {
    /// A box with a packet, from the centre to the region's vault.
    private let honest = """
        04-02 09:00 M1 order B-1 by NC-head-1
        04-03 08:00 P1 pack B-1 holds paper*30 by NC-officer
        04-03 08:05 S1 seal B-1 seals NC-0001 by NC-officer
        04-03 10:00 R1 release B-1 to NC order M1 by NC-custodian
        04-03 10:05 A1 accept B-1 of R1 unit NC hands crew by NC-courier
        04-04 09:00 R2 release B-1 to RA order M1 by NC-courier
        04-04 09:10 A2 accept B-1 of R2 unit RA by RA-receiver
        04-04 09:30 T1 store B-1 by RA-custodian
        """

    private func asked(
        _ table: String..., box: ContainerID = "B-1", knownBy leaked: Instant? = nil,
        brackets: [ContentID: Bracket] = [:]
    ) -> Suspicion {
        let story = Story()
        for part in table { _ = story.told(part) }
        let refused = story.told.filter { $0.refusal != nil }.map(\.outcome)
        #expect(refused == [])
        let evidence = Evidence(story.season, now: moment(4, 12, 9)) { content in
            let at = story.season.statement(content)?.at ?? Instant(seconds: 0)
            return brackets[content]
                ?? Bracket(notBefore: at - .minutes(1), notAfter: at + .minutes(5), claimed: at)
        }
        return Suspicion(of: box, knownBy: leaked, evidence)
    }

    /// `NC P1–S1` for each interval.
    private func told(_ suspicion: Suspicion) -> [String] {
        suspicion.intervals.map {
            "\($0.custodian.description) \($0.from.content.story)–"
                + ($0.to?.content.story ?? "")
        }
    }

    private let couriers = "NC-courier-1 NC-courier-2"

    @Test func `where every reader agrees, only the open box and the last holder remain`() {
        let suspicion = asked(honest)
        #expect(told(suspicion) == ["NC P1–S1", "RA A2–"])
        #expect(suspicion.intervals.first?.people == ["NC-officer-1", "NC-officer-2"])
        #expect(suspicion.intervals.last?.before?.content.story == "A2")
        #expect(suspicion.intervals.last?.after == nil)
        #expect(suspicion.late == [])
        #expect(suspicion.exposures.map(\.person) == ["NC-officer-1", "NC-officer-2"])
    }

    @Test func `a receiver who writes down no seals leaves both sides under suspicion`() {
        let careless = honest.replacing(
            "A2 accept B-1 of R2 unit RA by", with: "A2 accept B-1 of R2 unit RA seals - by")
        #expect(told(asked(careless)) == ["NC P1–S1", "\(couriers) A1–A2", "RA A2–"])
    }

    @Test func `a courier who opened the box is found by the next reader, whatever he says`() {
        let hostile = honest.replacing(
            "A2 accept B-1 of R2 unit RA by", with: "A2 accept B-1 of R2 unit RA seals NC-0009 by")
        let suspicion = asked(hostile)
        #expect(told(suspicion) == ["NC P1–S1", "\(couriers) A1–A2", "RA A2–"])
        let ride = suspicion.intervals.dropFirst().first
        #expect(ride?.people == ["NC-courier-1", "NC-courier-2"])
        #expect(ride?.before?.content.story == "A1")
        #expect(ride?.after?.content.story == "A2")
        #expect(ride?.after?.seals == ["NC-0009"])
    }

    @Test func `his own seal check on the road clears nobody, a stranger's does`() {
        let torn = honest.replacing(
            "A2 accept B-1 of R2 unit RA by", with: "A2 accept B-1 of R2 unit RA seals NC-0009 by")
        let own = torn.replacing(
            "04-04 09:00 R2", with: "04-03 20:00 C1 check B-1 by NC-courier\n04-04 09:00 R2")
        #expect(told(asked(own)).contains("\(couriers) A1–A2"))
        let strange = own.replacing("C1 check B-1 by NC-courier", with: "C1 check B-1 by RA-patrol")
        #expect(told(asked(strange)) == ["NC P1–S1", "\(couriers) C1–A2", "RA A2–"])
    }

    @Test func `what begins provably after the leak was known is no suspect`() {
        let leaked = moment(4, 3, 12)
        #expect(told(asked(honest, knownBy: leaked)) == ["NC P1–S1"])
        // A clock that says later is a claim; the bracket reaches back to the leak.
        let claim = Bracket(notBefore: moment(4, 3, 11), claimed: moment(4, 4, 9, 10))
        let suspicion = asked(honest, knownBy: leaked, brackets: ["A2": claim])
        #expect(told(suspicion) == ["NC P1–S1", "RA A2–T1"])
        #expect(suspicion.late.map(\.content.story) == ["A2"])
    }

    @Test func `a box with no seal is watched by its vault, second by second`() {
        let story = Story()
        story.scene(
            """
            04-03 08:00 P1 pack B-1 unit RA holds paper*30 by RA-officer
            04-03 08:30 T1 store B-1 by RA-custodian
            """)
        let vault: PlaceID = "RA-vault"
        let on = Act.vault(.signOn(SignOn(vault: vault)))
        story.say("G1", on, by: "RA-custodian", at: moment(4, 3, 8))
        story.say(
            "G2", .vault(.signOff(SignOff(vault: vault))), by: "RA-custodian-2",
            at: moment(4, 4, 1))
        story.say(
            "K1",
            .vault(
                .opening(
                    VaultOpening(
                        vault: vault, keyHolders: ["RA-custodian-1", "RA-head-1"], reason: "夜间"))),
            by: "RA-custodian-1,RA-head-1", at: moment(4, 4, 2))
        story.say("G3", on, by: "RA-custodian-2", at: moment(4, 4, 6))
        let evidence = Evidence(story.season, now: moment(4, 5, 9)) { content in
            let at = story.season.statement(content)?.at ?? Instant(seconds: 0)
            return Bracket(notBefore: at, notAfter: at, claimed: at)
        }
        let interval = Suspicion(of: "B-1", evidence).intervals.first
        #expect(interval?.custodian == .unit("RA"))
        let seconds = interval?.vaults.first
        #expect(seconds?.vault == vault)
        #expect(seconds?.onDuty == ["RA-custodian-1", "RA-custodian-2"])
        #expect(seconds?.breaches.map(\.from) == [moment(4, 4, 1)])
        #expect(seconds?.breaches.map(\.to) == [moment(4, 4, 6)])
        #expect(seconds?.keys.map(\.holders) == [["RA-custodian-1", "RA-head-1"]])
        #expect(interval?.people.contains("RA-head-1") == true)
    }

    @Test func `a shift that counts what is not in its vault clears nobody`() {
        func told(by unit: String) -> [String] {
            let story = Story()
            story.scene(honest)
            let shift = ShiftHandover(
                vault: PlaceID(stringLiteral: "\(unit)-vault"),
                outgoing: Cast.crew("\(unit)-custodian-1"),
                incoming: Cast.crew("\(unit)-custodian-2"), count: story.readings(["B-1"]))
            story.say(
                "H1", .vault(.shiftHandover(shift)), by: "\(unit)-custodian",
                at: moment(4, 5, 8),
                follows: .links([ChainLink(container: "B-1", follows: "A2")]))
            let evidence = Evidence(story.season, now: moment(4, 12, 9)) { content in
                Bracket(claimed: story.season.statement(content)?.at ?? Instant(seconds: 0))
            }
            return self.told(Suspicion(of: "B-1", evidence))
        }
        #expect(told(by: "RB") == ["NC P1–S1", "RA A2–"])
        #expect(told(by: "RA") == ["NC P1–S1", "RA H1–"])
    }

    @Test func `a packet without seals is guarded by its box's, and by nothing once that is open`()
    {
        let inside = """
            04-03 07:00 P0 pack PK-1 kind packet holds paper*30 by NC-officer
            04-03 08:00 P1 pack B-1 holds PK-1 by NC-officer
            04-03 08:05 S1 seal B-1 seals NC-0001 by NC-officer
            04-03 10:00 R1 release B-1 to RA by NC-custodian
            04-04 09:10 A1 accept B-1 of R1 unit RA by RA-receiver
            04-05 09:00 O1 open B-1 purpose unauthorised by RA-officer-1
            """
        let suspicion = asked(inside, box: "PK-1")
        #expect(told(suspicion) == ["NC P0–S1", "RA A1–"])
        #expect(suspicion.intervals.last?.carriers == ["PK-1", "B-1"])
        #expect(suspicion.intervals.last?.openings.map(\.content.story) == ["O1"])
    }

    @Test func `a serial number leads to its container, whatever its range`() {
        let story = Story()
        let ranges = [(1, 30, "B-1"), (95, 105, "B-2"), (1_000, 1_999, "B-3")]
        for (first, last, box) in ranges {
            let serials = SerialRange(prefix: "A", first: first, last: last, digits: 6)
            let line = ItemLine(kind: .paper, quantity: last - first + 1, serials: serials)
            story.say(
                "P-\(box)",
                story.pack(
                    ContainerID(stringLiteral: box), unit: "NC", holds: [.items(line)]),
                by: "NC-officer", at: moment(4, 3, 8))
        }
        func found(_ serial: String) -> [ContainerID] { story.season.containers(holding: serial) }
        for (first, last, box) in ranges {
            for number in [first, last] {
                let digits = String(number)
                let serial = "A" + String(repeating: "0", count: 6 - digits.count) + digits
                #expect(found(serial) == [ContainerID(stringLiteral: box)])
            }
        }
        for stranger in ["A000031", "A000094", "A000106", "A002000", "B000001", "A00001", "A"] {
            #expect(found(stranger) == [])
        }
    }

    @Test func `whoever opened early is among those who saw it, and without leave`() {
        let early = """
            04-03 08:00 P1 pack B-1 unit RA-S1 holds paper*30 by RA-S1-officer
            04-03 08:05 S1 seal B-1 seals NC-0001 by RA-S1-officer
            04-10 07:00 O1 open B-1 by RA-S1-invigilator-1
            """
        let seen = asked(early).exposures.filter { $0.kind == .packetOpening }
        #expect(seen.map(\.person) == ["RA-S1-invigilator-1"])
        #expect(seen.first?.unlawful.contains(.openedAtItsHour) == true)
        #expect(seen.first?.notAfter == moment(4, 10, 7, 5))
        #expect(asked(early, knownBy: moment(4, 9, 0)).exposures.count == 2)
    }
}
