import Custody

/// A generated season on the road: from the centre to the sites.
extension GeneratedSeason {
    func boxes(of site: GeneratedShape.Site) -> [ContainerID] {
        site.boxes.indices.map { ContainerID(stringLiteral: "BX-\(site.id)-\($0)") }
            + [ContainerID(stringLiteral: "BS-\(site.id)")]
            + (site.batches.isEmpty ? [] : [ContainerID(stringLiteral: "BD-\(site.id)")])
    }

    func packet(_ site: GeneratedShape.Site, _ room: RoomID) -> ContainerID {
        ContainerID(stringLiteral: "PK-\(site.id)-\(room)")
    }

    /// Packed, escorted, watched overnight, and on to each site.
    func outward(_ region: UnitID, days: Int) {
        let sites = shape.sites(in: region)
        let all = sites.flatMap(boxes)
        let start = moment(4, 3, 8) + .days(days)
        for site in sites { on(start) { [self] at in load(site, at) } }
        on(start + .days(2)) { [self] at in escort(all, to: region, at) }
        on(start + .days(2) + .hours(9)) { [self] at in
            deliver(
                all, to: region, leg: "out", by: "NC-courier", order: orders["out-\(region)"], at)
        }
        for (number, site) in sites.enumerated() {
            on(moment(4, 8, 8) + .hours(2 * number)) { [self] at in forward(site, at) }
        }
    }

    private func load(_ site: GeneratedShape.Site, _ at: Instant) {
        story.clock = at
        let people = "NC-custodian-1,NC-officer-1"
        for (number, rooms) in site.boxes.enumerated() {
            for room in rooms {
                let subject = subject(room)
                pack(
                    packet(site, room), .packet, site: site.id, subject: subject, seals: 0,
                    by: people,
                    [
                        items(.paper, site.papers, subject),
                        items(.answerCard, site.papers, subject),
                    ])
            }
            pack(
                boxes(of: site)[number], site: site.id, seals: 2, by: people,
                rooms.map { .container(packet(site, $0)) })
        }
        pack(
            ContainerID(stringLiteral: "BS-\(site.id)"), site: site.id, by: people,
            [items(.sparePaper, 2, "nursing")])
        guard !site.batches.isEmpty else { return }
        pack(
            ContainerID(stringLiteral: "BD-\(site.id)"), site: site.id, by: people,
            [
                items(.paperDisc, site.batches.count), items(.passwordSeal, 2 * site.batches.count),
            ] + (site.batches.contains("C2") ? [items(.usbKey, 1)] : []))
    }

    func subject(_ room: RoomID) -> SubjectID {
        room.text.hasSuffix("1") || room.text.hasSuffix("3") ? "nursing" : "pharmacy"
    }

    private func escort(_ boxes: [ContainerID], to region: UnitID, _ at: Instant) {
        let order = say(
            story.order(boxes, to: region, departs: at), by: "NC-head-1", at: at)
        note(order, as: "out-\(region)")
        let out = say(
            story.release(
                boxes, to: Cast.centre, order: order, addressees: Cast.crew("NC-courier")),
            by: "NC-custodian-1,NC-officer-1")
        say(story.accept(boxes, of: out, unit: Cast.centre, hands: .crew), by: "NC-courier")
    }

    /// A crew gives up at the door, the unit takes in, and all goes into its vault.
    func deliver(
        _ boxes: [ContainerID], to unit: UnitID, leg: LegID, by crew: String,
        order: ContentID? = nil, _ at: Instant
    ) {
        let receivers = "\(unit)-receiver"
        let handed = say(
            story.release(
                boxes, to: unit, leg: leg, order: order, addressees: Cast.crew(receivers)),
            by: crew, at: at)
        if leg == "return" {
            let arrival = Arrival(release: handed, at: unit, gateOpen: true, evidence: [])
            say(.journey(.arrived(arrival)), by: crew)
        }
        say(story.accept(boxes, of: handed, unit: unit), by: receivers)
        store(boxes, in: unit, by: "\(unit)-custodian")
    }

    private func forward(_ site: GeneratedShape.Site, _ at: Instant) {
        let goods = boxes(of: site)
        inVault[site.region]?.removeAll { goods.contains($0) }
        let keepers = "\(site.region)-custodian-1,\(site.region)-officer-1"
        guard !site.isPosted else {
            let posted = say(story.post(goods, to: site.id), by: keepers, at: at)
            say(
                story.accept(goods, of: posted, unit: site.id), by: "\(site.id)-receiver",
                at: at + .hours(20))
            return store(goods, in: site.id, by: "\(site.id)-custodian")
        }
        let patrol = "\(site.region)-patrol"
        let out = say(
            story.release(
                goods, to: site.region, leg: "down", addressees: Cast.crew(patrol)),
            by: keepers, at: at)
        say(story.accept(goods, of: out, unit: site.region, hands: .crew), by: patrol)
        deliver(goods, to: site.id, leg: "down", by: patrol, story.clock + .hours(1))
    }
}
