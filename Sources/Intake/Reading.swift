package import Attestation
package import Custody
package import Notation

/// What the desk can say of an envelope before it looks at the ledger: the parallel part.
package indirect enum Reading: Sendable {
    /// Every party signed and the statement reads.
    case statement(VerifiedEnvelope, Custody.Statement)
    /// A party's key is not known; it may be enrolled by something before it in the queue.
    case unknownKey(Envelope, EnvelopeError)
    /// Not what it says; whether somebody enrolled signed it decides if it is kept.
    case flawed(Envelope, Flaw)
    /// Not an envelope at all.
    case malformed(EnvelopeError)

    var envelope: Envelope? {
        switch self {
        case .statement(let verified, _): verified.envelope
        case .unknownKey(let envelope, _), .flawed(let envelope, _): envelope
        case .malformed: nil
        }
    }
}

/// What is wrong with an envelope that parses.
package enum Flaw: Error, Hashable, Sendable {
    case signatures(EnvelopeError)
    case notation(NotationError)
    /// A rule refuses it, and all its signers are strangers who brought their keys along.
    case turnedAway(Refusal)
}

/// Verifies and decodes; knows the keys and nothing of the ledger.
package struct Reader: Sendable {
    private let ring: KeyRing
    private let sites: [RelyingParty]

    package init(ring: KeyRing, sites: [RelyingParty]) {
        self.ring = ring
        self.sites = sites
    }

    /// Reads the bytes of one envelope.
    package func read(_ bytes: [UInt8]) -> Reading {
        do throws(EnvelopeError) {
            return read(try Envelope.parse(bytes))
        } catch {
            return .malformed(error)
        }
    }

    /// Verifies an envelope, then decodes what was verified.
    package func read(_ envelope: Envelope) -> Reading {
        let verified: VerifiedEnvelope
        do throws(EnvelopeError) {
            verified = try ring.verify(envelope, sites: sites)
        } catch {
            if case .keyUnknown = error { return .unknownKey(envelope, error) }
            return .flawed(envelope, .signatures(error))
        }
        do throws(NotationError) {
            let statement = try StatementNotation.decode(
                verified.document, payloadType: verified.payloadType)
            return .statement(verified.read, statement)
        } catch {
            return .flawed(envelope, .notation(error))
        }
    }

    /// What an envelope says, whoever has signed it; nil where it says nothing.
    static func unverified(_ envelope: Envelope) -> Custody.Statement? {
        try? StatementNotation.decode(envelope.payload, payloadType: envelope.payloadType)
    }

    /// Whether an enrolled person's signature over the bytes holds, so that they are evidence.
    package func isEvidence(_ envelope: Envelope) -> Bool {
        ring.diagnose(envelope, sites: sites).isEvidence
    }
}
