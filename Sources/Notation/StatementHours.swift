package import Custody
import Spelling

/// When its signers say that a statement was signed, and what they had seen by then: all that the
/// proof of its time needs of it.
package struct StatementHours: Hashable, Sendable {
    package let at: Instant
    package let seen: [SeenCheckpoint]

    package init(at: Instant, seen: [SeenCheckpoint]) {
        self.at = at
        self.seen = seen
    }

    package init(_ statement: Statement) { self.init(at: statement.at, seen: statement.seen) }

    /// Reads them from the payload of an admitted statement, whose other members are passed over.
    package static func decode(_ payload: [UInt8]) throws(NotationError) -> StatementHours {
        let found: [JSON.Member]
        do throws(SpellingError) {
            found = try JSON.members(["at", "seen"], of: payload)
        } catch {
            throw .spelling(error)
        }
        return try read(.object(found))
    }
}

extension StatementHours: LaidOut {
    static let layout = Layout(
        StatementHours.init(at:seen:),
        Field("at", \.at),
        Field("seen", \.seen, within: Caps.checkpoints))
}
