import Attestation
import Merkle
import Signing

/// One thing that a piece of evidence says about a ledger.
enum Testimony: Sendable {
    /// That the log had this size and root; the key by which its keeper knows the log, if he says.
    case checkpoint(SignedCheckpoint, log: NoteKey?)
    /// That an entry stands at an index; the envelope, where the evidence brings it along.
    case proof(OfflineProof, SignedCheckpoint, of: Envelope?)
    case acknowledged(AcknowledgedEntry)
    /// The key of the log that goes by this name.
    case logKey(NoteKey)

    var signed: SignedCheckpoint? {
        switch self {
        case .checkpoint(let signed, _), .proof(_, let signed, _): signed
        case .acknowledged, .logKey: nil
        }
    }

    var origin: String {
        switch self {
        case .checkpoint(let signed, _), .proof(_, let signed, _): signed.checkpoint.origin
        case .acknowledged(let claim): claim.origin
        case .logKey(let key): key.name.text
        }
    }

    var index: Int? {
        switch self {
        case .proof(let proof, _, _): proof.index
        case .acknowledged(let claim): claim.index
        case .checkpoint, .logKey: nil
        }
    }
}

/// What a desk once answered.
struct AcknowledgedEntry: Sendable {
    let content: Digest
    let index: Int
    let admitted: Bool
    let received: Int64
    /// Of the checkpoint that came with it.
    let origin: String
}
