import Attestation
import Custody
import Drafting
import Intake
import Signing
import Spelling

/// A person who signs: in which role, with which key.
struct Signer: Sendable {
    let person: PersonID
    let role: Role
    let key: PrivateKey
    /// Whether this very statement enrols him, so that it carries his key.
    let introduces: Bool

    init(_ person: PersonID, _ role: Role, _ key: PrivateKey, introduces: Bool = false) {
        (self.person, self.role, self.key, self.introduces) = (person, role, key, introduces)
    }

    var party: Custody.Party {
        Custody.Party(
            role: role, person: person, key: KeyID(key.publicKey.fingerprint.digest),
            spki: introduces ? Base64.encode(key.publicKey.spki) : nil)
    }
}

extension Draftsman {
    /// The complete envelope, signed by everyone at once.
    func envelope(
        _ statement: Custody.Statement, signedBy signers: [Signer]
    ) throws -> Envelope {
        let content = try content(statement)
        let signatures = try signers.map {
            Signature(
                key: $0.key.publicKey.fingerprint, bytes: try $0.key.sign(content.pae))
        }
        return try Envelope(content, signatures)
    }
}
