import Attestation
import Custody
import LedgerStore
import Merkle
import Notation
import Signing

/// What an entry's bytes turn out to be, on a reading that owes the desk nothing.
enum Interpretation: Sendable {
    /// Every party signed, and it reads.
    case statement(VerifiedEnvelope, Custody.Statement)
    /// A key that nobody had enrolled when the batch was read; to be asked again in its place.
    case unknownKey(Envelope, EnvelopeError)
    case unsigned(Envelope, EnvelopeError)
    case misread(Envelope, NotationError)
    case malformed(EnvelopeError)

    var envelope: Envelope? {
        switch self {
        case .statement(let verified, _): verified.envelope
        case .unknownKey(let envelope, _), .unsigned(let envelope, _), .misread(let envelope, _):
            envelope
        case .malformed: nil
        }
    }
}

/// An entry after the part of its audit that looks at nothing else: all cores do this at once.
struct ExaminedEntry: Sendable {
    let index: Int
    let header: LeafHeader?
    let leaf: Digest
    let bytes: Int
    let interpretation: Interpretation
    /// What is wrong with the row itself.
    let faults: [EntryFault]
}

/// Parses, hashes, verifies and decodes entries.
struct Examiner: Sendable {
    let ring: KeyRing
    let sites: [RelyingParty]

    func examine(_ rows: [EntryRow]) -> [ExaminedEntry] {
        let hasher = TreeHasher()
        return rows.map { examine($0, hasher) }
    }

    func interpret(_ envelope: Envelope) -> Interpretation {
        let verified: VerifiedEnvelope
        do throws(EnvelopeError) {
            verified = try ring.verify(envelope, sites: sites)
        } catch {
            if case .keyUnknown = error { return .unknownKey(envelope, error) }
            return .unsigned(envelope, error)
        }
        do throws(NotationError) {
            return .statement(
                verified,
                try StatementNotation.decode(verified.payload, payloadType: verified.payloadType))
        } catch {
            return .misread(envelope, error)
        }
    }

    private func examine(_ row: EntryRow, _ hasher: TreeHasher) -> ExaminedEntry {
        var faults: [EntryFault] = []
        if row.header == nil { faults.append(.malformed) }
        if row.envelope.isEmpty || row.envelope.count > Entry.envelopeLimit {
            faults.append(.size(bytes: row.envelope.count))
        }
        let interpretation: Interpretation
        do throws(EnvelopeError) {
            let envelope = try Envelope.parse(row.envelope)
            if envelope.contentID != row.contentID {
                faults.append(.contentDiffers(stored: row.contentID, found: envelope.contentID))
            }
            interpretation = interpret(envelope)
        } catch {
            interpretation = .malformed(error)
        }
        let leaf = row.header?.leafHash(row.envelope, hasher) ?? hasher.leaf(row.envelope)
        return ExaminedEntry(
            index: row.index, header: row.header, leaf: leaf, bytes: row.envelope.count,
            interpretation: interpretation, faults: faults)
    }
}
