package import Custody

/// What was asked after a leak, and the answer for each container that it may concern.
package struct SuspectView: Sendable {
    package let serial: String
    package let container: String
    /// As it was typed, `2021-04-09T20:00`.
    package let time: String
    package let suspicions: [Suspicion]
    /// Who watched which vault at that second, where only a time was asked.
    package let vaults: [VaultMoment]
    /// Why there is no answer.
    package let flaw: Wording?
    package let entries: [ContentID: Int]
    package let names: NameBook

    package init(
        serial: String, container: String, time: String, suspicions: [Suspicion] = [],
        vaults: [VaultMoment] = [], flaw: Wording? = nil, entries: [ContentID: Int] = [:],
        names: NameBook = NameBook()
    ) {
        (self.serial, self.container, self.time) = (serial, container, time)
        (self.suspicions, self.vaults, self.flaw) = (suspicions, vaults, flaw)
        (self.entries, self.names) = (entries, names)
    }
}

/// One vault at one second, and how many the plan wants there.
package struct VaultMoment: Sendable {
    package let seconds: VaultSeconds
    package let needed: Int

    package init(seconds: VaultSeconds, needed: Int) {
        (self.seconds, self.needed) = (seconds, needed)
    }
}
