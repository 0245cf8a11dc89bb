/// Between which two proven instants a statement was made, and when its signers say it was.
///
/// It happened after the checkpoint it saw and before the first cosigned checkpoint that includes
/// it (DESIGN §3.10); either may be missing.
package struct Bracket: Hashable, Sendable {
    package let notBefore: Instant?
    package let notAfter: Instant?
    /// The party's own `at`.
    package let claimed: Instant

    package init(notBefore: Instant? = nil, notAfter: Instant? = nil, claimed: Instant) {
        self.notBefore = notBefore
        self.notAfter = notAfter
        self.claimed = claimed
    }

    /// The earliest instant that proof and the party's own word both allow.
    package var earliest: Instant { notBefore.map { max($0, claimed) } ?? claimed }

    /// The claim, held inside what is proven: from here on another party's clock runs.
    package var likely: Instant { notAfter.map { min($0, earliest) } ?? earliest }

    /// Of something that the statement says was finished at another time than it was signed: the
    /// later word counts.
    package func finished(_ instant: Instant) -> Self {
        Self(notBefore: notBefore, notAfter: notAfter, claimed: max(claimed, instant))
    }

    /// Of something that happened on paper before the statement told of it: nothing proves that it
    /// was not earlier.
    package func told(_ instant: Instant) -> Self {
        Self(notAfter: notAfter, claimed: instant)
    }
}
