import Custody

/// Acts as honest people tell them: seals as they are on the boxes, counts as they were packed.
extension Story {
    func pack(
        _ container: ContainerID, unit: UnitID, kind: ContainerKind = .box,
        consignment: ConsignmentID? = "K-1", site: UnitID? = nil, batch: BatchID? = nil,
        subject: SubjectID? = nil, room: RoomID? = nil, holds contents: [Content]
    ) -> Act {
        .journey(
            .pack(
                Packing(
                    container: container, kind: kind, unit: unit, consignment: consignment,
                    site: site, batch: batch, subject: subject, room: room, contents: contents)))
    }

    func seals(on container: ContainerID) -> [SealNumber] {
        season.container(container)?.seals ?? []
    }

    func lines(_ containers: [ContainerID]) -> [ReleaseLine] {
        containers.map { ReleaseLine(container: $0, seals: seals(on: $0), count: 1) }
    }

    func release(
        _ containers: [ContainerID], to unit: UnitID, leg: LegID = "out",
        order: ContentID? = nil, addressees: [PersonID] = []
    ) -> Act {
        .journey(
            .release(
                Release(
                    consignment: "K-1", leg: leg, lines: lines(containers), to: unit,
                    addressees: addressees, order: order, vehicle: vehicle(of: order))))
    }

    /// The slip names the vehicle that its order names.
    private func vehicle(of order: ContentID?) -> String? {
        guard case .office(.movement(let order))? = order.flatMap({ season.statement($0)?.act })
        else { return nil }
        return order.vehicle
    }

    /// Answers a release line by line; it reads what the release said, unless it says otherwise.
    func accept(
        _ containers: [ContainerID], of release: ContentID, unit: UnitID, hands: Hands = .unit,
        seals: [SealNumber]? = nil, condition: Condition = .sound,
        verdict: LineVerdict = .accepted
    ) -> Act {
        .journey(
            .accept(
                Acceptance(
                    release: release, unit: unit, hands: hands,
                    lines: containers.map {
                        AcceptanceLine(
                            container: $0, seals: seals ?? self.seals(on: $0), count: 1,
                            condition: condition, verdict: verdict)
                    })))
    }

    func post(_ containers: [ContainerID], to unit: UnitID, leg: LegID = "down") -> Act {
        .journey(
            .posted(
                Posting(
                    consignment: "K-1", leg: leg, lines: lines(containers), to: unit,
                    office: "机要局", number: "JY-1", grams: 1200)))
    }

    func check(_ containers: [ContainerID], seals: [SealNumber]? = nil) -> Act {
        .journey(.sealCheck(SealCheck(lines: readings(containers, seals: seals))))
    }

    func readings(_ containers: [ContainerID], seals: [SealNumber]? = nil) -> [SealReading] {
        containers.map {
            SealReading(
                container: $0, seals: seals ?? self.seals(on: $0), condition: .sound)
        }
    }

    func transcribe(_ containers: [ContainerID], to unit: UnitID) -> Act {
        let scan = Attachment(name: "scan.jpg", hash: FileHash(story: "scan"), bytes: 90_000)
        return .journey(
            .transcribed(
                Transcription(
                    scan: scan, slip: "0001", containers: containers, from: "某押运员", to: unit,
                    happened: clock - .hours(2))))
    }

    func order(
        _ containers: [ContainerID], from: UnitID = "NC", to: UnitID = "RA", leg: LegID = "out",
        carriers: [PersonID] = Cast.crew("NC-courier"), departs: Instant = moment(4, 3, 9)
    ) -> Act {
        .office(
            .movement(
                MovementOrder(
                    consignment: "K-1", leg: leg, from: from, to: to, containers: containers,
                    carriers: carriers, vehicle: "京A00001", departs: departs,
                    arrives: departs + .hours(30), graceMinutes: 60)))
    }

    func permitOpening(
        _ containers: [ContainerID], site: UnitID = "RA-S1", batch: BatchID = "P1",
        notBefore: Instant = moment(4, 10, 8, 30)
    ) -> Act {
        .office(
            .opening(
                OpeningOrder(
                    site: site, batch: batch, containers: containers, notBefore: notBefore,
                    reason: "开考")))
    }

    func open(
        _ container: ContainerID, site: UnitID = "RA-S1", batch: BatchID? = "P1",
        purpose: OpeningPurpose = .exam, secondEyes: PersonID? = nil, order: ContentID? = nil,
        check: ContentID? = nil
    ) -> Act {
        .exam(
            .packetOpening(
                PacketOpening(
                    container: container, site: site, batch: batch, room: "101",
                    purpose: purpose, seals: seals(on: container), condition: .sound,
                    secondEyes: secondEyes, order: order, sealCheck: check)))
    }

    func issue(
        _ containers: [ContainerID], site: UnitID = "RA-S1", batch: BatchID = "P1",
        to invigilators: [PersonID] = Cast.crew("RA-S1-invigilator")
    ) -> Act {
        .exam(
            .roomIssue(
                RoomIssue(
                    site: site, batch: batch, room: "101", containers: containers,
                    invigilators: invigilators)))
    }
}
