import Attestation
import Custody
import Intake
import LedgerStore
import Reports
import Signing
import Spelling
import Views

/// An entry that was kept though no rule refused it, as the pages show it.
struct KeptReading {
    let view: KeptView
    private let diagnosis: Diagnosis

    /// Nil for what was admitted, or refused by a rule.
    init?(_ entry: Entry, _ books: Books, _ sites: [RelyingParty]) throws {
        let reason = try KeptReason(entry, books, sites) { person in
            let name = try PersonID(person).flatMap { try books.name(of: $0) }
            return name.map { Wording("\($0)（\(person)）", "\($0) (\(person))") }
                ?? Wording(person, person)
        }
        guard let reason else { return nil }
        let (envelope, found) = (reason.envelope, reason.diagnosis)
        diagnosis = found
        view = KeptView(
            words: reason.words, basis: reason.basis, wayOut: reason.wayOut,
            payloadType: envelope.payloadType, payloadSize: envelope.payload.count,
            payload: String(validating: envelope.payload, as: UTF8.self),
            envelopeSize: entry.envelope.count, digest: Digest.sha256(entry.envelope).hex,
            standings: Dictionary(
                envelope.signatures.map { (KeyID($0.key.digest), found.standing($0.key)) }
            ) { first, _ in first })
    }

    func standing(_ key: Fingerprint) -> SignatureStanding { diagnosis.standing(key) }
}

extension Diagnosis {
    fileprivate func standing(_ key: Fingerprint) -> SignatureStanding {
        if verifying.contains(key) { return .holds }
        return failing.contains(key) ? .fails : .unknown
    }
}

extension Books {
    /// The signed document, of which a sheet is made; nil where it reads as no statement.
    static func document(_ entry: Entry) throws -> JSON? {
        try said(entry).map { _ in try JSON.parse(Books.envelope(entry).payload) }
    }
}
