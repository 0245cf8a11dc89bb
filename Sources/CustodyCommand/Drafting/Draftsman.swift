import Attestation
import Custody
import Intake
import Notation
import Signing
import Spelling

/// Writes a statement down and has its parties sign it.
struct Draftsman: Sendable {
    let exam: ExamID
    let ledger: LedgerID

    /// The statement with a fresh random id.
    func statement(
        _ act: Act, at: Instant, place: PlaceID? = nil, parties: [Custody.Party],
        device: DeviceStamp, seen: [SeenCheckpoint] = [], chains: [ChainLink] = []
    ) -> Custody.Statement {
        guard let id = StatementID(Hex.encode(Randomness.bytes(16))) else {
            preconditionFailure("sixteen bytes are 32 hex digits")
        }
        return Custody.Statement(
            id: id, exam: exam, ledger: ledger, at: at, place: place, parties: parties,
            device: device, seen: seen, chains: chains, act: act)
    }

    /// The content that the parties sign.
    func content(_ statement: Custody.Statement) throws(EnvelopeError) -> Attestation.Content {
        try Attestation.Content(
            payloadType: PayloadType.of(statement.act.kind),
            payload: StatementNotation.encode(statement))
    }

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
