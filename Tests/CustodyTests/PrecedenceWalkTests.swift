import Testing

@testable import Custody

/// Whoever tells several lies at once hears of them one by one, in the order of the desk's list.
struct PrecedenceWalkTests {
    /// A way to break one rule in any statement at all, besides whatever else it breaks.
    private static let lies: [RefusalCode: @Sendable (Statement) -> Statement] = [
        .ledgerIsThisOne: { $0.saying(ledger: "another.example") },
        .idIsFresh: { $0.saying(id: StatementID(number: 0)) },
        .newKeysAreEnrolled: { $0.saying(by: $0.parties + [Signer("RB-head-2").new.party]) },
        .signersAreEnrolled: {
            let stranger = Signer("RB-witness-1").with(key: "nobody's key")
            return $0.saying(by: $0.parties + [stranger.party])
        },
        .rolesAreEnrolled: {
            let key = Cast.key("RB-witness-2")
            return $0.saying(
                by: $0.parties + [Party(role: .inspector, person: "RB-witness-2", key: key)])
        },
        .partiesFitTheAct: { $0.saying(by: $0.parties + $0.parties.prefix(1)) },
    ]

    @Test(arguments: RefusalTale.all.filter(\.founded))
    func `who mends one lie after the other hears of every rule in its order`(
        _ tale: RefusalTale
    ) throws {
        let story = tale.story
        tale.lie(story)
        let last = try #require(story.told.last)
        let codes = Decide.admission.map { type(of: $0).code }
        let place = try #require(codes.firstIndex(of: tale.code))
        var owed = codes[..<place].filter { Self.lies[$0] != nil } + [tale.code]
        while !owed.isEmpty {
            let compound = owed.compactMap { Self.lies[$0] }.dropLast(
                Self.lies[tale.code] == nil ? 0 : 1
            ).reduce(last.statement) { $1($0) }
            let submission = Submission(
                compound, content: last.content, history: story.season)
            #expect(refusal(submission) == owed.first)
            owed.removeFirst()
        }
    }

    private func refusal(_ submission: Submission) -> RefusalCode? {
        do throws(Refusal) {
            _ = try Decide.decide(submission)
            return nil
        } catch {
            return error.code
        }
    }

    @Test func `a rule is in the walk only where it stands in the list`() {
        let codes = Set(Decide.admission.map { type(of: $0).code })
        #expect(codes.isSuperset(of: Self.lies.keys))
        #expect(Set(RefusalTale.all.map(\.code)) == codes)
        let conduct = Set(Decide.conduct.map { type(of: $0).code })
        #expect(Set(ConductTale.all.map(\.code)).isSuperset(of: conduct))
    }
}
