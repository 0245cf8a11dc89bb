@testable import Custody

/// A season in which whatever is said takes effect, so that only the rules of conduct speak.
final class ConductSeason {
    private let books = ToldTwice(judging: ConductSeason.judge)
    var season: Season { books.season }
    /// What every statement so far gave, `sealsAgree(container:B1 seal:S001)`.
    private(set) var findings: [String] = []
    /// The content id of the newest statement.
    private(set) var last: ContentID
    /// The newest release, posting or handover to the centre.
    private(set) var departed: ContentID
    var now: Instant
    private var heads: [ContainerID: ContentID] = [:]
    private var count = 0

    init() {
        last = Self.content(0)
        departed = last
        now = Self.april(5, 9)
        settle()
    }

    static func content(_ number: Int) -> ContentID {
        let hex = String(number, radix: 16)
        guard let id = ContentID(String(repeating: "0", count: 64 - hex.count) + hex) else {
            preconditionFailure("\(number) is no content id")
        }
        return id
    }

    static func april(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Instant {
        guard let date = CivilDate(year: 2021, month: 4, day: day) else {
            preconditionFailure("April has no day \(day)")
        }
        return date.at(hour, minute)
    }

    /// Sets the signers' clock.
    func clock(_ day: Int, _ hour: Int, _ minute: Int = 0) {
        now = Self.april(day, hour, minute)
    }

    /// Keeps rows as if the offices had said them.
    func keep(_ events: [Event]) { books.note(events) }

    /// Says an act by people (`sue`, or `sue/custodian`), keeps what it causes, and gives its
    /// content id; for all its containers it cites their heads, or what it is told to follow.
    @discardableResult
    func say(_ act: Act, by people: String, follows: ContentID?? = nil) -> ContentID {
        count += 1
        last = Self.content(count)
        let links = Set(act.containers).sorted().map { container in
            ChainLink(container: container, follows: follows ?? heads[container])
        }
        let statement = statement(act, by: people, links: links)
        findings += books.tell(statement, last).0
        if act.kind.advancesChain { for link in links { heads[link.container] = last } }
        if Departure(act) != nil { departed = last }
        return last
    }

    /// Whatever is said takes effect; the answer is what the rules of conduct find.
    private static func judge(
        _ submission: Submission, keep: (Statement, ContentID, [Event]) -> Void,
        note: ([Event]) -> Void
    ) -> [String] {
        let findings = Decide.conduct.flatMap { $0.findings(submission) }.map(\.told)
        let chain = ChainEffects(submission).events(waits: false)
        keep(
            submission.statement, submission.content,
            [Record.standing(submission, .effective, arrives: true)] + chain
                + submission.act.effects(submission))
        return findings + chain.compactMap(\.deviation)
    }

    func statement(_ act: Act, by people: String, links: [ChainLink]) -> Statement {
        guard let id = StatementID(String(Self.content(count).hex.suffix(32))) else {
            preconditionFailure("no statement id")
        }
        return Statement(
            id: id, exam: name("exam"), ledger: name("ledger"), at: now,
            parties: people.split(separator: " ").map { ConductCast.party(String($0)) },
            device: DeviceStamp(id: name("phone"), sequence: count), seen: [], chains: links,
            act: act)
    }
}

/// An identifier that the test writes down.
func name<Of>(_ text: some StringProtocol) -> Name<Of> {
    guard let name = Name<Of>(text) else { preconditionFailure("\(text) is no name") }
    return name
}

/// Identifiers with spaces between.
func names<Of>(_ text: String) -> [Name<Of>] { text.split(separator: " ").map { name($0) } }

extension Deviation {
    /// As tests write it: the code as a rule's name, then the subjects.
    var told: String { "\(code)(\(subjects.spelled))" }
}

extension Event {
    /// The deviation that a chain recorded.
    fileprivate var deviation: String? {
        switch self {
        case .deviation(let row): row.deviation.told
        case _: nil
        }
    }
}
