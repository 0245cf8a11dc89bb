// The same table as `Mentions.swift`, for the acts in the vault, on exam day and after it.

extension VaultAct {
    var containers: [ContainerID] {
        switch self {
        case .store(let storing): storing.containers
        case .takeOut(let taking): taking.containers
        case .shiftHandover(let shift): shift.count.map(\.container)
        case .signOn, .signOff, .round, .opening, .visitor, .equipment, .inspection, .review,
            .key:
            []
        }
    }

    /// The vault it speaks of.
    package var vault: PlaceID {
        switch self {
        case .store(let storing): storing.vault
        case .takeOut(let taking): taking.vault
        case .signOn(let on): on.vault
        case .signOff(let off): off.vault
        case .shiftHandover(let shift): shift.vault
        case .round(let round): round.vault
        case .opening(let opening): opening.vault
        case .visitor(let visit): visit.vault
        case .equipment(let state): state.vault
        case .inspection(let inspection): inspection.vault
        case .review(let review): review.vault
        case .key(let transfer): transfer.vault
        }
    }
}

extension ExamAct {
    var containers: [ContainerID] {
        switch self {
        case .roomIssue(let issue): issue.containers
        case .packetOpening(let opening): [opening.container]
        case .discImport(let disc): [disc.disc]
        case .batchEnd, .roomCollection, .roomList, .attendance: []
        }
    }

    var named: [NamedStatement] {
        switch self {
        case .packetOpening(let opening):
            [
                NamedStatement(opening.order, .opening),
                NamedStatement(opening.sealCheck, .sealCheck),
            ]
            .compactMap(\.self)
        case .batchEnd, .roomIssue, .roomCollection, .discImport, .roomList, .attendance: []
        }
    }

    var site: UnitID {
        switch self {
        case .batchEnd(let end): end.site
        case .roomIssue(let issue): issue.site
        case .packetOpening(let opening): opening.site
        case .roomCollection(let collection): collection.site
        case .discImport(let disc): disc.site
        case .roomList(let list): list.site
        case .attendance(let attendance): attendance.site
        }
    }
}

extension ClosingAct {
    var containers: [ContainerID] {
        switch self {
        case .count(let count): count.containers
        case .centreHandover(let handover): handover.lines.map(\.container)
        case .centreVerification(let verification): verification.containers
        case .destructionApproval(let approval): approval.containers
        case .destruction(let destruction): destruction.containers
        case .upload, .uploadConfirmation, .wipeOrder, .wipe, .filing, .filingAcknowledgement: []
        }
    }

    var named: [NamedStatement] {
        switch self {
        case .uploadConfirmation(let confirmation):
            [NamedStatement(confirmation.upload, .upload)].compactMap(\.self)
        case .wipeOrder(let order):
            [NamedStatement(order.confirmation, .uploadConfirmation)].compactMap(\.self)
        case .wipe(let wipe): [NamedStatement(wipe.order, .wipeOrder)].compactMap(\.self)
        case .centreHandover(let handover):
            [NamedStatement(handover.order, .movement)].compactMap(\.self)
        case .destruction(let destruction):
            [NamedStatement(destruction.approval, .destructionApproval)].compactMap(\.self)
        case .filing(let filing):
            filing.destructions.compactMap { NamedStatement($0, .destruction) }
        case .filingAcknowledgement(let acknowledgement):
            [NamedStatement(acknowledgement.filing, .filing)].compactMap(\.self)
        case .upload, .count, .centreVerification, .destructionApproval: []
        }
    }

    var subjectUnit: UnitID? {
        switch self {
        case .upload(let upload): upload.site
        case .wipeOrder(let order): order.site
        case .wipe(let wipe): wipe.site
        case .count(let count): count.site
        case .destructionApproval(let approval): approval.region
        case .destruction(let destruction): destruction.region
        case .filing(let filing): filing.region
        case .uploadConfirmation, .centreHandover, .centreVerification, .filingAcknowledgement:
            nil
        }
    }
}

extension TroubleAct {
    var containers: [ContainerID] {
        switch self {
        case .incident(let incident): incident.containers
        case .contestResolution(let resolution): [resolution.container]
        case .incidentResolution, .correction, .waiver, .escalationAcknowledgement: []
        case .explanation(let explanation): [explanation.container].compactMap(\.self)
        }
    }

    var named: [NamedStatement] {
        switch self {
        case .incident(let incident): [NamedStatement(any: incident.about)].compactMap(\.self)
        case .incidentResolution(let resolution):
            [NamedStatement(resolution.incident, .incident)].compactMap(\.self)
        case .contestResolution(let resolution):
            [
                NamedStatement(any: resolution.upheld),
                NamedStatement(resolution.sealCheck, .sealCheck),
            ].compactMap(\.self)
        case .correction(let correction):
            [NamedStatement(any: correction.supersedes), NamedStatement(any: correction.by)]
                .compactMap(\.self)
        case .waiver, .explanation: []
        case .escalationAcknowledgement(let answer):
            [NamedStatement(any: answer.about)].compactMap(\.self)
        }
    }
}

extension NamedStatement {
    /// A statement of whatever kind.
    init?(any content: ContentID?) {
        guard let content else { return nil }
        self.content = content
        kinds = Set(ActKind.allCases)
    }
}
