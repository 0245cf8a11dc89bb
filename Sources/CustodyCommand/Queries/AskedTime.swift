import ArgumentParser
import Custody
import Intake
import LedgerStore

/// For which hour a question is asked, of the ledger as it is today.
struct AskedTime: ParsableArguments {
    @Option(
        help: "什么时候；缺省为现在。按台账今天所知作答，其后收到的也算 / When; now by default. What came later counts too")
    var at: String?

    func now() throws -> Instant { try at.map(Times.read) ?? WallClock.machine.instant }

    /// Says beside the answer how much of what it counts nobody could know at the hour that was
    /// named.
    func tell(_ output: Output, _ ledger: LedgerFile, of hour: Instant) throws {
        guard at != nil else { return }
        let later = try ledger.read { snapshot in
            var places = 0..<(try snapshot.size())
            let size = places.upperBound
            while !places.isEmpty {
                let middle = (places.lowerBound + places.upperBound) / 2
                let received = try snapshot.entry(middle)?.header.received ?? 0
                let isLater = received > hour.seconds * 1000
                places = isLater ? places.lowerBound..<middle : middle + 1..<places.upperBound
            }
            return size - places.lowerBound
        }
        guard later > 0 else { return }
        output.note(
            Wording(
                "注意：\(hour.spoken) 之后台账又收到 \(later) 条，这里也算在内；那时的人还不知道。",
                "note: \(later) entries came after \(hour.spoken) and count here, too; nobody knew them "
                    + "then."))
    }
}
