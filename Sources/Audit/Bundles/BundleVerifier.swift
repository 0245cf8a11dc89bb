package import Attestation
import Custody
import LedgerStore
import Merkle
import Notation
import Signing

/// Judges evidence that travelled, on a machine that has never seen the ledger (DESIGN §1: auditors
/// who come years later with one file and no access to our server).
package struct BundleVerifier: Sendable {
    private let keys: TrustedKeys
    private let sites: [RelyingParty]

    /// Judges by these keys, and by browsers' assertions for the `sites` that are believed.
    package init(keys: TrustedKeys, sites: [RelyingParty] = []) {
        (self.keys, self.sites) = (keys, sites)
    }

    package func verify(_ bytes: [UInt8]) throws(BundleError) -> BundleVerdict {
        verify(try Bundle.parse(bytes))
    }

    package func verify(_ bundle: Bundle) -> BundleVerdict {
        var findings: [BundleFinding] = []
        let enclosed = bundle.enrolments.compactMap { self.place($0, &findings) }
        let own = self.place(bundle.statement, &findings)
        // A genesis or an enrolment that is itself shown has its place among the others.
        let founding = own.map { $0.isFounding ? [$0] : [] } ?? []
        var chain = EnrolmentChain(keys: keys)
        var read: (VerifiedEnvelope, Custody.Statement)?
        for place in (enclosed + founding).sorted(by: { $0.index < $1.index }) {
            let (one, isOwn) = (self.read(place.exhibit, chain.ring, &findings), place == own)
            if isOwn { read = one }
            if place.header.kind == .refused {
                if !isOwn { findings.append(.exhibit(place.content, .refused)) }
            } else if let (verified, statement) = one {
                chain.take(place, verified, statement)
            }
        }
        if founding.isEmpty { read = self.read(bundle.statement, chain.ring, &findings) }
        findings += chain.findings
        if chain.genesis == nil { findings.append(.genesisMissing) }
        if let read { findings += standing(read.0, read.1, own, chain) }
        let disclosed = disclosures(bundle, chain, &findings)
        let signers = read.map { self.signers($0.0, chain, disclosed) } ?? []
        let bracket = read.map { self.bracket($0.1, own, enclosed, bundle, &findings) }
        return BundleVerdict(
            findings: findings, content: ContentID(bundle.statement.envelope.contentID),
            statement: read?.1, signers: signers, place: own?.shown, bracket: bracket,
            unknowns: unknowns(bracket, signers))
    }

    private func place(_ exhibit: Exhibit, _ findings: inout [BundleFinding]) -> ExhibitPlace? {
        let content = ContentID(exhibit.envelope.contentID)
        return ExhibitPlace.of(exhibit, policy: keys.policy) {
            findings.append(.exhibit(content, $0))
        }
    }

    private func read(
        _ exhibit: Exhibit, _ ring: KeyRing, _ findings: inout [BundleFinding]
    ) -> (VerifiedEnvelope, Custody.Statement)? {
        let content = ContentID(exhibit.envelope.contentID)
        switch Examiner(ring: ring, sites: sites).interpret(exhibit.envelope) {
        case .statement(let verified, let statement): return (verified, statement)
        case .unknownKey(_, let error), .unsigned(_, let error), .malformed(let error):
            findings.append(.exhibit(content, .signatures(error)))
        case .misread(_, let error): findings.append(.exhibit(content, .statement(error)))
        }
        return nil
    }

    /// Whether each party may speak here: enrolled with this key, in this role, before.
    private func standing(
        _ verified: VerifiedEnvelope, _ statement: Custody.Statement, _ place: ExhibitPlace?,
        _ chain: EnrolmentChain
    ) -> [BundleFinding] {
        var findings: [BundleFinding] = []
        if let genesis = chain.genesis {
            if genesis.ledger != statement.ledger {
                findings.append(.otherLedger(statement.ledger))
            }
            if genesis.exam != statement.exam { findings.append(.otherExam(statement.exam)) }
        }
        for party in statement.parties {
            let key = Fingerprint(hex: party.key.hex)
            guard let enrolled = chain.people[party.person], let key,
                let since = enrolled.keys[key]
            else {
                findings.append(.notEnrolled(party.person))
                continue
            }
            if !enrolled.person.roles.contains(party.role) {
                findings.append(.roleNotEnrolled(party.person, party.role))
            }
            guard let place else { continue }
            if since > place.index { findings.append(.enrolledLater(party.person)) }
            if let until = enrolled.revoked[key], until < place.index {
                findings.append(.revoked(party.person))
            }
        }
        return findings
    }

    private func disclosures(
        _ bundle: Bundle, _ chain: EnrolmentChain, _ findings: inout [BundleFinding]
    ) -> [PersonID: [String: String]] {
        var shown: [PersonID: [String: String]] = [:]
        for disclosure in bundle.disclosed {
            let id = PersonID(disclosure.person)
            if let id, let enrolled = chain.people[id],
                enrolled.person.commitment == Commitment(disclosure.commitment)
            {
                shown[id] = disclosure.details
            } else {
                findings.append(.disclosure(disclosure.person))
            }
        }
        return shown
    }

    private func signers(
        _ verified: VerifiedEnvelope, _ chain: EnrolmentChain,
        _ disclosed: [PersonID: [String: String]]
    ) -> [BundleSigner] {
        verified.parties.compactMap { party in
            guard let id = PersonID(party.person), let role = Role(rawValue: party.role) else {
                return nil
            }
            return BundleSigner(
                person: id, role: role, key: party.key, unit: chain.people[id]?.person.unit,
                details: disclosed[id])
        }
    }
}

extension BundleVerifier {
    /// Whoever saw a checkpoint signed after everything under it was received, and whoever cosigned
    /// one above it had it by then.
    ///
    /// A cosigner's time is no lower bound: it may come late.
    private func bracket(
        _ statement: Custody.Statement, _ own: ExhibitPlace?, _ places: [ExhibitPlace],
        _ bundle: Bundle, _ findings: inout [BundleFinding]
    ) -> Bracket {
        let proven = places.flatMap(\.checkpoints) + (own?.checkpoints ?? [])
        var heads = Set(proven.map(\.head))
        for exhibit in [bundle.statement] + bundle.enrolments {
            let content = ContentID(exhibit.envelope.contentID)
            for text in exhibit.checkpoints {
                do throws(TrustRefusal) {
                    heads.insert(try keys.policy.verified(Array(text.utf8)).head)
                } catch {
                    findings.append(.exhibit(content, .checkpoint(error)))
                }
            }
        }
        let seen = statement.seen.filter { seen in
            heads.contains { $0.size == seen.size && $0.root.hex == seen.root.hex }
        }.map(\.size).max()
        let received = seen.flatMap { size in
            places.filter { $0.index < size }.map(\.header.received).max()
        }
        return Bracket(
            notBefore: received.map { Instant(seconds: $0 / 1000) },
            notAfter: own?.cosigned.map { Instant(seconds: $0) }, claimed: statement.at)
    }

    private func unknowns(_ bracket: Bracket?, _ signers: [BundleSigner]) -> [BundleUnknown] {
        var unknowns: [BundleUnknown] = [.truth, .rules, .sequel, .revocations, .offices]
        if bracket?.notBefore == nil { unknowns.append(.notBefore) }
        if bracket?.notAfter == nil { unknowns.append(.notAfter) }
        return unknowns + signers.filter { $0.details == nil }.map { .name($0.person) }
    }
}
