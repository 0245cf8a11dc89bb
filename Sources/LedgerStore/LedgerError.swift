package import Merkle
package import Signing

/// Why a ledger file could not be opened, read or written; what failed was not written.
package enum LedgerError: Error {
    case existsAlready
    case notThere
    /// The file is something else: no database, or a database of another program.
    case notALedger
    case otherFormat(Int)
    /// Another process writes; who, as far as its lock says.
    case held(by: WriterLock.Writer?)
    /// The file belongs to a log with another key.
    case otherLogKey(NoteKey)
    /// The file, its journal or the writer's lock was moved, replaced or deleted while it was open.
    case displaced
    /// The file has a second name, beside which another journal and another lock would lie.
    case alsoNamed
    /// Fewer entries than its last writer left: a journal was lost, or an older copy was put back.
    case shortened(from: Int, to: Int)
    /// A file of another ledger lies where SQLite would take it for this one's.
    case besideAlready(String)
    /// What came last is in a journal that cannot be read where it lies.
    case journalUnread
    case diskFull
    case readOnly
    case corrupt(LedgerDamage)
    case inputOutput(code: Int32)
    case cannotOpen(code: Int32)
    /// A reader or copier kept the file for too long.
    case busy
    /// What the tables refuse: a changed or removed row, a gap, a value out of bounds.
    case forbidden(String)
    case envelopeSize(Int)
    case alreadyAdmitted(Digest)
    /// A cosignature that is not of this checkpoint, or of no checkpoint here.
    case notCosigned
    case signing(KeyError)
    case database(code: Int32)
    /// What the caller's own closure threw.
    case abandoned(any Error)
}

/// What about a file cannot be as it was written.
package enum LedgerDamage: Hashable, Sendable {
    case truncated(bytes: Int, of: Int)
    /// With its journal the file reaches less far than without: that is of an earlier day.
    case journalIsOlder(journal: Int, file: Int)
    case malformed(code: Int32)
    case checkpointMissing(size: Int?)
    case checkpointMalformed(size: Int, CheckpointError)
    case rootDiffers(size: Int)
    case tileMissing(level: Int, index: Int, width: Int)
    case entryMissing(index: Int)
    case entryMalformed(index: Int)
    case leafDiffers(index: Int)
    /// There are entries that no checkpoint covers, or the other way round.
    case sizeDiffers(entries: Int, checkpoint: Int)
    case settingsMalformed
}
