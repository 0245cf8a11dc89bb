import Attestation
import Audit
import Certifying
import Custody
import Intake
import LedgerStore
import Merkle
import Notation
import Signing
import Web

/// What every error of the house says to the person who typed the command.
extension Complaint {
    init(_ error: any Error) {
        switch error {
        case let complaint as Complaint: self = complaint
        case let error as LedgerError: self.init(error)
        case let error as DeskError: self.init(error)
        case let error as EnvelopeError: self.init(error)
        case let error as DraftError: self.init(error)
        case let error as BundleError: self.init(error)
        case let error as NotationError: self.init(error)
        case let error as KeyError: self.init(error, in: nil)
        case let error as NoteError: self.init(error)
        case let error as CheckpointError: self.init(error)
        case let error as CosignRefusal: self.init(error)
        case let error as ServingError: self.init(error)
        case let error as AuditError: self.init(error)
        case let fault as CertifyingFault: self.init(fault)
        case let error as TimestampAuthorityError: self.init(error)
        case let error:
            self.init(.unavailable, "未能完成：\(error)", "It could not be done: \(error)")
        }
    }

    init(_ error: NotationError) {
        self.init(
            .unreadable, "内容不合格式：\(error.wording.chinese)。字段说明见 custody draft fields。",
            "The fields do not read: \(error.wording.english). See custody draft fields.")
    }
}
