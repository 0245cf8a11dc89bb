import Custody
import Intake
import Signing
import Spelling
import Synchronization

/// A session's name in our books: the hash of what the browser's cookie holds.
typealias SessionID = Digest

/// Who is signed in; kept in memory only, so that a restart asks everybody for his key again.
final class Sessions: Sendable {
    private struct Stay {
        let person: PersonID
        let key: KeyID
        let begun: Int64
        var seen: Int64
    }

    private struct Book {
        var sessions: [SessionID: Stay] = [:]
        /// Challenges that nobody has answered, by when they were made.
        var challenges: [String: Int64] = [:]
    }

    private let clock: WallClock
    private let book = Mutex(Book())

    /// Half an hour without a request ends a session, a shift of twelve hours in any case.
    static let idle: Int64 = 30 * 60_000
    static let longest: Int64 = 12 * 3_600_000
    private static let challenge: Int64 = 120_000
    private static let most = 20_000

    init(clock: WallClock) { self.clock = clock }

    /// A challenge that is good once, for two minutes.
    func makeChallenge() -> String {
        let nonce = Base64.urlEncode(Randomness.bytes(32))
        let now = clock.milliseconds()
        book.withLock { book in
            if book.challenges.count >= Self.most {
                book.challenges = book.challenges.filter { now - $0.value < Self.challenge }
            }
            // Whoever floods us with challenges pushes out his own first.
            if book.challenges.count >= Self.most { book.challenges = [:] }
            book.challenges[nonce] = now
        }
        return nonce
    }

    /// Uses a challenge up; false when it is unknown, used or too old.
    func spend(_ nonce: String) -> Bool {
        let now = clock.milliseconds()
        return book.withLock { book in
            guard let made = book.challenges.removeValue(forKey: nonce) else { return false }
            return now - made < Self.challenge
        }
    }

    /// Opens a session; returns what goes into the cookie.
    func open(_ person: PersonID, _ key: KeyID) -> String {
        let secret = Base64.urlEncode(Randomness.bytes(32))
        let now = clock.milliseconds()
        book.withLock { book in
            book.sessions = book.sessions.filter { !Self.isOver($0.value, now) }
            book.sessions[Self.id(secret)] = Stay(
                person: person, key: key, begun: now, seen: now)
        }
        return secret
    }

    /// Whose session the cookie names, if it is still good.
    func find(_ secret: String) -> (id: SessionID, person: PersonID, key: KeyID)? {
        let id = Self.id(secret)
        let now = clock.milliseconds()
        return book.withLock { book in
            guard let session = book.sessions[id] else { return nil }
            guard !Self.isOver(session, now) else {
                book.sessions[id] = nil
                return nil
            }
            book.sessions[id]?.seen = now
            return (id, session.person, session.key)
        }
    }

    func close(_ id: SessionID) { book.withLock { $0.sessions[id] = nil } }

    var count: Int { book.withLock { $0.sessions.count } }

    private static func id(_ secret: String) -> SessionID { .sha256(Array(secret.utf8)) }

    private static func isOver(_ session: Stay, _ now: Int64) -> Bool {
        now - session.seen > idle || now - session.begun > longest
    }
}
