import Custody
import Intake
import Signing
import Synchronization
import Testing

@testable import Web

/// Sessions end by themselves.
struct SessionTests {
    private func sessions() -> (Sessions, pass: (Int64) -> Void) {
        let time = Clockwork()
        return (
            Sessions(clock: WallClock { time.minutes.withLock { $0 } * 60_000 }),
            { more in time.minutes.withLock { $0 += more } }
        )
    }

    private final class Clockwork: Sendable {
        let minutes = Mutex<Int64>(1_000_000)
    }

    private func open(_ sessions: Sessions) throws -> String {
        let person = try #require(PersonID("p-1"))
        return sessions.open(person, KeyID(Digest.sha256([1])))
    }

    @Test func `half an hour without a request ends one`() throws {
        let (sessions, pass) = sessions()
        let secret = try open(sessions)
        pass(30)
        #expect(sessions.find(secret) != nil)
        pass(31)
        #expect(sessions.find(secret) == nil)
        pass(-31)
        #expect(sessions.find(secret) == nil, "what is over stays over")
    }

    @Test func `a shift of twelve hours ends the busiest`() throws {
        let (sessions, pass) = sessions()
        let secret = try open(sessions)
        for _ in 0..<35 {
            pass(20)
            #expect(sessions.find(secret) != nil)
        }
        pass(21)
        #expect(sessions.find(secret) == nil)
    }

    @Test func `a challenge is good once and for two minutes`() {
        let (sessions, pass) = sessions()
        let first = sessions.makeChallenge()
        #expect(sessions.spend(first) && !sessions.spend(first))
        let late = sessions.makeChallenge()
        pass(2)
        #expect(!sessions.spend(late))
        for _ in 0..<30_000 { _ = sessions.makeChallenge() }
        #expect(sessions.spend(sessions.makeChallenge()), "a flood does not lock people out")
    }

    @Test(arguments: [
        ("http://localhost:8080/drafts?a=1", "/drafts?a=1"), ("http://localhost:8080//evil", nil),
        ("http://localhost:8080/\\evil", nil), ("http://localhost:80801/", nil),
    ])
    func `after choosing a language one is led to a page of ours only`(
        referer: String, path: String?
    ) {
        #expect(SessionDesk.path(referer, on: "http://localhost:8080") == path)
    }
}
