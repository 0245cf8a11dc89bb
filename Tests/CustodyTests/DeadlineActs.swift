import Custody

/// The acts of these stories, with what no story is about filled in.
extension DeadlineSeason {
    func pack(
        _ container: ContainerID, _ contents: [Content], unit: UnitID = "RA-S1",
        batch: BatchID? = "P1"
    ) -> Act {
        .journey(
            .pack(
                Packing(
                    container: container, kind: .box, unit: unit,
                    site: batch == nil ? nil : "RA-S1", batch: batch, contents: contents)))
    }

    static func items(_ kind: ItemKind) -> [Content] {
        [.items(ItemLine(kind: kind, quantity: 1))]
    }

    /// A count that finds one of every kind, or of these.
    func count(
        _ containers: [ContainerID], batch: BatchID = "P1",
        finds kinds: [ItemKind] = ItemKind.noticed
    ) -> Act {
        let lines = kinds.map {
            CountLine(kind: $0, expected: 1, found: 1, absent: 0, damaged: 0)
        }
        return .closing(
            .count(
                ReturnCount(site: "RA-S1", batch: batch, containers: containers, lines: lines)))
    }

    func release(
        _ containers: [ContainerID], to: UnitID = "RA", leg: LegID = "return"
    ) -> Act {
        .journey(
            .release(
                Release(
                    consignment: "K-1", leg: leg,
                    lines: containers.map { ReleaseLine(container: $0, seals: [], count: 1) },
                    to: to, addressees: [])))
    }

    func arrive(_ release: ContentID, at unit: UnitID = "RA", open: Bool = true) -> Act {
        .journey(
            .arrived(Arrival(release: release, at: unit, gateOpen: open, evidence: [])))
    }

    func accept(
        _ containers: [ContainerID], of release: ContentID, unit: UnitID = "RA",
        hands: Hands = .unit, _ verdict: LineVerdict = .accepted, found: Condition = .sound
    ) -> Act {
        .journey(
            .accept(
                Acceptance(
                    release: release, unit: unit, hands: hands,
                    lines: containers.map {
                        AcceptanceLine(
                            container: $0, seals: [], count: 1, condition: found,
                            verdict: verdict)
                    })))
    }

    func withdraw(_ containers: [ContainerID], of release: ContentID) -> Act {
        .journey(
            .withdraw(Withdrawal(release: release, containers: containers, reason: "改期")))
    }

    func transcribe(_ containers: [ContainerID], to: UnitID, _ happened: Instant) -> Act {
        .journey(
            .transcribed(
                Transcription(
                    scan: Attachment(name: "scan", hash: "scan", bytes: 1), slip: "1",
                    containers: containers, from: "考点", to: to, happened: happened)))
    }

    func waive(
        _ kind: WaiverKind, _ window: WindowID = .siteReturn, hours: Int, batch: BatchID = "P1"
    ) -> Act {
        .trouble(
            .waiver(
                Waiver(
                    window: window, kind: kind, site: "RA-S1", batch: batch,
                    minutes: hours * 60, reason: "道路中断")))
    }

    func correct(_ wrong: ContentID, by right: ContentID? = nil) -> Act {
        .trouble(.correction(Correction(supersedes: wrong, by: right, reason: "误录")))
    }

    func upload() -> Act {
        .closing(
            .upload(Upload(site: "RA-S1", batch: "C1", testCentre: "RA-T1", files: [])))
    }

    func confirm(_ upload: ContentID, _ finding: UploadFinding = .complete) -> Act {
        .closing(
            .uploadConfirmation(UploadConfirmation(upload: upload, files: 1, finding: finding)))
    }

    func load(_ machines: [MachineID]) -> Act {
        .exam(
            .discImport(
                DiscImport(
                    site: "RA-S1", batch: "C1", testCentre: "RA-T1", disc: "D-1",
                    machines: machines)))
    }

    func wipe(_ machines: [MachineID], _ finished: Instant, verified: Bool = true) -> Act {
        .closing(
            .wipe(
                Wipe(
                    site: "RA-S1", batch: "C1", testCentre: "RA-T1",
                    machines: machines.map {
                        MachineWipe(
                            machine: $0, method: .purge, technique: "overwrite", tool: "t",
                            toolVersion: "1", finished: finished, residueChecked: true,
                            verified: verified, uninstalled: true)
                    })))
    }

    func declareVault(_ vault: PlaceID, of unit: UnitID = "RA") -> Act {
        .office(
            .place(
                PlaceDeclaration(
                    place: vault, unit: unit, kind: .vault, address: "—", people: [])))
    }

    func store(_ containers: [ContainerID], in vault: PlaceID = "V") -> Act {
        .vault(.store(Storing(vault: vault, containers: containers)))
    }

    func takeOut(_ containers: [ContainerID], of vault: PlaceID = "V") -> Act {
        .vault(.takeOut(TakingOut(vault: vault, containers: containers, purpose: "开考")))
    }

    func signOn(_ vault: PlaceID = "V") -> Act { .vault(.signOn(SignOn(vault: vault))) }

    func signOff(_ vault: PlaceID = "V") -> Act { .vault(.signOff(SignOff(vault: vault))) }
}
