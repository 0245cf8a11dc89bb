import ArgumentParser
import Custody

/// How the program ends, for scripts; the numbers are documented in `custody --help`.
enum Ending: Int32, Sendable {
    /// The answer is a refusal by a rule.
    case refused = 2
    /// An audit or a verification found something that does not hold.
    case doesNotHold = 3
    /// The input cannot be read, or names what is not there.
    case unreadable = 4
    /// The ledger cannot be written now: held by another writer, full, read-only.
    case unavailable = 5

    var exitCode: ExitCode { ExitCode(rawValue) }
}

/// What went wrong, in words for the person who typed the command.
struct Complaint: Error, Sendable {
    let ending: Ending
    let wording: Wording

    init(_ ending: Ending, _ chinese: String, _ english: String) {
        self.ending = ending
        wording = Wording(chinese, english)
    }
}
