import Testing

@testable import Custody

struct OfficeStoryTests {
    private func enrol(_ person: Person, by registrars: String, in story: Story = Story()) -> String
    {
        story.tell(
            "E1", Story.enrol(person),
            by: Signer.all(registrars) + [Story.newSigner(person)])
    }

    @Test(arguments: [
        ("RA", Role.officer, "RA-registrar-1,NC-registrar-1", "admitted"),
        ("RA-S1", .officer, "RA-S1-registrar-1,NC-registrar-1", "admitted"),
        ("RA-T1", .administrator, "RA-T1-registrar-1,RA-S1-registrar-2", "admitted"),
        ("NC", .officer, "NC-registrar", "admitted"),
        ("NC", .officer, "NC-registrar-1", "refused enrolmentIsCountersigned(count:2/1)"),
        ("RA", .officer, "NC-registrar", "refused enrolmentIsCountersigned(count:2/1)"),
        (
            "RA", .officer, "RB-registrar-1,NC-registrar-1",
            "refused enrolmentIsCountersigned(count:2/1)"
        ),
        (
            "RA-S1", .officer, "RA-S1-registrar-1,RB-registrar-1",
            "refused enrolmentIsCountersigned(count:2/1)"
        ),
        (
            "RA-S1", .inspector, "RA-S1-registrar-1,RA-registrar-1",
            "refused inspectorIsIndependent(person:RA-S1-registrar-1 unit:RA-S1)"
        ),
        (
            "RA-S1", .inspector, "RA-registrar",
            "refused inspectorIsIndependent(person:RA-registrar-1 unit:RA)"
        ),
        ("RA-S1", .inspector, "NC-registrar", "admitted"),
        ("NC", .inspector, "NC-registrar-1", "refused enrolmentIsCountersigned(count:2/1)"),
    ])
    func `a key enters by the hands of both tiers`(
        _ unit: String, _ role: Role, _ registrars: String, _ outcome: String
    ) {
        let person = Story.newcomer(UnitID(stringLiteral: unit), role)
        #expect(enrol(person, by: registrars) == outcome)
    }

    @Test
    func `nobody moves to another unit, brings a second registrar for himself, or enrols unheard`()
    {
        let story = Story()
        let moved = Person(
            id: "RA-officer-1", unit: "RB", roles: [.officer], commitment: Commitment(story: "x"))
        #expect(
            story.tell(
                "E1", Story.enrol(moved),
                by: ["RB-registrar-1", "NC-registrar-1", "RA-officer-1"])
                == "refused enrolmentIsCountersigned(person:RA-officer-1 unit:RA)")
        let risen = Person(
            id: "RA-registrar-1", unit: "RA", roles: [.registrar, .head],
            commitment: Commitment(story: "y"))
        #expect(
            story.tell("E2", Story.enrol(risen), by: ["RA-registrar-1", "NC-registrar-1"])
                == "refused enrolmentIsCountersigned(count:2/1)")
        #expect(
            story.tell("E3", Story.enrol(risen), by: ["RA-registrar-2", "NC-registrar-1"])
                == "refused partiesFitTheAct(person:RA-registrar-1)")
        #expect(
            story.tell(
                "E4", Story.enrol(risen),
                by: ["RA-registrar-2", "NC-registrar-1", "RA-registrar-1"]) == "admitted")
        #expect(story.say("I1", Story.incident(), by: "RA-registrar-1/head") == "admitted")
    }

    @Test func `a revoked key gives no authority, and never comes back to life`() {
        let story = Story()
        #expect(
            story.say(
                "V0", Story.revoke("RA-head-1", key: Cast.key("RA-head-2")), by: "RA-registrar-1")
                == "refused revocationIsFromItsOffice(key:key RA-head-2 person:RA-head-1)")
        #expect(story.say("V1", Story.revoke("RA-head-1"), by: "NC-registrar-1") == "admitted")
        #expect(
            story.say("W1", Story.waiver(.regionAcceptance), by: "RA-head-1")
                == "refused signersAreEnrolled(key:key RA-head-1 person:RA-head-1)")
        #expect(
            story.say("I1", Story.incident(), by: "RA-head-1")
                == "admitted, deviation keysAreNotRevoked(key:key RA-head-1 person:RA-head-1)")
        let person = Cast.person("RA", .head, 1)
        #expect(
            story.tell(
                "E1", Story.enrol(person),
                by: ["RA-registrar-1", "NC-registrar-1", Signer("RA-head-1").new])
                == "refused newKeysAreEnrolled(key:key RA-head-1)")
        #expect(
            story.tell(
                "E2", Story.enrol(person),
                by: [
                    "RA-registrar-1", "NC-registrar-1",
                    Signer("RA-head-1").with(key: "a fresh key").new,
                ]) == "admitted")
    }

    @Test func `a unit whose registrars have all lost their keys begins anew from above`() {
        let story = Story()
        let newcomer = Story.newcomer("RA", .registrar)
        func enrol(_ name: String) -> String {
            story.tell(
                name, Story.enrol(newcomer),
                by: Signer.all("NC-registrar") + [Story.newSigner(newcomer)])
        }
        story.say("V1", Story.revoke("RA-registrar-1"), by: "NC-registrar-1")
        #expect(enrol("E1") == "refused enrolmentIsCountersigned(count:2/1)")
        story.say("V2", Story.revoke("RA-registrar-2"), by: "NC-registrar-1")
        #expect(enrol("E2") == "admitted")
        // From now on he is the unit's own hand again.
        let officer = Story.newcomer("RA", .officer)
        #expect(
            story.tell(
                "E3", Story.enrol(officer),
                by: Signer.all("NC-registrar") + [Story.newSigner(officer)])
                == "refused enrolmentIsCountersigned(count:2/1)")
    }

    @Test func `genesis needs its quorum, its own registrars, and no one else`() {
        func found(quorum: Int, _ registrars: [Person], by signers: [Signer]) -> String {
            let genesis = Genesis(
                centre: "NC", centreName: "中心", quorum: quorum, registrars: registrars,
                checkpointKey: "key")
            return Story([]).tell("genesis", .office(.genesis(genesis)), by: signers)
        }
        let three = Founding.registrars
        let two: [Signer] = [Signer("NC-registrar-1").new, Signer("NC-registrar-2").new]
        #expect(found(quorum: 2, three, by: two) == "admitted")
        #expect(found(quorum: 3, three, by: two) == "refused genesisHasItsQuorum(count:3/2)")
        #expect(found(quorum: 1, three, by: two) == "refused genesisHasItsQuorum(count:2/2)")
        #expect(found(quorum: 4, three, by: two) == "refused genesisHasItsQuorum(count:4/2)")
        #expect(
            found(quorum: 2, Array(three.prefix(1)), by: two)
                == "refused newKeysAreEnrolled(person:NC-registrar-2)")
        #expect(found(quorum: 1, Array(three.prefix(1)), by: [two[0]]) == "admitted")
        #expect(found(quorum: 0, [], by: []) == "refused partiesFitTheAct(act:genesis count:1/0)")
        #expect(
            found(quorum: 2, [three[0], Cast.person("RA", .registrar, 2), three[1]], by: two)
                == "refused genesisHasItsQuorum(person:RA-registrar-2)")
    }
}
