import Custody
import Foundation
import Intake

extension WallClock {
    /// The machine's own clock: the one place where the program asks what time it is.
    static let machine = WallClock { Int64(Date().timeIntervalSince1970 * 1000) }

    /// The same in whole seconds.
    var instant: Instant { Instant(seconds: milliseconds() / 1000) }
}
