package import Attestation
package import Custody
package import LedgerStore
import Merkle

/// What the desk gives back for an envelope.
package enum Answer: Sendable {
    /// In the ledger and taken effect, or waiting for what it names.
    case admitted(Acknowledgement, Outcome)
    /// In the ledger as a refused entry: the rule says why.
    case refused(Acknowledgement, Refusal)
    /// In the ledger as a refused entry: somebody enrolled signed it, but it is not whole.
    case kept(Acknowledgement, Flaw)
    /// It is here already; this is its first acknowledgement again.
    case repeated(Acknowledgement)
    /// Nobody enrolled signed this; nothing is kept.
    case unsigned(Flaw)
    /// Not an envelope; nothing is kept.
    case malformed(EnvelopeError)

    package var acknowledgement: Acknowledgement? {
        switch self {
        case .admitted(let acknowledgement, _), .refused(let acknowledgement, _),
            .kept(let acknowledgement, _), .repeated(let acknowledgement):
            acknowledgement
        case .unsigned, .malformed: nil
        }
    }
}

/// Where an envelope stands in the ledger; the checkpoint is signed and covers it.
package struct Acknowledgement: Hashable, Sendable {
    package let content: ContentID
    package let index: Int
    /// As the leaf has it.
    package let admitted: Bool
    /// Milliseconds since 1970, by the desk's clock.
    package let received: Int64
    /// The signed note of the first checkpoint that covers it.
    package let checkpoint: String

    package init(
        content: ContentID, index: Int, admitted: Bool, received: Int64, checkpoint: String
    ) {
        (self.content, self.index, self.admitted) = (content, index, admitted)
        (self.received, self.checkpoint) = (received, checkpoint)
    }
}

/// What an admitted statement caused at once.
package struct Outcome: Hashable, Sendable {
    /// It names something that has not arrived.
    package let waits: Bool
    package let deviations: [Deviation]
    /// Statements that waited for it and have been judged again.
    package let released: [ContentID]
}

extension Books {
    /// The acknowledgement of an entry: its place and the first checkpoint that covers it.
    package func acknowledgement(of entry: Entry) throws -> Acknowledgement {
        guard let checkpoint = try snapshot.checkpoint(atLeast: entry.index + 1) else {
            throw LedgerError.corrupt(.checkpointMissing(size: entry.index + 1))
        }
        return Acknowledgement(
            content: ContentID(entry.contentID), index: entry.index,
            admitted: entry.header.kind == .admitted, received: entry.header.received,
            checkpoint: String(decoding: checkpoint.signed.bytes, as: UTF8.self))
    }
}
