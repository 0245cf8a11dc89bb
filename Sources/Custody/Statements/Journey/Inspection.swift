/// Someone looked at the seals of containers and wrote down what he read.
package struct SealCheck: Hashable, Sendable {
    package let lines: [SealReading]

    package init(lines: [SealReading]) {
        self.lines = lines
    }
}

/// Seals read on one container and its outward state.
package struct SealReading: Hashable, Sendable {
    package let container: ContainerID
    package let seals: [SealNumber]
    package let condition: Condition

    package init(container: ContainerID, seals: [SealNumber], condition: Condition) {
        self.container = container
        self.seals = seals
        self.condition = condition
    }
}

/// 立即封存: the containers are sealed off and the tier above is told (R3).
package struct Quarantine: Hashable, Sendable {
    package let containers: [ContainerID]
    package let reason: String
    package let evidence: [Attachment]

    package init(containers: [ContainerID], reason: String, evidence: [Attachment]) {
        self.containers = containers
        self.reason = reason
        self.evidence = evidence
    }
}

/// The tier above lets a quarantined container go on.
package struct QuarantineLift: Hashable, Sendable {
    package let quarantine: ContentID
    package let finding: String

    package init(quarantine: ContentID, finding: String) {
        self.quarantine = quarantine
        self.finding = finding
    }
}
