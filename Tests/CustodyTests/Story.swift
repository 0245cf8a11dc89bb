import Custody

/// A season told statement by statement; every one goes the desk's only way, `Decide.admit`.
final class Story {
    private let books: ToldTwice<Refusal?>
    var season: Season { books.season }
    /// What was told, in order, refused statements too.
    private(set) var told: [Told] = []
    /// The time of the next statement that does not say its own; each takes a minute.
    var clock: Instant
    private var feeds: [DeviceID: DeviceStamp] = [:]
    /// How many statements were admitted before it began.
    private let before: Int

    /// A founded season of the standard cast, declared and planned.
    convenience init() { self.init(Founding.shared) }

    /// A season that goes on from statements admitted elsewhere.
    init(_ entries: [Entry]) {
        books = ToldTwice(entries, judging: Self.desk)
        before = entries.count
        clock = moment(4, 1, 9)
        for entry in entries {
            let device = entry.statement.device
            feeds[device.id] = DeviceStamp(
                id: device.id, sequence: device.sequence, previous: entry.content)
        }
    }

    /// An admitted statement and all that it caused, itself or by waking what waited for it.
    struct Entry: Sendable {
        let statement: Statement
        let content: ContentID
        let events: [Event]
    }

    struct Told {
        let statement: Statement
        let content: ContentID
        let outcome: String
        let refusal: Refusal?
    }

    /// Where a statement stands on its containers' chains.
    enum Follows {
        /// The newest statement of each acting container.
        case head
        /// Exactly these links.
        case links([ChainLink])
        /// One statement for every acting container; nil begins them.
        case one(ContentID?)
    }

    /// Tells a statement under a name that is its content id, and gives the outcome in words.
    @discardableResult
    func tell(
        _ name: String, _ act: Act, by signers: [Signer], at: Instant? = nil,
        follows: Follows = .head, place: PlaceID? = nil, id: StatementID? = nil,
        exam: ExamID = "HX-2021", ledger: LedgerID = "custody.example"
    ) -> String {
        if let at { clock = at }
        let content = ContentID(story: name)
        let device = feed(of: signers, content)
        let statement = Statement(
            id: id ?? StatementID(number: before + told.count), exam: exam, ledger: ledger,
            at: clock, place: place, parties: signers.map(\.party), device: device,
            seen: signers.map {
                SeenCheckpoint(person: $0.person, size: told.count, root: RootHash(story: "root"))
            },
            chains: links(act, follows), act: act)
        clock = clock + .minutes(1)
        return put(statement, content: content)
    }

    /// Puts a statement before the desk as it is.
    @discardableResult
    func put(_ statement: Statement, content: ContentID) -> String {
        let (refusal, kept) = books.tell(statement, content)
        entries += kept
        let outcome = refusal.map(Outcome.words) ?? Outcome.words(of: content, kept)
        told.append(
            Told(statement: statement, content: content, outcome: outcome, refusal: refusal))
        return outcome
    }

    /// The desk's way: what it refuses is kept, and what waited for it is judged again.
    static func desk(
        _ submission: Submission, keep: (Statement, ContentID, [Event]) -> Void,
        note: ([Event]) -> Void
    ) -> Refusal? {
        let refusal = Decide.admit(submission, keep: keep)
        if let refusal {
            note(Decide.refused(submission, by: refusal))
            Decide.forgo(submission, keep: keep)
        }
        return refusal
    }

    /// Keeps rows as if somebody had said them.
    func note(_ events: [Event]) { books.note(events) }

    /// What was admitted since the story began.
    private(set) var entries: [Entry] = []

    /// What has become of a statement by now.
    func standing(_ content: ContentID) -> Standing? {
        season.row(StatementRow.self, content)?.standing
    }

    func container(_ id: ContainerID) -> ContainerRow? { season.container(id) }

    private func links(_ act: Act, _ follows: Follows) -> [ChainLink] {
        switch follows {
        case .links(let links): return links
        case .one(let content):
            return act.citing.map { ChainLink(container: $0, follows: content) }
        case .head:
            return act.citing.map {
                ChainLink(container: $0, follows: season.container($0)?.heads.first)
            }
        }
    }

    private func feed(of signers: [Signer], _ content: ContentID) -> DeviceStamp {
        let id = DeviceID(stringLiteral: "phone-\(signers.first?.person.text ?? "nobody")")
        let last = feeds[id]
        let stamp = DeviceStamp(
            id: id, sequence: (last?.sequence ?? 0) + 1, previous: last?.previous)
        feeds[id] = DeviceStamp(id: id, sequence: stamp.sequence, previous: content)
        return stamp
    }
}
