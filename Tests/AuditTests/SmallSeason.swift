import Attestation
import Custody
import Foundation
import Intake
import LedgerStore
import Merkle
import Signing
import Synchronization
import Testing

/// A clock that tests move on.
final class TestClock: Sendable {
    private let seconds: Mutex<Int64>

    init(_ instant: Instant) { seconds = Mutex(instant.seconds) }

    var now: Instant { Instant(seconds: seconds.withLock { $0 }) }

    func pass(_ more: Int64) { seconds.withLock { $0 += more } }

    var wallClock: WallClock { WallClock { self.seconds.withLock { $0 } * 1000 } }
}

/// An honest small ledger, made through the real desk: people, a plan, boxes, a handover, two
/// refusals, a cosigner who saw it twice.
final class SmallSeason {
    static let origin = "custody.test-2021"
    let folder: Folder
    let path: String
    let signer: NoteSigner
    let cosigner: NoteSigner
    let clock = TestClock(day(4, 2).at(8))
    let scribe = Scribe(ledger: SmallSeason.origin)
    let ledger: LedgerFile
    let desk: Desk
    let cast: [String: Player]
    /// Every envelope that was handed in, in order, with the time.
    private(set) var submitted: [(bytes: [UInt8], at: Instant)] = []
    private(set) var answers: [Answer] = []
    private var heads: [String: ContentID] = [:]

    private init(_ signer: NoteSigner?, _ cast: [Player]) throws {
        folder = try Folder()
        path = folder.path("ledger")
        let name = try #require(KeyName(Self.origin))
        self.signer =
            try signer
            ?? NoteSigner(name: name, kind: .log, privateKey: try PrivateKey.generate(.ed25519))
        cosigner = try NoteSigner(
            name: try #require(KeyName("cosigner.region")), kind: .cosigner,
            privateKey: try PrivateKey.generate(.ed25519))
        ledger = try LedgerFile.found(path, signer: self.signer, clock: clock.wallClock)
        desk = try Desk(ledger: ledger, clock: clock.wallClock)
        self.cast = Dictionary(uniqueKeysWithValues: cast.map { ($0.id, $0) })
    }

    static func players() throws -> [Player] {
        [
            try Player("c-reg1", "centre", .registrar),
            try Player("c-reg2", "centre", .registrar, key: .p256),
            try Player("c-head", "centre", .head, .officer),
            try Player("c-cust", "centre", .custodian, .officer, key: .sm2),
            try Player("c-off", "centre", .officer),
            try Player("c-esc1", "centre", .courier, .receiver, key: .p256),
            try Player("c-esc2", "centre", .courier, .receiver),
        ]
    }

    /// The whole season.
    static func played() async throws -> SmallSeason {
        let season = try SmallSeason(nil, try players())
        try await season.found()
        try await season.enrolAll()
        try await season.move()
        try await season.misbehave()
        try season.cosign()
        try await season.seal("BX-2", "C00009")
        try season.cosign()
        return season
    }

    /// Founded, and then what somebody makes of it.
    static func played(_ story: (SmallSeason) async throws -> Void) async throws -> SmallSeason {
        let season = try SmallSeason(nil, try players())
        try await season.found()
        try await season.enrolAll()
        try await story(season)
        return season
    }

    /// Only a genesis, for tests that audit it thousands of times.
    static func founded() async throws -> SmallSeason {
        let season = try SmallSeason(nil, Array(try players().prefix(1)))
        try await season.found()
        return season
    }

    /// Another ledger from the same key, for whoever stole it.
    static func forged(by signer: NoteSigner, _ cast: [Player]) throws -> SmallSeason {
        try SmallSeason(signer, cast)
    }

    func take(_ envelope: [UInt8], at: Instant? = nil) async throws -> Answer {
        if let at { clock.pass(at.seconds - clock.now.seconds) } else { clock.pass(60) }
        let answer = try await desk.submit(envelope)
        submitted.append((envelope, clock.now))
        answers.append(answer)
        return answer
    }

    @discardableResult
    func act(
        _ act: Act, by signers: (String, Role)..., introducing: Set<String> = [],
        containers: [String] = [], exam: String? = nil
    ) async throws -> Answer {
        try await acted(
            act, by: signers, introducing: introducing, containers: containers, exam: exam)
    }

    @discardableResult
    func acted(
        _ act: Act, by signers: [(String, Role)], introducing: Set<String> = [],
        containers: [String] = [], exam: String? = nil
    ) async throws -> Answer {
        let envelope = try signed(
            act, by: signers, introducing: introducing, containers: containers, exam: exam)
        return try await take(envelope.bytes)
    }

    /// An act as it is signed, before anybody has handed it in; what comes next follows it.
    func signed(
        _ act: Act, by signers: [(String, Role)], introducing: Set<String> = [],
        containers: [String] = [], exam: String? = nil
    ) throws -> Envelope {
        let seats = signers.map { id, role in seat(id, role, introducing.contains(id)) }
        var scribe = scribe
        if let exam { scribe.exam = exam }
        let links = containers.map {
            ChainLink(container: named($0), follows: heads[$0])
        }
        let head = try ledger.read { try $0.latestCheckpoint().head }
        let seen = SeenCheckpoint(
            person: named(signers[0].0), size: head.size, root: hashed(head.root))
        let statement = scribe.statement(
            act, at: clock.now, by: seats, seen: head.size > 0 ? [seen] : [], chains: links)
        let envelope = try scribe.envelope(statement, by: seats)
        for container in containers { heads[container] = hashed(envelope.contentID) }
        return envelope
    }

    func seat(_ id: String, _ role: Role, _ introduces: Bool = false) -> Seat {
        guard let player = cast[id] else { preconditionFailure("no such player: \(id)") }
        return Seat(player: player, role: role, introduces: introduces)
    }

    /// The cosigner sees the newest checkpoint, so many seconds later by his own clock, and the
    /// ledger keeps that it did.
    func cosign(after seconds: Int64 = 5) throws {
        let newest = try ledger.read { try $0.latestCheckpoint().signed }
        let line = try cosigner.sign(newest.note.text, at: clock.now.seconds + seconds)
        _ = try ledger.keep(line, of: newest.checkpoint.head.size, by: cosigner.key)
    }
}

/// A temporary folder that is removed with its test.
final class Folder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "audit-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    func path(_ name: String) -> String { url.appending(path: name).path }

    deinit { try? FileManager.default.removeItem(at: url) }
}
