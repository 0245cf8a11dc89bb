import Custody
import Drafting

/// Times as typed, or a complaint that shows how to write one.
enum Times {
    static func read(_ text: String) throws -> Instant {
        guard let instant = TypedInstant.read(text) else {
            throw Complaint(
                .unreadable, "时间“\(text)”读不懂；请写成 2021-04-10T09:00。",
                "The time ‘\(text)’ does not read; write 2021-04-10T09:00.")
        }
        return instant
    }
}
