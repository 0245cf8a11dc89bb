import Attestation
import Custody
import Drafting
import Intake
import LedgerStore
import Merkle
import Signing
import Synchronization

/// Where the demonstration plays: a simulated clock, the cast's devices and the same desk as
/// everything else.
final class Stage {
    let desk: Desk
    let room: ReadingRoom
    let cast: Cast
    let plan: Plan
    let narrator: Narrator
    private let clock: SimulatedClock
    private let draftsman: Draftsman
    let cosigner: DemoCosigner
    /// Who watches which vault, and when they are relieved.
    var rotas: [PlaceID: Rota] = [:]
    /// Who has the keys of which vault.
    var keyHolders: [PlaceID: [String]] = [:]
    /// The rows of the work plan that are still to be done, by their day.
    var agenda: [AgendaRow] = []
    private var feeds: [DeviceID: DeviceStamp] = [:]
    /// What a stranger's copy of somebody's phone would number its next statement with.
    private var copies: [DeviceID: DeviceStamp] = [:]
    private(set) var now: Instant
    /// How far the story is told.
    let ending: StoryEnding
    /// The quarantine that the centre has still to lift.
    var quarantined: ContentID?

    init(
        desk: Desk, room: ReadingRoom, cast: Cast, plan: Plan, narrator: Narrator,
        clock: SimulatedClock, draftsman: Draftsman, cosigner: DemoCosigner,
        ending: StoryEnding = .curtain
    ) {
        self.ending = ending
        (self.desk, self.room, self.cast, self.plan) = (desk, room, cast, plan)
        (self.narrator, self.clock, self.draftsman) = (narrator, clock, draftsman)
        self.cosigner = cosigner
        now = clock.instant
    }

    /// The clock goes on to an instant; it never goes back.
    func set(_ instant: Instant) {
        precondition(instant >= now, "the story's clock goes forward: \(now) → \(instant)")
        now = instant
        clock.set(instant)
    }

    /// Someone signs an act, alone or with others, and it goes to the desk at once.
    ///
    /// - Returns: the desk's answer; the content id is in its acknowledgement.
    @discardableResult
    func act(
        _ act: Act, by signers: (String, Role)..., at: Instant? = nil,
        following: [ContainerID: ContentID] = [:], place: PlaceID? = nil
    ) async throws -> Answer {
        let envelope = try write(
            act, by: signers, at: at, following: following, place: place, introducing: nil)
        return try await deliver(envelope)
    }

    /// Someone signs on a device without a network: the envelope is his until it goes through.
    func offline(
        _ act: Act, by signers: (String, Role)..., at: Instant? = nil,
        following: [ContainerID: ContentID] = [:]
    ) throws -> Envelope {
        try write(act, by: signers, at: at, following: following, place: nil, introducing: nil)
    }

    /// What was signed offline reaches the desk.
    ///
    /// A minute later the cosigner has seen it.
    func deliver(_ envelope: Envelope) async throws -> Answer {
        let answer = try await desk.submit(envelope.bytes)
        try cosigner.cosign(room.ledger, at: now + .minutes(1))
        return answer
    }

    /// A new person's key enters, signed by himself and two registrars.
    func enrol(_ id: String, by registrars: String...) async throws -> Answer {
        let player = cast[id]
        let act = Act.office(.enrol(Enrolment(person: player.person)))
        let signers = [(id, player.roles[0])] + registrars.map { ($0, Role.registrar) }
        let envelope = try write(
            act, by: signers, at: nil, following: [:], place: nil, introducing: [id])
        return try await deliver(envelope)
    }

    func write(
        _ act: Act, by signers: [(String, Role)], at: Instant?,
        following: [ContainerID: ContentID], place: PlaceID?, introducing: Set<String>?
    ) throws -> Envelope {
        let parties = signers.map { id, role in
            let player = cast[id]
            return Signer(
                player.id, role, player.key, introduces: introducing?.contains(id) ?? false)
        }
        let device = cast[signers[0].0].device
        let stamp = stamp(of: device)
        let statement = draftsman.statement(
            act, at: at ?? now, place: place, parties: parties.map(\.party), device: stamp,
            seen: try seen(by: parties.map(\.person)), chains: try links(act, following))
        let envelope = try draftsman.envelope(statement, signedBy: parties)
        feeds[device] = DeviceStamp(
            id: device, sequence: stamp.sequence + 1, previous: ContentID(envelope.contentID))
        return envelope
    }

    private func stamp(of device: DeviceID) -> DeviceStamp {
        feeds[device] ?? DeviceStamp(id: device, sequence: 1, previous: nil)
    }

    /// Somebody's phone is copied, with its key and its count of what it has signed.
    func copyPhone(of id: String) {
        let device = cast[id].device
        copies[device] = stamp(of: device)
    }

    /// The copy signs; the phone itself knows nothing of it.
    func actOnCopy(_ act: Act, of signer: (String, Role)) async throws -> Answer {
        let device = cast[signer.0].device
        let own = feeds.updateValue(copies[device] ?? stamp(of: device), forKey: device)
        defer { feeds[device] = own }
        return try await self.act(act, by: signer)
    }

    private func seen(by people: [PersonID]) throws -> [SeenCheckpoint] {
        let newest = try room.newestCheckpoint()
        guard newest.size > 0 else { return [] }
        return people.map {
            SeenCheckpoint(person: $0, size: newest.size, root: RootHash(newest.root))
        }
    }

    /// Each container that is acted on or read follows, or cites, its newest statement.
    private func links(
        _ act: Act, _ following: [ContainerID: ContentID]
    ) throws -> [ChainLink] {
        try act.citing.map { container in
            let head = try room.container(container)?.heads.first
            return ChainLink(container: container, follows: following[container] ?? head)
        } + room.citations(of: act)
    }
}

/// The demonstration's clock, which the desk asks as it would ask the machine's.
final class SimulatedClock: Sendable {
    private let seconds: Mutex<Int64>

    init(_ instant: Instant) { seconds = Mutex(instant.seconds) }

    var instant: Instant { Instant(seconds: seconds.withLock { $0 }) }

    func set(_ instant: Instant) { seconds.withLock { $0 = instant.seconds } }

    var wallClock: WallClock { WallClock { self.seconds.withLock { $0 } * 1000 } }
}
