/// The desk's judgement, pure: which rules are asked, in which order, and what follows.
package enum Decide {
    /// The rules that refuse, in order of precedence.
    package static let admission: [any AdmissionRule] = [
        LedgerIsThisOne(), GenesisComesFirst(), IdIsFresh(), NewKeysAreEnrolled(),
        SignersAreEnrolled(), RolesAreEnrolled(), PartiesFitTheAct(), GenesisHasItsQuorum(),
        EnrolmentIsCountersigned(), InspectorIsIndependent(), RevocationIsFromItsOffice(),
        PlanComesFromItsOffice(), PlanIsSound(), SupplementNamesItsPlan(), PlanIsInForce(),
        NamesWhatItClaims(), PermitNamesWhatIsHere(), ChainsAreNamed(), SignerIsCustodian(),
        AcceptanceAnswersItsRelease(), AccepterIsNotReleaser(), WithdrawalIsByItsReleaser(),
        MovementIsPlanned(), OpeningIsPlanned(), ConfirmationIsByItsConfirmer(),
        UploadIsConfirmedOnce(), ConfirmationMatchesUpload(), WipeIsConfirmed(),
        DestructionIsByItsRegion(), DestructionIsEligible(), DestructionIsUncontested(),
        DestructionIsNotQuarantined(), DestructionIsBalanced(), LiftIsFromTheTierAbove(),
        ContestIsSettledIndependently(), WaiverIsFromTheTierAbove(), IncidentIsResolvedAbove(),
        CorrectionIsBySameParties(), FilingAddsUp(), AcknowledgementIsByTheCentre(),
        ExplanationIsFromTheTierAbove(), RollAddsUp(),
    ]

    /// The rules that record.
    package static let conduct: [any ConductRule] = [
        SealsAgree(),
        ConditionIsSound(),
        CountsAgree(),
        EveryLineIsAnswered(),
        LinesAreAccepted(),
        ReceiverIsDeclared(),
        ReceiverIsAddressee(),
        CarrierFitsTheLeg(),
        CrewIsComplete(),
        DepartureIsOrdered(),
        MovementKeepsItsOrder(),
        LegIsInItsDays(),
        CollectorIsDesignated(),
        TimeIsProvable(),
        GateIsOpen(),
        HandlersAreTrained(),
        KeysAreNotRevoked(),
        ContainerIsSealed(),
        SealsAreFromStock(),
        OneSubjectPerBox(),
        CardsAreBagged(),
        CountedByTwo(),
        ReturnIsComplete(),
        ReturnHoldsWhatIsDue(),
        VaultIsDeclared(),
        KeyHoldersAreTwo(),
        RoundIsByTwo(),
        RoundFindsAllSound(),
        EquipmentWorks(),
        OpenedAtItsHour(),
        OpenedBySecondEyes(),
        OpeningIsAuthorised(),
        OpenedUnblocked(),
        ImportIsSupervised(),
        WipedUnderOrder(),
        WipedAfterConfirmation(),
        WiperIsPlanned(),
        WipeIsSupervised(),
        WipeIsVerified(),
        DestroyedWithApproval(),
        DestroyedWhatMayBe(),
        DestructionIsSupervised(),
        DestructionIsWitnessed(),
        RemainderIsZero(),
        CentreFindsAll(),
        NothingFollowsDestruction(),
    ]

    // Sorted out once: asking forty rules at every statement whether they are of a kind takes
    // longer than asking the rules.
    private static let admissionAgain = admission.filter { !($0 is any AskedOnce) }
    private static let conductOnce = conduct.filter { $0 is any AskedOnce }
    private static let conductAgain = conduct.filter { !($0 is any AskedOnce) }

    /// Judges a statement at its place in the ledger.
    ///
    /// - Returns: what it causes; while something it names is missing, only that it waits.
    /// - Throws: the refusal of the first rule that it breaks.
    package static func decide(_ submission: Submission) throws(Refusal) -> [Event] {
        for rule in admission { try rule.check(submission) }
        return Record.opened(submission) + outcome(of: submission, arrives: true)
    }

    /// Judges an admitted statement again when something that it named has arrived.
    ///
    /// - Returns: its effects now; a statement that what it names contradicts is void, and that is
    ///   recorded, for it is in the ledger already.
    package static func reconsider(_ submission: Submission) -> [Event] {
        do throws(Refusal) {
            for rule in admissionAgain { try rule.check(submission) }
        } catch {
            return Record.voided(submission, by: error) + Tallying(submission).withdrawn
        }
        return outcome(of: submission, arrives: false)
    }

    /// A refused statement is kept as evidence (DESIGN §4).
    package static func refused(_ submission: Submission, by refusal: Refusal) -> [Event] {
        [Record.refusal(submission, refusal)]
    }

    /// Judges a statement, keeps what it causes, then judges again whatever waited for it.
    ///
    /// The live desk, a rebuilt register and a story all go through here.
    /// - Parameters:
    ///   - submission: the statement, with the history that `keep` writes to.
    ///   - keep: applies the events of a statement to the history.
    /// - Returns: the refusal, when it was refused; nil when it was admitted.
    /// - Throws: whatever `keep` throws; nothing after that is judged.
    package static func admit<Failure: Error>(
        _ submission: Submission,
        keep: (_ statement: Statement, _ content: ContentID, _ events: [Event]) throws(Failure)
            -> Void
    ) throws(Failure) -> Refusal? {
        let events: [Event]
        do throws(Refusal) {
            events = try decide(submission)
        } catch {
            return error
        }
        try keep(submission.statement, submission.content, events)
        var arrived = [submission.content]
        while let content = arrived.popLast() {
            for waiting in submission.history.rows(PendingRow.self, content.hex) where waiting.open
            {
                guard let statement = submission.history.statement(waiting.content) else {
                    continue
                }
                let again = reconsider(
                    Submission(
                        statement, content: waiting.content, history: submission.history))
                try keep(statement, waiting.content, again)
                if again.contains(where: \.closesGap) { arrived.append(waiting.content) }
            }
        }
        return nil
    }

    private static func outcome(of submission: Submission, arrives: Bool) -> [Event] {
        let missing = Predecessors(submission).missing
        let waits = Predecessors(submission).namesMissing
        var events = Record.waiting(submission, for: missing, arrives: arrives)
        events += ChainEffects(submission).events(waits: waits)
        if arrives {
            events += Record.deviations(
                submission, conductOnce.flatMap { $0.findings(submission) })
        }
        guard !waits else {
            return events + [Record.standing(submission, .pending, arrives: arrives)]
        }
        events.append(Record.standing(submission, .effective, arrives: arrives))
        events += submission.act.effects(submission)
        return events
            + Record.deviations(submission, conductAgain.flatMap { $0.findings(submission) })
    }
}

/// A rule about the statement's own arrival, which does not apply when it is judged again.
package protocol AskedOnce {}

extension Event {
    fileprivate var closesGap: Bool {
        if case .pending(let row) = self { !row.open } else { false }
    }
}
