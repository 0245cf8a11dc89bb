/// A unit that was told of what is owed has read it, and says what it does about it.
///
/// It changes no verdict; it shows who has known since when.
package struct EscalationAcknowledgement: Hashable, Sendable {
    /// The unit that was told, and answers.
    package let unit: UnitID
    package let obligation: ObligationID
    package let batch: BatchID?
    /// The statement that began its clock: a release, an order.
    package let about: ContentID?
    package let limit: Instant
    /// At which step of the ladder: so many hours before the limit.
    package let hours: Int
    package let answer: String

    package init(
        unit: UnitID, obligation: ObligationID, batch: BatchID? = nil, about: ContentID? = nil,
        limit: Instant, hours: Int, answer: String
    ) {
        self.unit = unit
        self.obligation = obligation
        self.batch = batch
        self.about = about
        self.limit = limit
        self.hours = hours
        self.answer = answer
    }
}
