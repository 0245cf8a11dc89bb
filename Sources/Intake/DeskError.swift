package import Custody
package import LedgerStore
package import Registers

/// Why the desk could not do its work; nothing that it acknowledged before is lost.
package enum DeskError: Error, Sendable {
    /// The ledger did not take the entries; none of them was acknowledged.
    case notStored(LedgerError)
    /// A register holds what no row can be: the file was changed by another hand.
    case registerUnreadable(UnreadableRow)
    /// An admitted entry does not read as the statement that it was.
    case entryUnreadable(index: Int)
    /// Today's rules judge an entry otherwise than the desk did when it came: this one refuses what
    /// was admitted; none refuses what was refused.
    case judgedOtherwise(index: Int, by: RefusalCode?)
    /// The registers are another version's; the entries are what they were, and they are made again.
    case registersOutdated
    /// The registers could not be read or written.
    case registersFailed(String)

    init(_ error: any Error) {
        switch error {
        case let error as DeskError: self = error
        case LedgerError.abandoned(let inner): self = DeskError(inner)
        case let error as LedgerError: self = .notStored(error)
        case let error as UnreadableRow: self = .registerUnreadable(error)
        case let error: self = .registersFailed("\(error)")
        }
    }

    /// Whether another statement may well be taken in: it is not the disk or the lock that failed.
    var concernsOneStatement: Bool {
        switch self {
        case .notStored(.forbidden), .notStored(.alreadyAdmitted), .notStored(.envelopeSize),
            .registerUnreadable, .entryUnreadable, .judgedOtherwise, .registersFailed:
            true
        case .notStored, .registersOutdated: false
        }
    }
}
