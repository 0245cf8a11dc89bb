/// Genesis is signed by as many of its registrars as it says itself, two at least where there are
/// two.
struct GenesisHasItsQuorum: AdmissionRule {
    static let code = RefusalCode.genesisHasItsQuorum
    static let basis = Basis.genesis
    static let kinds: Set<ActKind> = [.genesis]

    func check(_ submission: Submission) throws(Refusal) {
        guard case .office(.genesis(let genesis)) = submission.act else { return }
        let registrars = genesis.registrars
        for person in registrars {
            guard person.unit == genesis.centre, person.roles.contains(.registrar) else {
                throw refusal(.person(person.id))
            }
        }
        let ids = Set(registrars.map(\.id))
        let signed = ids.intersection(submission.statement.people).count
        let least = max(min(2, ids.count), 1)
        guard ids.count == registrars.count, (least...max(least, ids.count)) ~= genesis.quorum,
            signed >= genesis.quorum
        else { throw refusal(.count(expected: max(genesis.quorum, least), found: signed)) }
    }
}
