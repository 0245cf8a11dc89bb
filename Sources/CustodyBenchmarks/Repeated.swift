import Glibc

/// How long a reading takes mostly, each time from nothing, and what of that it worked: the rest it
/// waited for a core that others had.
struct Repeated {
    let milliseconds: Double
    let processor: Double

    private static let times = 9

    init(_ work: () throws -> Void) rethrows {
        let clock = ContinuousClock()
        let spent = Glibc.clock()
        let took = try (0..<Self.times).map { _ in try clock.measure(work).seconds * 1000 }
        milliseconds = took.quantile(0.5)
        processor =
            Double(Glibc.clock() - spent) / Double(CLOCKS_PER_SEC) * 1000 / Double(Self.times)
    }

    var remark: String { "\(Int(processor.rounded())) ms on the processor; " }
}
