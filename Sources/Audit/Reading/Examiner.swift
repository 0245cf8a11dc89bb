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

/// An entry's bytes, before anybody reads what was signed.
enum Signed: Sendable {
    /// Every party signed.
    case verified(VerifiedEnvelope)
    case unknownKey(Envelope, EnvelopeError)
    case failing(Envelope, EnvelopeError)
    case malformed(EnvelopeError)

    var envelope: Envelope? {
        switch self {
        case .verified(let verified): verified.envelope
        case .unknownKey(let envelope, _), .failing(let envelope, _): envelope
        case .malformed: nil
        }
    }
}

/// What the signatures of an entry come to; the rest of it is forgotten at once, by who read it.
enum SignedEntry: Sendable {
    /// So many hold; the keys count from here on.
    case holding(signatures: Int, introducing: [PublicKey])
    case unknownKey(EntryKind?, Envelope)
    case failing
}

/// Parses, hashes, verifies and decodes entries.
struct Examiner: Sendable {
    let ring: KeyRing
    let sites: [RelyingParty]

    func examine(_ rows: [EntryRow]) -> [ExaminedEntry] {
        let hasher = TreeHasher()
        return rows.map { examine($0, hasher) }
    }

    /// The signatures of a row and no more.
    func signed(_ row: EntryRow) -> SignedEntry { signed(signed(row.envelope), row.header?.kind) }

    /// The same once more of an envelope whose key was not known before.
    func signed(_ envelope: Envelope, _ kind: EntryKind?) -> SignedEntry {
        signed(signed(envelope), kind)
    }

    private func signed(_ signed: Signed, _ kind: EntryKind?) -> SignedEntry {
        switch signed {
        case .verified(let verified):
            .holding(
                signatures: verified.envelope.signatures.count,
                introducing: kind == .admitted ? verified.parties.compactMap(\.introduces) : [])
        case .unknownKey(let envelope, _): .unknownKey(kind, envelope)
        case .failing, .malformed: .failing
        }
    }

    func interpret(_ envelope: Envelope) -> Interpretation { interpret(signed(envelope)) }

    private func signed(_ bytes: [UInt8]) -> Signed {
        do throws(EnvelopeError) {
            return signed(try Envelope.parse(bytes))
        } catch {
            return .malformed(error)
        }
    }

    private func signed(_ envelope: Envelope) -> Signed {
        do throws(EnvelopeError) {
            return .verified(try ring.verify(envelope, sites: sites))
        } catch {
            if case .keyUnknown = error { return .unknownKey(envelope, error) }
            return .failing(envelope, error)
        }
    }

    /// Decodes what was verified, and nothing else.
    private func interpret(_ signed: Signed) -> Interpretation {
        switch signed {
        case .verified(let verified):
            do throws(NotationError) {
                return .statement(
                    verified.read,
                    try StatementNotation.decode(
                        verified.document, payloadType: verified.payloadType))
            } catch {
                return .misread(verified.envelope, error)
            }
        case .unknownKey(let envelope, let error): return .unknownKey(envelope, error)
        case .failing(let envelope, let error): return .unsigned(envelope, error)
        case .malformed(let error): return .malformed(error)
        }
    }

    private func examine(_ row: EntryRow, _ hasher: TreeHasher) -> ExaminedEntry {
        var faults: [EntryFault] = []
        if row.header == nil { faults.append(.malformed) }
        if row.envelope.isEmpty || row.envelope.count > Entry.envelopeLimit {
            faults.append(.size(bytes: row.envelope.count))
        }
        let signed = signed(row.envelope)
        if let content = signed.envelope?.contentID, content != row.contentID {
            faults.append(.contentDiffers(stored: row.contentID, found: content))
        }
        let leaf = row.header?.leafHash(row.envelope, hasher) ?? hasher.leaf(row.envelope)
        return ExaminedEntry(
            index: row.index, header: row.header, leaf: leaf, bytes: row.envelope.count,
            interpretation: interpret(signed), faults: faults)
    }
}
