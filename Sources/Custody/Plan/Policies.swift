/// How a vault is kept (R4): N三(三) and the norms of the field.
package struct VaultPolicy: Hashable, Sendable {
    /// 2名以上值班人员.
    package let onDuty: Int
    package let roundMinutes: Int
    package let inspectionHours: Int
    package let reviewHours: Int
    package let basis: Basis
    /// What the notice does not say; nil: as the house has it.
    package let oversight: VaultOversight?

    package init(
        onDuty: Int, roundMinutes: Int, inspectionHours: Int, reviewHours: Int, basis: Basis,
        oversight: VaultOversight? = nil
    ) {
        self.onDuty = onDuty
        self.roundMinutes = roundMinutes
        self.inspectionHours = inspectionHours
        self.reviewHours = reviewHours
        self.basis = basis
        self.oversight = oversight
    }
}

/// The two readings of N六(一)3 (trap 1).
package enum WipeReading: String, CaseIterable, Hashable, Sendable {
    /// (a) confirmed and wiped within the limit from the batch end.
    case bothFromBatchEnd = "a"
    /// (b) confirmed within the limit from the batch end, wiped within the limit from then on.
    case wipeFromConfirmation = "b"
}

/// Who confirms, wipes and supervises, and which reading of the window the plan chooses (R8).
package struct WipePolicy: Hashable, Sendable {
    package let reading: WipeReading
    package let confirmedBy: Tier
    package let wipedBy: Role
    package let supervisedBy: Role
    /// The tier whose unit the supervisor belongs to.
    package let supervisorTier: Tier
    package let basis: Basis

    package init(
        reading: WipeReading, confirmedBy: Tier, wipedBy: Role, supervisedBy: Role,
        supervisorTier: Tier, basis: Basis
    ) {
        self.reading = reading
        self.confirmedBy = confirmedBy
        self.wipedBy = wipedBy
        self.supervisedBy = supervisedBy
        self.supervisorTier = supervisorTier
        self.basis = basis
    }
}

/// Who destroys, under whose eyes, and by when the record is filed (R11).
package struct DestructionPolicy: Hashable, Sendable {
    package let by: Tier
    package let supervisedBy: Role
    package let witnesses: Int
    package let filedThrough: CivilDate?
    package let channels: [FilingChannel]
    package let basis: Basis

    package init(
        by: Tier, supervisedBy: Role, witnesses: Int, filedThrough: CivilDate? = nil,
        channels: [FilingChannel], basis: Basis
    ) {
        self.by = by
        self.supervisedBy = supervisedBy
        self.witnesses = witnesses
        self.filedThrough = filedThrough
        self.channels = channels
        self.basis = basis
    }
}

/// How the record reaches the centre: the notice's body says fax, its annex says upload.
package enum FilingChannel: String, CaseIterable, Hashable, Sendable {
    /// 传真
    case fax
    /// 上传
    case upload
}

/// What clocks and devices are allowed before a claim is a deviation.
package struct TrustPolicy: Hashable, Sendable {
    /// A device's clock may be ahead of the desk's by so much.
    package let skewSeconds: Int
    /// How long a statement may stay on a device before its lateness is owed.
    package let syncHours: Int
    /// How old a checkpoint may be at an acceptance.
    package let staleHours: Int
    package let basis: Basis

    package init(skewSeconds: Int, syncHours: Int, staleHours: Int, basis: Basis) {
        self.skewSeconds = skewSeconds
        self.syncHours = syncHours
        self.staleHours = staleHours
        self.basis = basis
    }
}
