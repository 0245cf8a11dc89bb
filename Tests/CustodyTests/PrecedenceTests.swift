import Testing

@testable import Custody

/// A statement that breaks two rules gets the first of them.
struct PrecedenceTests {
    struct Twice: Sendable, CustomTestStringConvertible {
        let broken: [RefusalCode]
        var founded = true
        let lie: @Sendable (Story) -> Void
        var testDescription: String { broken.map(\.rawValue).joined(separator: " and ") }
    }

    /// The rules that a story's last statement breaks, each asked by itself.
    private func broken(_ story: Story) throws -> [RefusalCode] {
        let last = try #require(story.told.last)
        let submission = Submission(last.statement, content: last.content, history: story.season)
        for rule in Decide.conduct where !type(of: rule).kinds.contains(last.statement.act.kind) {
            #expect(rule.findings(submission).isEmpty, "\(type(of: rule)) is not asked about it")
        }
        return Decide.admission.compactMap { rule in
            do throws(Refusal) {
                try rule.check(submission)
                return nil
            } catch {
                let isAsked = type(of: rule).kinds.contains(last.statement.act.kind)
                #expect(isAsked, "\(type(of: rule)) is not asked about it")
                return error.code
            }
        }
    }

    @Test(arguments: RefusalTale.all) func `a lie gets the first rule that it breaks`(
        _ tale: RefusalTale
    ) throws {
        let story = tale.story
        tale.lie(story)
        #expect(try broken(story).first == tale.code)
    }

    @Test(arguments: twice) func `who breaks two rules in a row hears of the first`(_ twice: Twice)
        throws
    {
        let story = twice.founded ? Story() : Story([])
        twice.lie(story)
        let all = try broken(story)
        #expect(Array(all.prefix(2)) == twice.broken)
        #expect(story.told.last?.refusal?.code == twice.broken[0])
    }

    private static let twice: [Twice] = [
        Twice(broken: [.ledgerIsThisOne, .genesisComesFirst]) { story in
            story.tell(
                "G2", .office(.genesis(Founding.genesis)),
                by: ["NC-registrar-1", "NC-registrar-2"],
                exam: "HX-2022")
        },
        Twice(broken: [.genesisComesFirst, .idIsFresh]) { story in
            story.tell(
                "G2", .office(.genesis(Founding.genesis)),
                by: ["NC-registrar-1", "NC-registrar-2"],
                id: StatementID(number: 0))
        },
        Twice(broken: [.idIsFresh, .newKeysAreEnrolled]) { story in
            story.tell(
                "I1", Story.incident(), by: [Signer("RA-head-1").new], id: StatementID(number: 0))
        },
        Twice(broken: [.newKeysAreEnrolled, .signersAreEnrolled]) { story in
            story.tell(
                "I1", Story.incident(),
                by: [Signer("RA-head-1").new, Signer("RA-head-2").with(key: "nobody's key")])
        },
        Twice(broken: [.signersAreEnrolled, .rolesAreEnrolled]) { story in
            story.tell(
                "I1", Story.incident(),
                by: [Signer("RA-head-1 as witness").with(key: "nobody's key")])
        },
        Twice(broken: [.rolesAreEnrolled, .partiesFitTheAct]) { story in
            story.say("P1", Story.supplement(), by: "NC-head-1/witness")
        },
        Twice(broken: [.partiesFitTheAct, .enrolmentIsCountersigned]) { story in
            story.say("E1", Story.enrol(Story.newcomer("RA", .officer)), by: "RA-registrar-1")
        },
        Twice(broken: [.partiesFitTheAct, .genesisHasItsQuorum], founded: false) { story in
            story.tell("genesis", .office(.genesis(Founding.genesis)), by: [])
        },
        Twice(broken: [.enrolmentIsCountersigned, .inspectorIsIndependent]) { story in
            let person = Story.newcomer("RA", .inspector)
            story.tell("E1", Story.enrol(person), by: ["RA-registrar-1", Story.newSigner(person)])
        },
        Twice(broken: [.planComesFromItsOffice, .planIsSound]) { story in
            story.say("P1", Story.issue(.region(onDuty: 1)), by: "RB-head-1")
        },
        Twice(broken: [.planIsInForce, .permitNamesWhatIsHere]) { story in
            story.say("W1", Story.orderWipe("C1", batch: "C9"), by: "RA-S1-officer-1")
        },
        Twice(broken: [.namesWhatItClaims, .chainsAreNamed]) { story in
            story.box("B-1")
            story.scene("04-04 09:00 A1 accept B-1 of S-B-1 by RA-receiver after -")
        },
        Twice(broken: [.chainsAreNamed, .acceptanceAnswersItsRelease]) { story in
            story.box("B-1")
            story.scene(
                """
                04-03 09:00 R1 release B-1 to RA by NC-officer
                04-04 09:00 A1 accept B-2 of R1 by RA-receiver after -
                """)
        },
        Twice(broken: [.signerIsCustodian, .outgoingCrewHoldsTheGoods]) { story in
            story.box("B-1")
            story.scene(
                """
                04-03 09:00 R1 release B-1 to NC by NC-officer-1
                04-03 09:10 A1 accept B-1 of R1 unit NC hands crew by NC-courier
                04-03 12:00 X1 change B-1 out RA-courier in RA-patrol by RA-courier,RA-patrol
                """)
        },
        Twice(broken: [.acceptanceAnswersItsRelease, .accepterIsNotReleaser]) { story in
            story.box("B-1")
            story.scene(
                """
                04-03 09:00 R1 release B-1 to RA by NC-officer
                04-04 09:00 A1 accept B-1 of R1 unit NC by NC-officer after S-B-1
                """)
        },
        Twice(broken: [.confirmationIsByItsConfirmer, .uploadIsConfirmedOnce]) { story in
            story.say("U1", Story.upload(), by: "RA-S1-officer-1", at: moment(4, 11, 18))
            story.say("C1", Story.confirm("U1"), by: "NC-officer-1")
            story.say("C2", Story.confirm("U1"), by: "RA-officer-1")
        },
        Twice(broken: [.uploadIsConfirmedOnce, .confirmationMatchesUpload]) { story in
            story.say("U1", Story.upload(), by: "RA-S1-officer-1", at: moment(4, 11, 18))
            story.say("C1", Story.confirm("U1"), by: "NC-officer-1")
            story.say("C2", Story.confirm("U1", files: 1), by: "NC-officer-1")
        },
        Twice(broken: [.permitNamesWhatIsHere, .wipeIsConfirmed]) { story in
            story.say("W1", Story.orderWipe("C1"), by: "RA-S1-officer-1")
        },
        Twice(broken: [.destructionIsByItsRegion, .destructionIsEligible]) { story in
            story.keep("B-1", holds: "answer-card*3")
            story.say("Y1", Story.approve(["B-1"], [Story.items(3)]), by: "NC-head-1")
        },
        Twice(broken: [.destructionIsEligible, .destructionIsNotQuarantined]) { story in
            story.keep("B-1", holds: "answer-card*3")
            story.scene("04-15 09:00 Q1 quarantine B-1 by RA-custodian")
            story.say("Y1", Story.approve(["B-1"], [Story.items(3)]), by: "RA-head-1")
        },
        Twice(broken: [.destructionIsUncontested, .destructionIsNotQuarantined]) { story in
            RefusalTale.forked(story)
            story.scene("04-15 09:00 Q1 quarantine B-1 by RA-custodian")
            story.say("Y1", Story.approve(["B-1"], [Story.items(30)]), by: "RA-head-1")
        },
        Twice(broken: [.destructionIsNotQuarantined, .destructionIsBalanced]) { story in
            story.keep("B-1")
            story.scene("04-15 09:00 Q1 quarantine B-1 by RA-custodian")
            story.say("Y1", Story.approve(["B-1"], [Story.items(3)]), by: "RA-head-1")
        },
        Twice(broken: [.permitNamesWhatIsHere, .contestIsSettledIndependently]) { story in
            story.scene("04-04 11:00 X1 settle B-1 upholds A1 check C1 by NC-head-1,NC-witness-1")
        },
        Twice(broken: [.planIsInForce, .waiverIsFromTheTierAbove]) { story in
            story.say("W1", Story.waiver(batch: "C9"), by: "RA-head-1")
        },
    ]
}
