/// The desk's judgement, pure: which rules are asked, in which order, and what follows.
package enum Decide {
    /// The rules that refuse, in order of precedence.
    package static let admission: [any AdmissionRule] = [
        LedgerIsThisOne(), GenesisComesFirst(), IdIsFresh(), NewKeysAreEnrolled(),
        SignersAreEnrolled(), RolesAreEnrolled(), PartiesFitTheAct(), GenesisHasItsQuorum(),
        EnrolmentIsCountersigned(), InspectorIsIndependent(), RevocationIsFromItsOffice(),
        PlanComesFromItsOffice(), PlanIsSound(), SupplementNamesItsPlan(), PlanIsInForce(),
        NamesWhatItClaims(), PermitNamesWhatIsHere(), ChainsAreNamed(), SignerIsCustodian(),
        OutgoingCrewHoldsTheGoods(), AcceptanceAnswersItsRelease(), AccepterIsNotReleaser(),
        WithdrawalIsByItsReleaser(), RevealFollowsTheReadings(), RevealMatchesItsCommitments(),
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
        SealsAreAsPutOn(),
        CheckIsBlind(),
        FacesAreLookedAt(),
        ConditionIsSound(),
        CountsAgree(),
        EveryLineIsAnswered(),
        LinesAreAccepted(),
        ReceiverIsDeclared(),
        ReceiverIsAddressee(),
        CarrierFitsTheLeg(),
        CrewIsComplete(),
        DepartureIsOrdered(),
        GoodsLeaveByRelease(),
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
        OutageIsToldAtOnce(),
        RelativesStayAway(),
        KeyIsSignedFor(),
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
        DestroyedUnblocked(),
        DestructionIsSupervised(),
        DestructionIsWitnessed(),
        RemainderIsZero(),
        CentreFindsAll(),
        NothingFollowsDestruction(),
        WeightAgrees(),
        WipedAfterItsOrder(),
        ToldAfterItHappened(),
        EndFollowsItsBeginning(),
        HourFollowsItsChain(),
        SittingComesFirst(),
    ]

    /// Those that judge each container by itself.
    static let byContainer = admission.compactMap { $0 as? any ContainerRule }

    /// Judges a statement at its place in the ledger.
    ///
    /// - Returns: what it causes; while something it names is missing, only that it waits.
    /// - Throws: the refusal of the first rule that it breaks.
    package static func decide(_ submission: Submission) throws(Refusal) -> [Event] {
        for rule in Asked.about(submission.act.kind).admission { try rule.check(submission) }
        return Record.opened(submission) + outcome(of: submission, arrives: true)
    }

    /// The first rule that a statement breaks besides some; nil when it breaks no other.
    package static func refusal(
        of submission: Submission, besides some: Set<RefusalCode>
    ) -> Refusal? {
        do throws(Refusal) {
            for rule in Asked.about(submission.act.kind).admission
            where !some.contains(type(of: rule).code) {
                try rule.check(submission)
            }
            return nil
        } catch {
            return error
        }
    }

    /// Judges an admitted statement again when something that it named has arrived.
    ///
    /// - Returns: its effects now; a statement that what it names contradicts is void, and that is
    ///   recorded, for it is in the ledger already.
    package static func reconsider(_ submission: Submission) -> [Event] {
        do throws(Refusal) {
            for rule in Asked.about(submission.act.kind).admissionAgain {
                try rule.check(submission)
            }
        } catch {
            return Record.voided(submission, by: error) + Tallying(submission).withdrawn
        }
        return outcome(of: submission, arrives: false)
    }

    /// A refused statement is kept as evidence (DESIGN §4).
    package static func refused(_ submission: Submission, by refusal: Refusal) -> [Event] {
        [
            Record.refusal(submission, refusal),
            Record.refusedStamp(submission.statement, submission.content),
        ]
    }

    /// What somebody signed and others did not is kept as evidence, too: it means nothing, but its
    /// place in its device's feed is no hole.
    package static func kept(_ statement: Statement, _ content: ContentID) -> [Event] {
        [Record.refusedStamp(statement, content)]
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
        try settle(submission, events, keep: keep)
        return nil
    }

    /// Keeps what a statement causes that the rules of its time let in, whatever today's say of it.
    ///
    /// - Throws: whatever `keep` throws.
    package static func follow<Failure: Error>(
        _ submission: Submission,
        keep: (_ statement: Statement, _ content: ContentID, _ events: [Event]) throws(Failure)
            -> Void
    ) throws(Failure) {
        let events = Record.opened(submission) + outcome(of: submission, arrives: true)
        try settle(submission, events, keep: keep)
    }

    private static func settle<Failure: Error>(
        _ submission: Submission, _ events: [Event],
        keep: (_ statement: Statement, _ content: ContentID, _ events: [Event]) throws(Failure)
            -> Void
    ) throws(Failure) {
        try keep(submission.statement, submission.content, events)
        try wake(submission, keep: keep)
    }

    private static func outcome(of submission: Submission, arrives: Bool) -> [Event] {
        let asked = Asked.about(submission.act.kind)
        let predecessors = Predecessors(submission)
        let missing = predecessors.missing
        let waits = predecessors.namesMissing
        var events = Record.waiting(submission, for: missing, arrives: arrives)
        events += ChainEffects(submission).events(waits: waits)
        if arrives {
            events += Record.deviations(
                submission, asked.conductOnce.flatMap { $0.findings(submission) })
        }
        guard !waits else {
            return events + [Record.standing(submission, .pending, arrives: arrives)]
        }
        events.append(Record.standing(submission, .effective, arrives: arrives))
        events += submission.act.effects(submission)
        return events
            + Record.deviations(submission, asked.conductAgain.flatMap { $0.findings(submission) })
    }
}
