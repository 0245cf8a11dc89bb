import Attestation
import Audit
import Custody
import Signing
import Testing

/// The file that a person keeps as his defence, in front of somebody who never saw the ledger.
struct DutyRecordTests {
    /// What the season's last statement proves, for one person and one limit.
    private func record(
        _ traveller: Traveller, person: String = "c-cust", limits: [Instant] = []
    ) throws -> DutyRecord {
        let last = traveller.season.submitted.count - 1
        let bundle = try traveller.bundle(of: last, disclosing: [])
        return try DutyRecord(
            person: person, statements: [bundle.statement], enrolments: bundle.enrolments,
            answered: limits.map {
                DutyRecord.Answered(
                    statement: bundle.statement.envelope.contentID.hex, duty: "加封",
                    limit: $0.description)
            })
    }

    @Test func `it is read as it was written, and holds for who signed`() async throws {
        let traveller = Traveller(season: try await SmallSeason.played())
        let honest = try record(traveller)
        let read = try DutyRecord.parse(honest.render())
        #expect(read == honest)
        let verdict = try traveller.verifier().verify(read)
        #expect(verdict.holds)
        #expect(verdict.statements.map { $0.statement?.act.kind } == [.seal])
    }

    @Test func `in time is what a cosigner had before the limit, not what anybody says`()
        async throws
    {
        let season = try await SmallSeason.played()
        let traveller = Traveller(season: season)
        let cosigned = Instant(seconds: season.clock.now.seconds + 5)
        let limits = [
            cosigned, cosigned - Span(seconds: 1), season.submitted[5].at - .hours(1),
        ]
        let verdict = try traveller.verifier().verify(record(traveller, limits: limits))
        #expect(verdict.holds)
        #expect(verdict.answered.map(\.standing) == [.met, .notProvable, .late])
    }

    @Test func `another's name, another's statement and a spoilt limit show`() async throws {
        let traveller = Traveller(season: try await SmallSeason.played())
        let stolen = try traveller.verifier().verify(record(traveller, person: "c-head"))
        #expect(!stolen.holds)
        #expect(stolen.strange.count == 1)
        let honest = try record(traveller)
        for (statement, limit) in [
            (String(repeating: "0", count: 64), "2021-04-10T09:00:00+08:00"),
            (honest.statements[0].envelope.contentID.hex, "tomorrow"),
        ] {
            let lie = try DutyRecord(
                person: "c-cust", statements: honest.statements, enrolments: honest.enrolments,
                answered: [
                    DutyRecord.Answered(statement: statement, duty: "加封", limit: limit)
                ])
            let verdict = try traveller.verifier().verify(lie)
            #expect(!verdict.holds)
            #expect(verdict.answered.map(\.standing) == [.foreign])
        }
        #expect(throws: BundleError.self) {
            try DutyRecord(
                person: "c-cust", statements: honest.statements + honest.statements,
                enrolments: [], answered: [])
        }
    }

    @Test func `no flipped byte goes unnoticed`() async throws {
        let traveller = Traveller(season: try await SmallSeason.played())
        let bytes = try record(traveller).render()
        for place in stride(from: 0, to: bytes.count, by: 211) {
            var changed = bytes
            changed[place] ^= 1
            guard let read = try? DutyRecord.parse(changed) else { continue }
            #expect(try !traveller.verifier().verify(read).holds, "byte \(place)")
        }
    }
}
