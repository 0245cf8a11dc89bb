import Custody

/// The season before its first story: genesis, plan, people, places, training, seals.
enum Founding {
    /// Told once through the desk; every story goes on from here.
    static let shared: [Story.Entry] = told.entries
    /// What was refused on the way: nothing, or no story is worth telling.
    static let refused: [String] = told.refused

    private static let told: (entries: [Story.Entry], refused: [String]) = {
        let story = Story([])
        story.clock = moment(1, 4, 9)
        genesis(story)
        for person in Cast.people where person.unit == Cast.centre { enrol(person, story) }
        story.tell(
            "plan", .office(.plan(PlanIssue(plan: SeasonPlan.national))), by: ["NC-head-1"])
        for person in Cast.people where person.unit != Cast.centre { enrol(person, story) }
        for unit in Cast.units { declare(unit.id, story) }
        let refused = story.told.filter { $0.outcome != "admitted" }
        return (story.entries, refused.map { "\($0.content.story): \($0.outcome)" })
    }()

    static let genesis = Genesis(
        centre: Cast.centre, centreName: "国家中心", quorum: 2, registrars: registrars,
        checkpointKey: "custody.example+00000000+key")

    static let registrars =
        (1...2).map { Cast.person(Cast.centre, .registrar, $0) } + [
            Person(
                id: "NC-registrar-3", unit: Cast.centre, roles: [.registrar],
                commitment: Commitment(story: "who NC-registrar-3"))
        ]

    static func genesis(_ story: Story) {
        story.tell(
            "genesis", .office(.genesis(genesis)),
            by: [
                Signer("NC-registrar-1").new, Signer("NC-registrar-2").new,
                Signer("NC-registrar-3 as registrar").new,
            ])
    }

    /// The unit's registrar and the tier above's; a unit's first registrar by the tier above
    /// alone, and an inspector by the centre.
    static func registrars(for person: Person) -> [Signer] {
        let above = Cast.units.first { $0.id == person.unit }?.parent
        guard let above, person.roles != [.inspector] else {
            return ["NC-registrar-1", "NC-registrar-2"]
        }
        let isFirst = person.id.text.hasSuffix("registrar-1")
        return isFirst
            ? Signer.all("\(above)-registrar")
            : [Signer("\(person.unit)-registrar-1"), Signer("\(above)-registrar-1")]
    }

    private static func enrol(_ person: Person, _ story: Story) {
        guard !registrars.contains(where: { $0.id == person.id }) else { return }
        story.tell(
            "enrol \(person.id)", .office(.enrol(Enrolment(person: person))),
            by: registrars(for: person) + [Signer(person.id.text).new])
    }

    /// Each unit declares its vault and receiving place, trains its people and stocks its seals.
    private static func declare(_ unit: UnitID, _ story: Story) {
        let head: [Signer] = [Signer("\(unit)-head-1")]
        let people = Cast.people.filter { $0.unit == unit }
        func ids(_ roles: Role...) -> [PersonID] {
            people.filter { roles.contains($0.roles[0]) }.map(\.id)
        }
        for (kind, people) in [
            (PlaceKind.vault, ids(.custodian)), (.receiving, ids(.receiver, .custodian)),
            (.office, ids(.head, .officer)),
        ] {
            let place = PlaceDeclaration(
                place: PlaceID(stringLiteral: "\(unit)-\(kind.rawValue)"), unit: unit, kind: kind,
                address: "某街一号", people: people)
            story.tell("\(kind.rawValue) \(unit)", .office(.place(place)), by: head)
        }
        let topic = Training(
            people: people.map(\.id), topic: "保密", on: .y2021(3, 1), evidence: [])
        story.tell("training \(unit)", .office(.training(topic)), by: head)
        let seals = SerialRange(prefix: "\(unit)-", first: 1, last: 9999, digits: 4)
        story.tell(
            "seals \(unit)", .office(.sealStock(SealStock(unit: unit, seals: seals))), by: head)
        for (role, duty) in [(Role.receiver, Duty.receiving), (.officer, .collection)] {
            for person in ids(role) {
                let named = Designation(
                    person: person, unit: unit, duty: duty, since: moment(3, 1, 0))
                story.tell(
                    "\(duty.rawValue) \(person)", .office(.designate(named)), by: head)
            }
        }
    }
}
