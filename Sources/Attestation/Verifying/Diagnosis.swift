package import Signing

/// What holds in an envelope that was refused: whoever signed a lie has left evidence.
package struct Diagnosis: Hashable, Sendable {
    package let envelope: Envelope
    /// Enrolled keys whose signature over these bytes holds.
    package let verifying: [Fingerprint]
    /// Keys that the payload itself brings and whose signature holds; nobody vouches for them.
    package let introducing: [Fingerprint]
    package let failing: [Fingerprint]
    package let unknown: [Fingerprint]

    /// Whether somebody enrolled signed it, so that it is kept as a refused entry.
    package var isEvidence: Bool { !verifying.isEmpty }

    fileprivate init(_ envelope: Envelope, _ verdicts: [(Fingerprint, Verdict)]) {
        func keys(_ verdict: Verdict) -> [Fingerprint] {
            verdicts.filter { $0.1 == verdict }.map(\.0)
        }
        self.envelope = envelope
        verifying = keys(.verifies)
        introducing = keys(.introduces)
        failing = keys(.fails)
        unknown = keys(.unknown)
    }
}

private enum Verdict {
    case verifies, introduces, fails, unknown
}

extension KeyRing {
    /// Looks at every signature for itself, whatever is wrong with the payload or the others.
    package func diagnose(_ envelope: Envelope, sites: [RelyingParty] = []) -> Diagnosis {
        let check = SignatureCheck(content: envelope.content, sites: sites)
        let introduced = envelope.content.introducedKeys()
        let verdicts = envelope.signatures.map { signature -> (Fingerprint, Verdict) in
            if let key = self[signature.key] {
                return (signature.key, check.holds(signature, by: key) ? .verifies : .fails)
            }
            guard let key = introduced.first(where: { $0.fingerprint == signature.key }) else {
                return (signature.key, .unknown)
            }
            return (signature.key, check.holds(signature, by: key) ? .introduces : .fails)
        }
        return Diagnosis(envelope, verdicts)
    }
}

extension Content {
    fileprivate func introducedKeys() -> [PublicKey] {
        do throws(EnvelopeError) {
            var keys: [PublicKey] = []
            for party in try parties().parties {
                if let key = try party.introducedKey() { keys.append(key) }
            }
            return keys
        } catch {
            return []
        }
    }
}
