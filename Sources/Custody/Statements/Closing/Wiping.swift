/// A site reports that a batch's answers are uploaded: so many files, with their digests.
package struct Upload: Hashable, Sendable {
    package let site: UnitID
    package let batch: BatchID
    package let testCentre: UnitID
    package let files: [Attachment]

    package init(site: UnitID, batch: BatchID, testCentre: UnitID, files: [Attachment]) {
        self.site = site
        self.batch = batch
        self.testCentre = testCentre
        self.files = files
    }
}

/// What the confirmer found.
package enum UploadFinding: String, CaseIterable, Hashable, Sendable {
    /// 数据完整无误
    case complete
    case incomplete
}

/// Whoever the plan names confirms that an upload is complete: the wipe's not-before (R8).
package struct UploadConfirmation: Hashable, Sendable {
    package let upload: ContentID
    package let files: Int
    package let finding: UploadFinding
    package let remark: String?

    package init(upload: ContentID, files: Int, finding: UploadFinding, remark: String? = nil) {
        self.upload = upload
        self.files = files
        self.finding = finding
        self.remark = remark
    }
}

/// The permit to wipe; without a confirmation it is refused (trap 1).
package struct WipeOrder: Hashable, Sendable {
    package let site: UnitID
    package let batch: BatchID
    package let testCentre: UnitID
    package let confirmation: ContentID?

    package init(site: UnitID, batch: BatchID, testCentre: UnitID, confirmation: ContentID? = nil) {
        self.site = site
        self.batch = batch
        self.testCentre = testCentre
        self.confirmation = confirmation
    }
}

/// How a medium was sanitised (NIST SP 800-88 r2 §3.1).
package enum Sanitisation: String, CaseIterable, Hashable, Sendable {
    case clear
    case purge
    case destroy
}

/// Machines were wiped and the system uninstalled, as far as it happened.
package struct Wipe: Hashable, Sendable {
    package let site: UnitID
    package let batch: BatchID
    package let testCentre: UnitID
    package let order: ContentID?
    package let machines: [MachineWipe]

    package init(
        site: UnitID, batch: BatchID, testCentre: UnitID, order: ContentID? = nil,
        machines: [MachineWipe]
    ) {
        self.site = site
        self.batch = batch
        self.testCentre = testCentre
        self.order = order
        self.machines = machines
    }
}

/// One machine's certificate of sanitisation (NIST SP 800-88 r2 §4.6, Appendix C), as far as the
/// situation has its fields.
package struct MachineWipe: Hashable, Sendable {
    package let machine: MachineID
    package let maker: String?
    package let model: String?
    package let serial: String?
    package let method: Sanitisation
    package let technique: String
    package let tool: String
    package let toolVersion: String
    package let finished: Instant
    /// Print spool, cache, temporary and backup folders were looked at.
    package let residueChecked: Bool
    /// How it was verified; nil when it was not.
    package let verification: String?
    package let verified: Bool
    package let uninstalled: Bool

    package init(
        machine: MachineID, maker: String? = nil, model: String? = nil, serial: String? = nil,
        method: Sanitisation, technique: String, tool: String, toolVersion: String,
        finished: Instant, residueChecked: Bool, verification: String? = nil, verified: Bool,
        uninstalled: Bool
    ) {
        self.machine = machine
        self.maker = maker
        self.model = model
        self.serial = serial
        self.method = method
        self.technique = technique
        self.tool = tool
        self.toolVersion = toolVersion
        self.finished = finished
        self.residueChecked = residueChecked
        self.verification = verification
        self.verified = verified
        self.uninstalled = uninstalled
    }
}
