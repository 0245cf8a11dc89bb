import Attestation
import Custody
import Merkle
import Notation
import Signing

/// Who is who, from the genesis that the trusted registrars signed down to each enrolled key.
struct EnrolmentChain {
    /// Somebody enrolled: as whom, with which keys, from which entry on.
    struct Enrolled {
        var person: Person
        var keys: [Fingerprint: Int] = [:]
        var revoked: [Fingerprint: Int] = [:]
    }

    let keys: TrustedKeys
    let ring = KeyRing()
    private(set) var genesis: Custody.Statement?
    private(set) var people: [PersonID: Enrolled] = [:]
    private(set) var findings: [BundleFinding] = []

    init(keys: TrustedKeys) { self.keys = keys }

    private var registrars: [PersonID] {
        people.values.filter { $0.person.roles.contains(.registrar) }.map(\.person.id)
    }

    /// Takes the next one in the ledger's order.
    mutating func take(
        _ place: ExhibitPlace, _ verified: VerifiedEnvelope, _ statement: Custody.Statement
    ) {
        switch statement.act {
        case .office(.genesis(let genesis)): found(genesis, place, verified, statement)
        case .office(.enrol(let enrolment)): enrol(enrolment.person, place, verified)
        case .office(.revoke(let revocation)): revoke(revocation, place, verified)
        case .office, .journey, .vault, .exam, .closing, .trouble:
            findings.append(.exhibit(place.content, .noEnrolment(statement.act.kind)))
        }
    }

    private mutating func found(
        _ genesis: Genesis, _ place: ExhibitPlace, _ verified: VerifiedEnvelope,
        _ statement: Custody.Statement
    ) {
        guard self.genesis == nil, people.isEmpty else {
            return findings.append(.exhibit(place.content, .secondGenesis))
        }
        let trusted = Set(keys.registrars.map(\.fingerprint))
        let signed = verified.parties.filter { party in
            trusted.contains(party.key)
                && genesis.registrars.contains { $0.id.text == party.person }
        }.count
        let needed = max(genesis.quorum, keys.leastQuorum)
        guard signed >= needed else {
            return findings.append(.genesisQuorum(found: signed, needed: needed))
        }
        let isKnown = keys.policy.logs.contains { log in
            log.key.text == genesis.checkpointKey && log.key.name.text == statement.ledger.text
        }
        guard isKnown else { return findings.append(.genesisOtherKey(genesis.checkpointKey)) }
        self.genesis = statement
        for person in genesis.registrars { people[person.id] = Enrolled(person: person) }
        admitKeys(place, verified)
    }

    private mutating func enrol(
        _ person: Person, _ place: ExhibitPlace, _ verified: VerifiedEnvelope
    ) {
        guard countersigned(place, verified, besides: person.id) else { return }
        people[person.id, default: Enrolled(person: person)].person = person
        admitKeys(place, verified)
    }

    private mutating func revoke(
        _ revocation: Revocation, _ place: ExhibitPlace, _ verified: VerifiedEnvelope
    ) {
        guard countersigned(place, verified, besides: revocation.person, atMost: 1),
            let key = Fingerprint(hex: revocation.key.hex)
        else { return }
        people[revocation.person]?.revoked[key] = place.index
    }

    /// Two registrars other than himself, or all there are.
    private mutating func countersigned(
        _ place: ExhibitPlace, _ verified: VerifiedEnvelope, besides person: PersonID,
        atMost: Int = 2
    ) -> Bool {
        let others = registrars.filter { $0 != person }
        let signed = others.filter { id in
            verified.parties.contains { party in
                party.person == id.text && party.role == Role.registrar.rawValue
                    && people[id].map { $0.keys[party.key] != nil && $0.revoked[party.key] == nil }
                        == true
            }
        }.count
        let needed = max(1, min(atMost, others.count))
        if signed < needed {
            findings.append(
                .exhibit(place.content, .countersigned(found: signed, needed: needed)))
        }
        return signed >= needed
    }

    private mutating func admitKeys(_ place: ExhibitPlace, _ verified: VerifiedEnvelope) {
        for party in verified.parties {
            guard let key = party.introduces, let id = PersonID(party.person),
                people[id] != nil
            else { continue }
            people[id]?.keys[party.key] = place.index
            ring.enrol(key)
        }
    }
}
