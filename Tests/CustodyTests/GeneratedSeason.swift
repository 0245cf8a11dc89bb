import Custody

/// An honest season of a random shape, told through the desk hour by hour.
final class GeneratedSeason {
    let seed: UInt64
    let shape: GeneratedShape
    let story: Story
    /// What the desk did not simply admit: nothing, or the generator is no honest one.
    private(set) var objections: [String] = []
    private var dice: Dice
    private var agenda: [(at: Instant, tell: () -> Void)] = []
    private var sealsUsed: [UnitID: Int] = [:]
    private(set) var orders: [String: ContentID] = [:]
    /// What the region has to destroy and to give to the centre.
    var leftovers: [UnitID: [(container: ContainerID, kind: ItemKind, quantity: Int)]] = [:]
    var inVault: [UnitID: [ContainerID]] = [:]

    init(seed: UInt64) {
        self.seed = seed
        dice = Dice(seed: seed)
        shape = GeneratedShape(&dice)
        story = Story(shape.founding)
        prepare()
        for (number, region) in shape.regions.enumerated() {
            outward(region, days: number)
            watch(region)
            oversee(region)
            for site in shape.sites(in: region) {
                sit(site)
                oversee(site.id)
                for batch in site.batches { compute(site, batch) }
            }
            homeward(region, days: number)
        }
        oversee(Cast.centre)
        for item in agenda.sorted(by: { $0.at < $1.at }) { item.tell() }
    }

    /// Puts something down for its hour, a few minutes later or not.
    func on(_ at: Instant, _ tell: @escaping (Instant) -> Void) {
        let late = at + .minutes(dice.roll(0...3))
        agenda.append((late, { tell(late) }))
    }

    /// Puts something down for its hour to the minute.
    func on(exactly at: Instant, _ tell: @escaping (Instant) -> Void) {
        agenda.append((at, { tell(at) }))
    }

    /// Tells an act by crews and people, `RA-S1-officer-1,RA-T1-administrator-1`.
    @discardableResult
    func say(
        _ act: Act, by people: String, at: Instant? = nil, riding box: ContainerID? = nil
    ) -> ContentID {
        let name = "\(story.told.count)-\(act.kind.rawValue)"
        let acting = (box.map { [$0] } ?? []) + act.containers
        let isReading = act.kind == .shiftHandover
        let outcome = story.tell(
            name, act, by: Signer.all(people), at: at,
            follows: box == nil && !isReading
                ? .head
                : .links(
                    acting.map {
                        ChainLink(container: $0, follows: story.container($0)?.heads.first)
                    }))
        if outcome != "admitted" { objections.append("\(name): \(outcome)") }
        return ContentID(story: name)
    }

    func note(_ order: ContentID, as name: String) { orders[name] = order }

    func pack(
        _ container: ContainerID, _ kind: ContainerKind = .box, unit: UnitID = Cast.centre,
        site: UnitID, batch: BatchID? = nil, subject: SubjectID? = nil, seals: Int = 1,
        by people: String, _ contents: [Content]
    ) {
        say(
            story.pack(
                container, unit: unit, kind: kind, consignment: nil, site: site, batch: batch,
                subject: subject, holds: contents), by: people)
        guard seals > 0 else { return }
        let numbers = (0..<seals).map { _ -> SealNumber in
            sealsUsed[unit, default: 0] += 1
            return seal(unit, sealsUsed[unit, default: 0])
        }
        say(.journey(.seal(Sealing(container: container, seals: numbers))), by: people)
    }

    func items(_ kind: ItemKind, _ count: Int, _ subject: SubjectID? = nil) -> Content {
        .items(ItemLine(kind: kind, subject: subject, quantity: count))
    }

    func store(_ containers: [ContainerID], in unit: UnitID, by people: String) {
        let vault = PlaceID(stringLiteral: "\(unit)-vault")
        say(.vault(.store(Storing(vault: vault, containers: containers))), by: people)
        inVault[unit, default: []] += containers
    }

    /// Guards for the nights, and what the offices owe before the season.
    private func prepare() {
        story.clock = moment(3, 2, 9)
        for region in shape.regions {
            milestone("declare", region, moment(3, 5, 9))
            for number in 3...4 {
                let guardian = Cast.person(region, .custodian, number)
                say(
                    Story.enrol(guardian), with: Founding.registrars(for: guardian),
                    Story.newSigner(guardian))
                let training = Training(
                    people: [guardian.id], topic: "保密", on: .y2021(3, 1), evidence: [])
                say(.office(.training(training)), by: "\(region)-head-1")
            }
        }
        milestone("issue", Cast.centre, moment(4, 8, 9))
        let units = [Cast.centre] + shape.regions + shape.sites.map(\.id)
        on(moment(4, 2, 8)) { [self] at in
            for unit in units {
                let vault = PlaceID(stringLiteral: "\(unit)-vault")
                say(.vault(.signOn(SignOn(vault: vault))), by: "\(unit)-custodian", at: at)
            }
        }
    }

    private func say(_ act: Act, with registrars: [Signer], _ newcomer: Signer) {
        let outcome = story.tell(
            "\(story.told.count)-enrol", act, by: registrars + [newcomer])
        if outcome != "admitted" { objections.append("enrol: \(outcome)") }
    }

    func milestone(_ id: MilestoneID, _ unit: UnitID, _ at: Instant) {
        on(at) { [self] at in
            let done = MilestoneCompletion(milestone: id, unit: unit, evidence: [])
            say(.office(.milestone(done)), by: "\(unit)-head-1", at: at)
        }
    }

    /// Twelve hours a shift: two go, two come and count what is there.
    private func watch(_ region: UnitID) {
        let vault = PlaceID(stringLiteral: "\(region)-vault")
        let pairs = [[1, 2], [3, 4]].map { pair in
            pair.map { Cast.person(region, .custodian, $0).id }
        }
        for number in 0..<shape.shifts {
            on(moment(4, 7, 20) + .hours(12 * number)) { [self] at in
                let (out, come) = (pairs[number % 2], pairs[(number + 1) % 2])
                let shift = ShiftHandover(
                    vault: vault, outgoing: out, incoming: come,
                    count: story.readings(inVault[region] ?? []))
                say(
                    .vault(.shiftHandover(shift)),
                    by: (out + come).map { "\($0)/custodian" }.joined(separator: ","), at: at)
            }
        }
    }
}
