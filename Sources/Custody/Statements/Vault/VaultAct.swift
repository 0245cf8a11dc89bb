/// Statements of the vault (保密室): what is in it and who watches.
package enum VaultAct: Hashable, Sendable {
    case store(Storing)
    case takeOut(TakingOut)
    case signOn(SignOn)
    case signOff(SignOff)
    case shiftHandover(ShiftHandover)
    case round(Round)
    case opening(VaultOpening)
    case visitor(Visit)
    case equipment(EquipmentState)
    case inspection(JointInspection)
    case review(FootageReview)
    case key(KeyHandover)

    package var kind: ActKind {
        switch self {
        case .store: .store
        case .takeOut: .takeOut
        case .signOn: .signOn
        case .signOff: .signOff
        case .shiftHandover: .shiftHandover
        case .round: .round
        case .opening: .vaultOpening
        case .visitor: .visitor
        case .equipment: .equipment
        case .inspection: .jointInspection
        case .review: .footageReview
        case .key: .keyHandover
        }
    }
}

/// Containers go into the vault.
package struct Storing: Hashable, Sendable {
    package let vault: PlaceID
    package let containers: [ContainerID]
    package let shelf: String?

    package init(vault: PlaceID, containers: [ContainerID], shelf: String? = nil) {
        self.vault = vault
        self.containers = containers
        self.shelf = shelf
    }
}

/// Containers leave the vault.
package struct TakingOut: Hashable, Sendable {
    package let vault: PlaceID
    package let containers: [ContainerID]
    package let purpose: String

    package init(vault: PlaceID, containers: [ContainerID], purpose: String) {
        self.vault = vault
        self.containers = containers
        self.purpose = purpose
    }
}

/// The signing custodians begin their duty.
package struct SignOn: Hashable, Sendable {
    package let vault: PlaceID

    package init(vault: PlaceID) {
        self.vault = vault
    }
}

/// The signing custodians end their duty.
package struct SignOff: Hashable, Sendable {
    package let vault: PlaceID
    package let reason: String?

    package init(vault: PlaceID, reason: String? = nil) {
        self.vault = vault
        self.reason = reason
    }
}

/// One shift gives the vault to the next, which counts what it takes over.
package struct ShiftHandover: Hashable, Sendable {
    package let vault: PlaceID
    package let outgoing: [PersonID]
    package let incoming: [PersonID]
    package let count: [SealReading]
    /// Hashes of what the outgoing shift says is there, before the oncoming one has read it.
    package let commitments: [CommittedLine]?
    package let check: FaceCheck?

    package init(
        vault: PlaceID, outgoing: [PersonID], incoming: [PersonID], count: [SealReading],
        commitments: [CommittedLine]? = nil, check: FaceCheck? = nil
    ) {
        self.vault = vault
        self.outgoing = outgoing
        self.incoming = incoming
        self.count = count
        self.commitments = commitments
        self.check = check
    }
}

/// A round (巡查) by the people who sign it.
package struct Round: Hashable, Sendable {
    package let vault: PlaceID
    package let finding: String
    package let sound: Bool

    package init(vault: PlaceID, finding: String, sound: Bool) {
        self.vault = vault
        self.finding = finding
        self.sound = sound
    }
}

/// The vault is opened by two key holders.
package struct VaultOpening: Hashable, Sendable {
    package let vault: PlaceID
    package let keyHolders: [PersonID]
    package let reason: String
    package let closed: Instant?

    package init(vault: PlaceID, keyHolders: [PersonID], reason: String, closed: Instant? = nil) {
        self.vault = vault
        self.keyHolders = keyHolders
        self.reason = reason
        self.closed = closed
    }
}

/// Someone who does not belong there went in: his name and sex are committed to, not printed.
package struct Visit: Hashable, Sendable {
    package let vault: PlaceID
    package let visitor: Commitment
    package let entered: Instant
    package let left: Instant?
    package let reason: String

    package init(
        vault: PlaceID, visitor: Commitment, entered: Instant, left: Instant? = nil, reason: String
    ) {
        self.vault = vault
        self.visitor = visitor
        self.entered = entered
        self.left = left
        self.reason = reason
    }
}

/// What is watched about a vault.
package enum Equipment: String, CaseIterable, Hashable, Sendable {
    case camera, alarm, door, window, cabinet, power, phone
    case lockOne = "lock-one"
    case lockTwo = "lock-two"
}

/// One piece of equipment works, or does not.
package struct EquipmentState: Hashable, Sendable {
    package let vault: PlaceID
    package let equipment: Equipment
    package let working: Bool
    package let remark: String?
    /// When it failed, or worked again; nil: as the statement was signed.
    package let since: Instant?
    /// What watches in its stead until it is repaired.
    package let measures: String?

    package init(
        vault: PlaceID, equipment: Equipment, working: Bool, remark: String? = nil,
        since: Instant? = nil, measures: String? = nil
    ) {
        self.vault = vault
        self.equipment = equipment
        self.working = working
        self.remark = remark
        self.since = since
        self.measures = measures
    }
}
