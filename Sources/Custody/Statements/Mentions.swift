/// What each act speaks of; one table for rules, registers and queries.
extension Act {
    /// The containers on whose chains it acts, or which it looks at.
    package var containers: [ContainerID] {
        switch self {
        case .office(let act): act.containers
        case .journey(let act): act.containers
        case .vault(let act): act.containers
        case .exam(let act): act.containers
        case .closing(let act): act.containers
        case .trouble(let act): act.containers
        }
    }

    /// The statements that it names besides its chains.
    package var named: [NamedStatement] {
        switch self {
        case .office: []
        case .journey(let act): act.named
        case .vault: []
        case .exam(let act): act.named
        case .closing(let act): act.named
        case .trouble(let act): act.named
        }
    }

    /// The unit whose plan it is judged by.
    package var subjectUnit: UnitID? {
        switch self {
        case .office(let act): act.subjectUnit
        case .journey(let act): act.subjectUnit
        case .vault: nil
        case .exam(let act): act.site
        case .closing(let act): act.subjectUnit
        case .trouble(.waiver(let waiver)): waiver.site
        case .trouble(.escalationAcknowledgement(let answer)): answer.unit
        case .trouble(.explanation(let explanation)): explanation.unit
        case .trouble: nil
        }
    }
}

/// A statement that another names, and of which kind it must be.
package struct NamedStatement: Hashable, Sendable {
    package let content: ContentID
    package let kinds: Set<ActKind>

    init?(_ content: ContentID?, _ kinds: ActKind...) {
        guard let content else { return nil }
        self.content = content
        self.kinds = Set(kinds)
    }
}

extension OfficeAct {
    var containers: [ContainerID] {
        switch self {
        case .movement(let order): order.containers
        case .opening(let order): order.containers
        case .genesis, .plan, .supplement, .enrol, .revoke, .place, .designate, .training,
            .delegate, .milestone, .sealStock, .relatives:
            []
        }
    }

    var subjectUnit: UnitID? {
        switch self {
        case .genesis(let genesis): genesis.centre
        case .plan(let issue): issue.plan.unit
        case .enrol(let enrolment): enrolment.person.unit
        case .place(let place): place.unit
        case .designate(let designation): designation.unit
        case .movement(let order): order.from
        case .opening(let order): order.site
        case .milestone(let done): done.unit
        case .sealStock(let stock): stock.unit
        case .relatives(let declaration): declaration.unit
        case .supplement, .revoke, .training, .delegate: nil
        }
    }
}

extension JourneyAct {
    var containers: [ContainerID] {
        switch self {
        case .manifest: []
        case .pack(let packing): [packing.container]
        case .seal(let sealing): [sealing.container]
        case .release(let release): release.lines.map(\.container)
        case .accept(let acceptance): acceptance.lines.map(\.container)
        case .posted(let posting): posting.lines.map(\.container)
        case .arrived: []
        case .withdraw(let withdrawal): withdrawal.containers
        case .crewChange(let change): change.containers
        case .transcribed(let transcription): transcription.containers
        case .sealCheck(let check): check.lines.map(\.container)
        case .quarantine(let quarantine): quarantine.containers
        case .quarantineLift: []
        case .reveal(let reveal): reveal.lines.map(\.container)
        }
    }

    var named: [NamedStatement] {
        switch self {
        case .release(let release): [NamedStatement(release.order, .movement)].compactMap(\.self)
        case .accept(let acceptance):
            [NamedStatement(acceptance.release, .release, .posted, .centreHandover)]
                .compactMap(\.self)
        case .arrived(let arrival):
            [NamedStatement(arrival.release, .release, .centreHandover)].compactMap(\.self)
        case .withdraw(let withdrawal):
            [NamedStatement(withdrawal.release, .release, .posted, .centreHandover)]
                .compactMap(\.self)
        case .quarantineLift(let lift):
            [NamedStatement(lift.quarantine, .quarantine)].compactMap(\.self)
        case .reveal(let reveal):
            [
                NamedStatement(reveal.of, .release, .shiftHandover),
                NamedStatement(reveal.acceptance, .accept),
            ].compactMap(\.self)
        case .manifest, .pack, .seal, .posted, .crewChange, .transcribed, .sealCheck, .quarantine:
            []
        }
    }

    var subjectUnit: UnitID? {
        switch self {
        case .manifest(let manifest): manifest.from
        case .pack, .seal, .release, .accept, .posted, .arrived, .withdraw, .crewChange,
            .transcribed, .sealCheck, .quarantine, .quarantineLift, .reveal:
            nil
        }
    }
}
