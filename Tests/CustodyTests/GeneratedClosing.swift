import Custody

/// A generated season at the computers, then collected, destroyed and filed.
extension GeneratedSeason {
    func compute(_ site: GeneratedShape.Site, _ batch: BatchID) {
        let days = batch == "C1" ? 0 : 7
        let box = ContainerID(stringLiteral: "BD-\(site.id)")
        let staff = "RA-T1-administrator-1,\(site.id)-officer-1"
        on(moment(4, 10, 8, 20) + .days(days)) { [self] at in
            if days == 0 { unseal(box, site, batch, at) }
            let disc = DiscImport(
                site: site.id, batch: batch, testCentre: "RA-T1", disc: box,
                machines: site.machines)
            say(.exam(.discImport(disc)), by: staff, at: at + .minutes(5))
        }
        let ends = moment(4, 11, 17) + .days(days)
        on(ends) { [self] at in
            end(site, batch, at)
            let upload = say(
                Story.upload(site: site.id, batch: batch), by: staff, at: at + .minutes(30))
            note(upload, as: "upload-\(batch)")
        }
        on(ends + .hours(3)) { [self] at in
            guard let upload = orders["upload-\(batch)"] else { return }
            let confirmed = say(Story.confirm(upload), by: "NC-officer-1", at: at)
            let order = say(
                Story.orderWipe(confirmed, site: site.id, batch: batch),
                by: "\(site.id)-head-1")
            note(order, as: "wipe-\(batch)")
        }
        on(ends + .hours(5)) { [self] at in wipe(site, batch, at, by: staff) }
        on(ends + .hours(20)) { [self] at in packDiscs(site, batch, at) }
        on(ends + .hours(24)) { [self] at in
            deliver(
                discs(site, batch), to: site.region, leg: "return", by: "\(site.id)-courier", at)
        }
    }

    private func unseal(
        _ box: ContainerID, _ site: GeneratedShape.Site, _ batch: BatchID, _ at: Instant
    ) {
        let order = say(
            story.permitOpening([box], site: site.id, batch: batch, notBefore: at),
            by: "\(site.id)-head-1", at: at)
        say(
            opening(box, site, batch, .discImport, eyes: "RA-T1-administrator-1", order),
            by: "\(site.id)-officer-1,RA-T1-administrator-1")
    }

    private func wipe(
        _ site: GeneratedShape.Site, _ batch: BatchID, _ at: Instant, by staff: String
    ) {
        let machines = site.machines.map {
            MachineWipe(
                machine: $0, method: .purge, technique: "overwrite", tool: "nwipe",
                toolVersion: "0.36", finished: at, residueChecked: true,
                verification: "read back", verified: true, uninstalled: true)
        }
        let wipe = Wipe(
            site: site.id, batch: batch, testCentre: "RA-T1", order: orders["wipe-\(batch)"],
            machines: machines)
        say(.closing(.wipe(wipe)), by: staff, at: at)
    }

    private func discs(_ site: GeneratedShape.Site, _ batch: BatchID) -> [ContainerID] {
        ["CB", "PS"].map { ContainerID(stringLiteral: "\($0)-\(site.id)-\(batch)") }
    }

    private func packDiscs(_ site: GeneratedShape.Site, _ batch: BatchID, _ at: Instant) {
        story.clock = at
        let boxes = discs(site, batch)
        let people = "\(site.id)-officer-1,\(site.id)-head-1"
        var kinds: [ItemKind] = [.answerBackupDisc, .paperDisc, .spareDisc, .roomRecord]
        if batch == "C2" { kinds.append(.usbKey) }
        pack(
            boxes[0], unit: site.id, site: site.id, batch: batch, by: people,
            kinds.map { items($0, 1) })
        pack(
            boxes[1], .sleeve, unit: site.id, site: site.id, batch: batch, by: people,
            [items(.passwordSeal, 2)])
        leftovers[site.region, default: []].append((boxes[1], .passwordSeal, 2))
        setOut(site, batch, boxes, kinds.map { ($0, 1) } + [(.passwordSeal, 2)])
    }

    /// Cards, spares and discs to the centre; the rest into the shredder; the record filed.
    func homeward(_ region: UnitID, days: Int) {
        let sites = shape.sites(in: region)
        let start = moment(4, 22, 9) + .days(days)
        on(start) { [self] at in collect(from: region, sites, at) }
        on(start + .hours(20)) { [self] at in
            let boxes = collected(sites)
            deliver(
                boxes, to: Cast.centre, leg: "collect", by: "NC-courier",
                order: orders["collect-\(region)"], at)
            let verification = CentreVerification(
                consignment: "K-1", containers: boxes, lines: [])
            say(.closing(.centreVerification(verification)), by: "NC-officer")
        }
        on(moment(5, 18, 9)) { [self] at in
            let goods = leftovers[region] ?? []
            let approval = say(
                Story.approve(
                    goods.map(\.container),
                    goods.map { ItemLine(kind: $0.kind, quantity: $0.quantity) }, region: region),
                by: "\(region)-head-1", at: at)
            note(approval, as: "approval-\(region)")
        }
        on(moment(5, 20, 11)) { [self] at in destroy(region, at) }
        milestone("filing", region, moment(5, 22, 9))
    }

    private func collected(_ sites: [GeneratedShape.Site]) -> [ContainerID] {
        sites.flatMap { site in
            returns(site).filter { !$0.text.hasPrefix("UP") }
                + site.batches.flatMap { discs(site, $0).prefix(1) }
        }
    }

    private func collect(
        from region: UnitID, _ sites: [GeneratedShape.Site], _ at: Instant
    ) {
        let boxes = collected(sites)
        let order = say(
            story.order(boxes, from: region, to: Cast.centre, leg: "collect", departs: at),
            by: "\(region)-head-1", at: at)
        note(order, as: "collect-\(region)")
        let handover = CentreHandover(
            consignment: "K-1", leg: "collect", lines: story.lines(boxes), to: Cast.centre,
            designated: PersonID(stringLiteral: "\(region)-officer-1"), order: order,
            vehicle: "京A00001")
        let handed = say(
            .closing(.centreHandover(handover)),
            by: "\(region)-officer-1,\(region)-custodian-1")
        say(
            story.accept(boxes, of: handed, unit: Cast.centre, hands: .crew), by: "NC-courier")
    }

    private func destroy(_ region: UnitID, _ at: Instant) {
        let goods = leftovers[region] ?? []
        let inspector = "\(region)-inspector-1"
        let destruction = Destruction(
            region: region, approval: orders["approval-\(region)"],
            containers: goods.map(\.container),
            lines: goods.map { ItemLine(kind: $0.kind, quantity: $0.quantity) }, method: "粉碎",
            began: at - .hours(2), finished: at, destroyers: Cast.crew("\(region)-officer"),
            inspector: PersonID(stringLiteral: inspector),
            witnesses: [PersonID(stringLiteral: "\(region)-witness-1")], residueChecked: true,
            evidence: [])
        let destroyed = say(
            .closing(.destruction(destruction)),
            by: "\(region)-officer,\(inspector),\(region)-witness-1", at: at)
        let filing = say(
            Story.file([destroyed], region: region), by: "\(region)-head-1", at: at + .days(1))
        say(Story.acknowledge(filing), by: "NC-officer-1")
    }
}
