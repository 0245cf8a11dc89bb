/// What the signatures of a vault prove about who was there.
struct VaultSignatures {
    private(set) var sightings: [Sighting] = []
    private(set) var afterwards: [Afterwards] = []
    private(set) var shared: [SharedDevice] = []

    /// Somebody signed an act of the vault long after it.
    struct Afterwards: Hashable {
        let person: PersonID
        let statement: ContentID
        let kind: ActKind
        let at: Instant
        let signed: Instant
    }

    /// Several people signed, each alone, on one device.
    struct SharedDevice: Hashable {
        let device: DeviceID
        let people: Set<PersonID>
        let statements: [ContentID]
        let since: Instant
    }

    var twins: Twins { Twins(shared.map(\.people)) }

    init(_ acts: [VaultSigning], _ policies: Eras<VaultPolicy>, _ evidence: Evidence) {
        var alone: [DeviceID: [(person: PersonID, act: VaultSigning)]] = [:]
        for act in acts {
            guard let fact = evidence.fact(act.content), fact.supersededBy == nil else { continue }
            if let statement = evidence.history.statement(act.content),
                let only = Set(statement.people).first, Set(statement.people).count == 1
            {
                alone[statement.device.id, default: []].append((only, act))
            }
            for person in act.people {
                note(person, of: act, fact, policies, evidence)
            }
        }
        shared = alone.sorted { $0.key < $1.key }.compactMap { device, uses in
            let people = Set(uses.map(\.person))
            guard people.count > 1 else { return nil }
            let own = uses.filter { use in
                uses.first { $0.person == use.person }?.act.content == use.act.content
            }
            return SharedDevice(
                device: device, people: people, statements: own.map(\.act.content),
                since: own.map(\.act.at).max() ?? own[0].act.at)
        }
    }

    /// What was signed in time and reached the ledger in time vouches for the signer.
    private mutating func note(
        _ person: PersonID, of act: VaultSigning, _ fact: Fact, _ policies: Eras<VaultPolicy>,
        _ evidence: Evidence
    ) {
        let last = act.at + policies.value { act.at + $0.signatureGrace }.signatureGrace
        let known = evidence.signedAfter(act.content, by: person)
        if let known, last < known {
            afterwards.append(
                Afterwards(
                    person: person, statement: act.content, kind: act.kind, at: act.at,
                    signed: known))
            return
        }
        let signed = max(act.at, known ?? fact.bracket.notBefore ?? act.at)
        guard signed <= last else { return }
        let included = fact.bracket.notAfter
        let here = included.map { min($0, signed) } ?? signed
        let until = here + policies.value { here + $0.reach }.reach
        guard (included ?? evidence.now) <= until else { return }
        sightings.append(Sighting(person: person, at: here, until: until))
    }
}

/// A statement about a vault and the people who signed it there.
struct VaultSigning: Hashable {
    let content: ContentID
    let kind: ActKind
    let at: Instant
    let people: [PersonID]

    /// From the rows of duty and of what happened, each statement once, in the order of its hour.
    static func all(_ duties: [DutyRow], _ watched: [WatchRow]) -> [Self] {
        let seen = watched.map {
            Self(content: $0.content, kind: $0.kind, at: $0.at, people: $0.people)
        }
        let known = Set(seen.map(\.content))
        let others = Dictionary(grouping: duties.filter { !known.contains($0.content) }) {
            $0.content
        }.values.compactMap { rows -> Self? in
            rows.first.map {
                Self(
                    content: $0.content, kind: $0.begins ? .signOn : .signOff, at: $0.at,
                    people: rows.map(\.person))
            }
        }
        return (seen + others).sorted { ($0.at, $0.content) < ($1.at, $1.content) }
    }
}
