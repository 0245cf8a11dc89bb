import Attestation
import Audit
import Custody
import Intake
import LedgerStore
import Merkle
import Signing
import Testing

struct BundleVerifierTests {
    @Test func `a bundle tells a stranger who signed what, and between when`() async throws {
        let season = try await SmallSeason.played()
        let traveller = Traveller(season: season)
        let last = season.submitted.count - 1
        let bytes = try traveller.bundle(of: last).render()
        let verdict = try traveller.verifier().verify(bytes)
        for finding in verdict.findings { Issue.record("\(finding.wording.english)") }
        #expect(verdict.holds)
        #expect(verdict.statement?.act.kind == .seal)
        #expect(verdict.signers.map(\.person.text).sorted() == ["c-cust", "c-off"])
        let named = try #require(verdict.signers.first { $0.person.text == "c-cust" })
        #expect(named.details == ["name": "某c-cust"])
        #expect(named.unit?.text == "centre")
        let place = try #require(verdict.place)
        #expect(place.index == last && place.admitted && place.size == last + 1)
        #expect(place.cosigners == ["cosigner.region"])
        #expect(place.received == season.clock.now.seconds * 1000)
        let bracket = try #require(verdict.bracket)
        #expect(bracket.notBefore == season.submitted[5].at)
        #expect(bracket.notAfter == Instant(seconds: season.clock.now.seconds + 5))
        #expect(verdict.unknowns.contains(.name(try #require(PersonID("c-off")))))
        #expect(!verdict.unknowns.contains(.notAfter))
    }

    @Test func `a record says which statements it rests on and does not enclose`() async throws {
        let season = try await SmallSeason.played()
        let traveller = Traveller(season: season)
        let entries = try season.ledger.consult { books in
            try season.submitted.indices.compactMap { index -> (index: Int, release: ContentID)? in
                guard let entry = try books.snapshot.entry(index),
                    case .journey(.accept(let half)) = try Books.statement(entry).act
                else { return nil }
                return (index, half.release)
            }
        }
        let half = try #require(entries.first)
        func unknowns(_ places: [Int]) throws -> [RecordUnknown] {
            try traveller.verifier().verify(
                try Enclosures(
                    statements: places.map(traveller.exhibit),
                    enrolments: traveller.founding.map(traveller.exhibit))
            ).unknowns
        }
        #expect(try unknowns([half.index]).contains(.absent([half.release])))
        let release = try #require(
            try season.ledger.read { try $0.admitted(Digest(half.release))?.index })
        #expect(
            try !unknowns([release, half.index]).contains {
                if case .absent = $0 { true } else { false }
            })
    }

    @Test func `every statement of the season travels, enrolments and the genesis too`()
        async throws
    {
        let season = try await SmallSeason.played()
        let traveller = Traveller(season: season)
        for (index, answer) in season.answers.enumerated() {
            guard case .admitted(_, _) = answer else { continue }
            let verdict = try traveller.verifier().verify(
                try traveller.bundle(of: index, disclosing: []))
            #expect(verdict.holds, "\(index): \(verdict.findings.map(\.wording.english))")
            #expect(verdict.place?.index == index)
        }
    }

    @Test func `whoever is not enrolled down from the trusted registrars proves nothing`()
        async throws
    {
        let season = try await SmallSeason.played()
        let last = season.submitted.count - 1
        for missing in 0...5 {
            let founding = (0...5).filter { $0 != missing }
            let traveller = Traveller(season: season, founding: founding)
            let verdict = try traveller.verifier().verify(
                try traveller.bundle(of: last, disclosing: []))
            // Three of the five sign nothing here.
            let needed = [0, 2, 3].contains(missing)
            #expect(verdict.holds == !needed, "without \(missing)")
        }
        var keys = try Traveller(season: season).keys
        keys["registrars/c-reg2.pem"] = try PrivateKey.generate(.p256).publicKey.pem
        let other = BundleVerifier(keys: try TrustedKeys(files: keys))
        let verdict = other.verify(try Traveller(season: season).bundle(of: last))
        #expect(verdict.findings.contains(.genesisQuorum(found: 1, needed: 2)))
    }

    @Test func `another season's ledger, cosigner or people do not vouch for this one`()
        async throws
    {
        let season = try await SmallSeason.played()
        let other = try await SmallSeason.played()
        let last = season.submitted.count - 1
        let verifier = try Traveller(season: other).verifier()
        let verdict = verifier.verify(try Traveller(season: season).bundle(of: last))
        #expect(!verdict.holds)
        #expect(verdict.place == nil)
        // A proof of one entry under another's envelope.
        let traveller = Traveller(season: season)
        let honest = try traveller.bundle(of: last)
        let lie = try Bundle(
            statement: Exhibit(
                envelope: honest.statement.envelope, proofs: try traveller.exhibit(9).proofs),
            enrolments: honest.enrolments)
        let found = try traveller.verifier().verify(lie)
        let content = found.content
        #expect(found.findings.contains(.exhibit(content, .proof(.notIncluded))))
        #expect(found.findings.contains(.exhibit(content, .unplaced)))
    }

    @Test func `a false name, a false key folder and a flipped byte are refused`() async throws {
        let season = try await SmallSeason.played()
        let traveller = Traveller(season: season)
        let last = season.submitted.count - 1
        let honest = try traveller.bundle(of: last)
        let disclosure = honest.disclosed[0]
        let lie = try Bundle(
            statement: honest.statement, enrolments: honest.enrolments,
            disclosed: [
                try Disclosure(
                    person: "c-cust", salt: disclosure.salt, details: ["name": "别人"])
            ])
        #expect(try traveller.verifier().verify(lie).findings == [.disclosure("c-cust")])
        let folders: [([String: String], TrustedKeysError)] = [
            ([:], .noRegistrar),
            (["registrars/a.pem": "x"], .registrar(file: "registrars/a.pem", .notPEM)),
            (
                try traveller.keys.merging(["policy.txt": "quorum none\n"]) { $1 }, .noLedger
            ),
            (
                try traveller.keys.merging(["a.vkey": "x"]) { $1 },
                .verifierKey(file: "a.vkey", .malformedKey)
            ),
        ]
        for (files, error) in folders {
            #expect(throws: TrustedKeysError.self, "\(error)") { try TrustedKeys(files: files) }
        }
        let bytes = honest.render()
        for place in stride(from: 0, to: bytes.count, by: 97) {
            var changed = bytes
            changed[place] ^= 1
            let verdict = try? traveller.verifier().verify(changed)
            #expect(verdict?.holds != true, "byte \(place)")
        }
    }
}
