/// Someone has had the content itself before his eyes, with or without leave.
package struct Exposure: Hashable, Sendable {
    package let person: PersonID
    package let role: Role
    package let content: ContentID
    package let kind: ActKind
    package let at: Instant
    /// By when it is proven to have been; nil where nothing proves it.
    package let notAfter: Instant?
    /// Without leave: before its hour, without authority, by one alone.
    package let unlawful: [DeviationCode]
}

extension ContainerStory {
    /// Who packed the content, opened it, imported it or had it open in his hands.
    func exposures(_ history: any History) -> [Exposure] {
        var isOpen = false
        var found: [Exposure] = []
        for step in steps where step.on.contains(container) {
            switch step.statement.act {
            case .journey(.pack): isOpen = true
            case .journey(.seal):
                isOpen = false
                continue
            case .exam(.packetOpening): isOpen = true
            case .exam(.discImport): break
            case .exam(.roomIssue), .closing(.destruction), .journey(.crewChange):
                guard isOpen else { continue }
            case .office, .journey, .vault, .exam, .closing, .trouble: continue
            }
            let deviations = history.rows(DeviationRow.self, step.content.hex)
                .map(\.deviation.code).filter(Self.unlawful.contains)
            found += step.statement.parties.map { party in
                Exposure(
                    person: party.person, role: party.role, content: step.content,
                    kind: step.statement.act.kind, at: step.at, notAfter: step.bracket.notAfter,
                    unlawful: Set(deviations).sorted { $0.rawValue < $1.rawValue })
            }
        }
        return found
    }

    private static let unlawful: Set<DeviationCode> = [
        .openedAtItsHour, .openingIsAuthorised, .openedUnblocked, .openedBySecondEyes,
        .importIsSupervised,
    ]
}
