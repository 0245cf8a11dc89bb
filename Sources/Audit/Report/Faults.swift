package import Attestation
package import Custody
package import Merkle
package import Notation
package import Signing

/// What can be wrong with the file as a database.
package enum FileFault: Hashable, Sendable {
    case page(String)
    case reference(table: String)
    case tableMissing(String)
    case tableForeign(String)
    case unreadable(table: String, String)
    /// Origin and key of the log cannot be read, or do not belong together.
    case settings
    /// A trigger that keeps rows from being changed is gone.
    case guardMissing(String)
    case guardForeign(String)
    /// Fewer entries than the lock beside the file notes, which nobody signs.
    case shortened(from: Int, to: Int)
    /// It has a second name: what still lies in a journal beside that was not read.
    case alsoNamed

    var isFailure: Bool {
        switch self {
        case .guardMissing, .alsoNamed: false
        case .page, .reference, .tableMissing, .tableForeign, .unreadable, .settings, .guardForeign,
            .shortened:
            true
        }
    }

    var table: String {
        switch self {
        case .page: "sqlite_master"
        case .reference(let table), .tableMissing(let table), .tableForeign(let table),
            .unreadable(let table, _):
            table
        case .settings: "meta"
        case .guardMissing(let trigger), .guardForeign(let trigger): trigger
        case .shortened: "lock"
        case .alsoNamed: "name"
        }
    }
}

/// What the first statement says of this ledger that is not so.
package enum GenesisFault: Hashable, Sendable {
    case missing
    case otherOrigin(String)
    case otherKey(String)
}

/// What can be said of an entry.
package enum EntryFault: Hashable, Sendable {
    /// No entry stands at this index, though later ones do.
    case missing
    case malformed
    case size(bytes: Int)
    case contentDiffers(stored: Digest?, found: Digest)
    case repeated(first: Int)
    /// The stored tile has another hash for it: one of the two was changed, and the roots say which.
    case leafDiffers
    case envelope(EnvelopeError)
    case signatures(EnvelopeError)
    case statement(NotationError)
    /// Whoever admitted it let in somebody without the right to speak here.
    case unauthorised(Refusal)
    /// Kept as refused, but nobody enrolled has signed it.
    case refusedUnsigned
    /// Kept as refused, signed only by keys that it brought along itself.
    case refusedStranger
    /// Admitted, and the rules refuse it: whoever admitted it gave a permit or took in a lie that
    /// he had to refuse.
    case refusedToday(Refusal)
    /// Kept as refused, and no rule refuses it: somebody's word was suppressed.
    case admittedToday
    /// Admitted before there was the rule that refuses it; the auditor has said so himself.
    case beforeItsRule(Refusal)
    /// Refused by a rule that is no more; the auditor has said so himself.
    case afterItsRule(String)
    /// The desk's clock shows an earlier time than at the entry before.
    case clockWentBack
    /// What it says of the ledger that its signers saw is not so here.
    case sight(SightFault)

    var isFailure: Bool {
        switch self {
        case .missing, .malformed, .size, .contentDiffers, .repeated, .leafDiffers, .envelope,
            .signatures, .statement, .unauthorised, .refusedUnsigned, .refusedToday,
            .admittedToday:
            true
        case .refusedStranger, .beforeItsRule, .afterItsRule, .clockWentBack, .sight: false
        }
    }
}

/// How a stored tile is not the one that the entries make.
package enum TileFault: Hashable, Sendable {
    case missing
    case foreign
    /// The first hash that differs; on level 0 that is an entry's place within the tile.
    case differs(hash: Int, of: Int)
    case width(Int64?, expected: Int)
}

/// How a stored checkpoint is not one of this tree.
package enum CheckpointFault: Hashable, Sendable {
    case missing
    case malformed
    case beyond(entries: Int)
    case rootDiffers(stored: Digest?, rebuilt: Digest)
    /// The signed text speaks of another tree than the row.
    case noteDiffers(TreeHead)
    /// Something stands in the note besides what the log signed.
    case noteIsNotItsOwn
    case refused(CheckpointError)
    /// Its last entry came at another time than the next: every transaction signs one.
    case between(last: Int64, next: Int64)
    /// An entry cites it by its root, which nobody knew in the transaction of its last entry.
    case cited(by: Int)
    /// Not signed when the entries that it covers were received.
    case timeDiffers(issued: Int64, received: Int64, entry: Int)
}

/// How a cosignature proves nothing.
package enum CosignatureFault: Hashable, Sendable {
    case malformed
    case withoutCheckpoint
    case timeDiffers
    case `false`
    /// The auditor has no key of that name; bring it to have it verified.
    case unknownKey
    /// Its time, in seconds since 1970, is before its last entry came, in milliseconds: one of two
    /// clocks is wrong, and it proves no hour.
    case beforeItsEntry(time: Int64, received: Int64)

    var isFailure: Bool {
        switch self {
        case .malformed, .withoutCheckpoint, .timeDiffers, .false: true
        case .unknownKey, .beforeItsEntry: false
        }
    }
}

/// How a register's row is not what the entries make of it.
package enum RowDifference: Hashable, Sendable {
    case changed(found: String, expected: String)
    case missing(expected: String)
    case foreign(found: String)
    /// It tells of a refusal that no rule repeats; the entry itself says whether that is a fault.
    case ofRulesThen(found: String, entry: Int)
    /// So many more rows of this register differ.
    case more(Int)

    var isFailure: Bool {
        switch self {
        case .changed, .missing, .foreign, .more: true
        case .ofRulesThen: false
        }
    }
}

/// What a piece of outside evidence has against the ledger.
package enum OutsideFault: Hashable, Sendable {
    /// It speaks of other ledgers only.
    case otherLedger(String)
    /// The same origin, but another log key.
    case otherKey(String)
    /// Not signed by this log, so it proves nothing for or against it.
    case unsigned(CheckpointError)
    /// Somebody saw the ledger larger than it is: it was cut, or an older copy was put back.
    case shorter(seen: Int, here: Int)
    /// Somebody saw another history of this size: the ledger was written anew.
    case rewritten(size: Int, seen: Digest, here: Digest)
    /// What was acknowledged at this index is not there.
    case contentGone(index: Int, Digest)
    /// It is there, under another kind or time of receipt.
    case headerDiffers(index: Int)
    case proofFails(index: Int)
    /// It tells of a cosignature that the ledger has not.
    case absent(AbsentCosignature)

    var isFailure: Bool {
        switch self {
        case .otherLedger, .absent: false
        case .otherKey, .unsigned, .shorter, .rewritten, .contentGone, .headerDiffers,
            .proofFails:
            true
        }
    }
}
