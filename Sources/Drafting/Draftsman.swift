package import Attestation
package import Custody
import Notation
import Signing
import Spelling

/// Writes a statement down around its act, in one exam and for one ledger.
package struct Draftsman: Sendable {
    private let exam: ExamID
    private let ledger: LedgerID

    package init(exam: ExamID, ledger: LedgerID) { (self.exam, self.ledger) = (exam, ledger) }

    /// The statement with a fresh random id.
    package func statement(
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
    package func content(
        _ statement: Custody.Statement
    ) throws(EnvelopeError) -> Attestation.Content {
        try Attestation.Content(
            payloadType: PayloadType.of(statement.act.kind),
            payload: StatementNotation.encode(statement))
    }
}
