/// Why a statement is not admitted: the rule and what it is about.
package struct Refusal: Error, Hashable, Sendable {
    package let code: RefusalCode
    package let subjects: [Subject]

    package init(_ code: RefusalCode, _ subjects: [Subject] = []) {
        self.code = code
        self.subjects = subjects
    }

    package init(_ code: RefusalCode, _ subjects: Subject...) {
        self.init(code, subjects)
    }
}

/// The rules that refuse, in the order in which they are asked.
package enum RefusalCode: String, CaseIterable, Hashable, Sendable {
    // What is asked of every statement.
    case ledgerIsThisOne = "ledger-is-this-one"
    case genesisComesFirst = "genesis-comes-first"
    case idIsFresh = "id-is-fresh"
    case newKeysAreEnrolled = "new-keys-are-enrolled"
    case signersAreEnrolled = "signers-are-enrolled"
    case rolesAreEnrolled = "roles-are-enrolled"
    case partiesFitTheAct = "parties-fit-the-act"
    // The offices.
    case genesisHasItsQuorum = "genesis-has-its-quorum"
    case enrolmentIsCountersigned = "enrolment-is-countersigned"
    case inspectorIsIndependent = "inspector-is-independent"
    case revocationIsFromItsOffice = "revocation-is-from-its-office"
    case planComesFromItsOffice = "plan-comes-from-its-office"
    case planIsSound = "plan-is-sound"
    case supplementNamesItsPlan = "supplement-names-its-plan"
    case planIsInForce = "plan-is-in-force"
    // What it names.
    case namesWhatItClaims = "names-what-it-claims"
    case permitNamesWhatIsHere = "permit-names-what-is-here"
    case chainsAreNamed = "chains-are-named"
    case signerIsCustodian = "signer-is-custodian"
    case outgoingCrewHoldsTheGoods = "outgoing-crew-holds-the-goods"
    case acceptanceAnswersItsRelease = "acceptance-answers-its-release"
    case accepterIsNotReleaser = "accepter-is-not-releaser"
    case withdrawalIsByItsReleaser = "withdrawal-is-by-its-releaser"
    case revealFollowsTheReadings = "reveal-follows-the-readings"
    case revealMatchesItsCommitments = "reveal-matches-its-commitments"
    // Permits.
    case movementIsPlanned = "movement-is-planned"
    case openingIsPlanned = "opening-is-planned"
    case confirmationIsByItsConfirmer = "confirmation-is-by-its-confirmer"
    case uploadIsConfirmedOnce = "upload-is-confirmed-once"
    case confirmationMatchesUpload = "confirmation-matches-upload"
    case wipeIsConfirmed = "wipe-is-confirmed"
    case destructionIsByItsRegion = "destruction-is-by-its-region"
    case destructionIsEligible = "destruction-is-eligible"
    case destructionIsUncontested = "destruction-is-uncontested"
    case destructionIsNotQuarantined = "destruction-is-not-quarantined"
    case destructionIsBalanced = "destruction-is-balanced"
    case liftIsFromTheTierAbove = "lift-is-from-the-tier-above"
    case contestIsSettledIndependently = "contest-is-settled-independently"
    case waiverIsFromTheTierAbove = "waiver-is-from-the-tier-above"
    // Claims about other statements.
    case incidentIsResolvedAbove = "incident-is-resolved-above"
    case correctionIsBySameParties = "correction-is-by-same-parties"
    case filingAddsUp = "filing-adds-up"
    case acknowledgementIsByTheCentre = "acknowledgement-is-by-the-centre"
    case explanationIsFromTheTierAbove = "explanation-is-from-the-tier-above"
    case rollAddsUp = "roll-adds-up"
}

extension RefusalCode {
    /// The rules that say who may speak here at all.
    ///
    /// They are not a matter of opinion that changes from season to season: who breaks one was let
    /// in by somebody who had no right to.
    package static let standing: Set<RefusalCode> = [
        .ledgerIsThisOne, .genesisComesFirst, .idIsFresh, .newKeysAreEnrolled,
        .signersAreEnrolled, .rolesAreEnrolled, .genesisHasItsQuorum, .enrolmentIsCountersigned,
        .inspectorIsIndependent,
    ]
}
