@testable import Custody

/// A season whose statements are taken as admitted, each with the brackets that a ledger proves.
///
/// What may be admitted is other tests' concern; here it is asked what the record then proves.
final class DeadlineSeason {
    private let books = ToldTwice(judging: DeadlineSeason.judge)
    var season: Season { books.season }
    private var brackets: [ContentID: Bracket] = [:]
    private var signed: [ContentID: [PersonID: Instant]] = [:]
    private var told = 0

    init(_ plan: Plan = SeasonPlan.national) {
        let content: ContentID = "plan"
        books.note(Cast.units.map { .unit(UnitRow(unit: $0, content: content)) })
        books.note(Cast.people.map { .person(PersonRow(person: $0, content: content)) })
        let issue = Act.office(.plan(PlanIssue(plan: plan)))
        books.keep(
            Story.Entry(
                statement: statement(issue, moment(1, 5, 9), ["NC-head-1"]), content: content,
                events: [
                    .plan(PlanRow(unit: plan.unit, issue: 0, plan: plan.id, content: content))
                ]))
    }

    /// Keeps rows as if somebody had said them.
    func note(_ events: [Event]) { books.note(events) }

    /// Whatever is told takes effect.
    private static func judge(
        _ submission: Submission, keep: (Statement, ContentID, [Event]) -> Void,
        note: ([Event]) -> Void
    ) -> Refusal? {
        let events =
            Record.opened(submission) + ChainEffects(submission).events(waits: false)
            + [Record.standing(submission, .effective, arrives: true)]
            + submission.act.effects(submission)
        keep(submission.statement, submission.content, events)
        return nil
    }

    /// When the first cosigned checkpoint includes a statement.
    enum Cosigned {
        case soon
        case at(Instant)
        case never
    }

    /// Tells a statement of that name; by default its signers had seen a checkpoint a minute before
    /// their own word, and it is cosigned five minutes after.
    @discardableResult
    func tell(
        _ name: ContentID, _ at: Instant, _ act: Act, by people: [Signer] = ["RA-S1-officer-1"],
        sees: Instant? = nil, _ cosigned: Cosigned = .soon, device: DeviceID? = nil,
        signed: [PersonID: Instant] = [:]
    ) -> ContentID {
        let statement = statement(act, at, people, device)
        _ = books.tell(statement, name)
        let included: Instant? =
            switch cosigned {
            case .soon: at + .minutes(5)
            case .at(let instant): instant
            case .never: nil
            }
        self.signed[name] = signed
        brackets[name] = Bracket(
            notBefore: sees ?? at - .minutes(1), notAfter: included, claimed: at)
        return name
    }

    func evidence(_ now: Instant) -> Evidence {
        Evidence(season, now: now) { [signed] content, person in
            signed[content]?[person]
        } bracket: { [brackets] content in
            brackets[content] ?? Bracket(claimed: Instant(seconds: 0))
        }
    }

    func deadlines(_ now: Instant) -> Deadlines { Deadlines(evidence(now)) }

    /// A window of a batch at the first site, as it stands.
    func dues(_ window: WindowID, _ batch: BatchID, _ now: Instant) -> [Due] {
        deadlines(now).dues(site: "RA-S1", batch: batch)
            .filter { $0.obligation == .window(window) }
    }

    func verdicts(_ window: WindowID, _ batch: BatchID, _ now: Instant) -> [Verdict] {
        dues(window, batch, now).map(\.verdict)
    }

    private func statement(
        _ act: Act, _ at: Instant, _ people: [Signer], _ device: DeviceID? = nil
    ) -> Statement {
        told += 1
        let own = DeviceID(stringLiteral: "phone-\(people.first?.person.text ?? "nobody")")
        return Statement(
            id: StatementID(number: told), exam: "HX-2021", ledger: "custody.example", at: at,
            parties: people.map(\.party),
            device: DeviceStamp(id: device ?? own, sequence: told), seen: [],
            chains: act.kind.advancesChain
                ? act.containers.map {
                    ChainLink(container: $0, follows: season.container($0)?.heads.first)
                } : [],
            act: act)
    }
}
