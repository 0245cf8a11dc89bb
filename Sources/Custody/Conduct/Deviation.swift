/// Something that happened although it should not have.
package struct Deviation: Hashable, Sendable {
    package let code: DeviationCode
    package let subjects: [Subject]

    package init(_ code: DeviationCode, _ subjects: [Subject]) {
        self.code = code
        self.subjects = subjects
    }
}

/// The rules that record, and how grave each is.
package enum DeviationCode: String, CaseIterable, Hashable, Sendable {
    // Handover
    case sealsAgree = "seals-agree"
    case sealsAreAsPutOn = "seals-are-as-put-on"
    case checkIsBlind = "check-is-blind"
    case facesAreLookedAt = "faces-are-looked-at"
    case conditionIsSound = "condition-is-sound"
    case countsAgree = "counts-agree"
    case everyLineIsAnswered = "every-line-is-answered"
    case linesAreAccepted = "lines-are-accepted"
    case receiverIsDeclared = "receiver-is-declared"
    case receiverIsAddressee = "receiver-is-addressee"
    case carrierFitsTheLeg = "carrier-fits-the-leg"
    case crewIsComplete = "crew-is-complete"
    case departureIsOrdered = "departure-is-ordered"
    case goodsLeaveByRelease = "goods-leave-by-release"
    case movementKeepsItsOrder = "movement-keeps-its-order"
    case legIsInItsDays = "leg-is-in-its-days"
    case collectorIsDesignated = "collector-is-designated"
    case timeIsProvable = "time-is-provable"
    case gateIsOpen = "gate-is-open"
    case handlersAreTrained = "handlers-are-trained"
    case keysAreNotRevoked = "keys-are-not-revoked"
    // Packing
    case containerIsSealed = "container-is-sealed"
    case sealsAreFromStock = "seals-are-from-stock"
    case oneSubjectPerBox = "one-subject-per-box"
    case cardsAreBagged = "cards-are-bagged"
    case countedByTwo = "counted-by-two"
    case returnIsComplete = "return-is-complete"
    case returnHoldsWhatIsDue = "return-holds-what-is-due"
    // Vault
    case vaultIsDeclared = "vault-is-declared"
    case keyHoldersAreTwo = "key-holders-are-two"
    case roundIsByTwo = "round-is-by-two"
    case roundFindsAllSound = "round-finds-all-sound"
    case equipmentWorks = "equipment-works"
    case outageIsToldAtOnce = "outage-is-told-at-once"
    case relativesStayAway = "relatives-stay-away"
    case keyIsSignedFor = "key-is-signed-for"
    // Exam
    case openedAtItsHour = "opened-at-its-hour"
    case openedBySecondEyes = "opened-by-second-eyes"
    case openingIsAuthorised = "opening-is-authorised"
    case openedUnblocked = "opened-unblocked"
    case importIsSupervised = "import-is-supervised"
    // Closing
    case wipedUnderOrder = "wiped-under-order"
    case wipedAfterConfirmation = "wiped-after-confirmation"
    case wiperIsPlanned = "wiper-is-planned"
    case wipeIsSupervised = "wipe-is-supervised"
    case wipeIsVerified = "wipe-is-verified"
    case destroyedWithApproval = "destroyed-with-approval"
    case destroyedWhatMayBe = "destroyed-what-may-be"
    case destroyedUnblocked = "destroyed-unblocked"
    case destructionIsSupervised = "destruction-is-supervised"
    case destructionIsWitnessed = "destruction-is-witnessed"
    case remainderIsZero = "remainder-is-zero"
    case centreFindsAll = "centre-finds-all"
    case weightAgrees = "weight-agrees"
    case wipedAfterItsOrder = "wiped-after-its-order"
    // Hours
    case toldAfterItHappened = "told-after-it-happened"
    case endFollowsItsBeginning = "end-follows-its-beginning"
    case hourFollowsItsChain = "hour-follows-its-chain"
    case sittingComesFirst = "sitting-comes-first"
    // Chains
    case custodyIsUnforked = "custody-is-unforked"
    case nothingFollowsDestruction = "nothing-follows-destruction"
    case claimHolds = "claim-holds"

    package var gravity: Gravity {
        switch self {
        case .timeIsProvable, .gateIsOpen: .note
        case .linesAreAccepted, .receiverIsDeclared, .receiverIsAddressee, .crewIsComplete,
            .legIsInItsDays, .collectorIsDesignated, .handlersAreTrained, .containerIsSealed,
            .checkIsBlind, .facesAreLookedAt, .cardsAreBagged, .countedByTwo, .returnHoldsWhatIsDue,
            .vaultIsDeclared, .roundIsByTwo, .outageIsToldAtOnce, .keyIsSignedFor,
            .toldAfterItHappened, .endFollowsItsBeginning:
            .deviation
        case .sealsAgree, .sealsAreAsPutOn, .conditionIsSound, .countsAgree, .everyLineIsAnswered,
            .carrierFitsTheLeg, .movementKeepsItsOrder, .keysAreNotRevoked, .sealsAreFromStock,
            .oneSubjectPerBox, .returnIsComplete, .keyHoldersAreTwo, .roundFindsAllSound,
            .equipmentWorks, .relativesStayAway, .openedBySecondEyes, .openedUnblocked,
            .importIsSupervised,
            .wiperIsPlanned, .wipeIsSupervised, .wipeIsVerified, .destructionIsWitnessed,
            .remainderIsZero, .centreFindsAll, .weightAgrees, .wipedAfterItsOrder,
            .hourFollowsItsChain, .sittingComesFirst:
            .serious
        case .departureIsOrdered, .goodsLeaveByRelease, .openedAtItsHour, .openingIsAuthorised,
            .wipedUnderOrder, .wipedAfterConfirmation, .destroyedWithApproval, .destroyedWhatMayBe,
            .destroyedUnblocked, .destructionIsSupervised, .custodyIsUnforked,
            .nothingFollowsDestruction, .claimHolds:
            .critical
        }
    }
}
