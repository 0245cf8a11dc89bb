import Dispatch
import Glibc

/// Speed and memory, each beside the machine's own bound measured in the same run.
@main
struct Benchmarks {
    /// Other programs are sent out from here, the main thread: threads of the pool block the
    /// signal by which `openssl speed` ends, and what they send out inherits that.
    static func main() {
        do {
            if Errand.isSent(CommandLine.arguments) { return wait(for: Errand.done) }
            guard let options = Options(CommandLine.arguments) else { return print(Options.help) }
            try measure(options)
        } catch {
            print(error)
            exit(1)
        }
    }

    private static func measure(_ options: Options) throws {
        print(Figure.heading)
        try Scratch.with { folder in
            if options.admission {
                try AdmissionMeasured(statements: options.statements).measure(in: folder)
            }
            if options.boards { try BalanceBoards(folder).measure() }
            if options.region {
                try RegionBoards(folder, kept: options.ledger, entries: 1_000_000).measure()
            }
            if options.paper { try PaperMeasured(folder: folder).measure() }
            if options.serving { try ServingMeasured(folder: folder).measure() }
            if options.long { try LongLedgers(folder: folder, sizes: options.sizes).measure() }
        }
    }

    /// The main thread stays and waits: a profiler that counts instructions cannot follow a
    /// program whose first thread goes.
    private static func wait(for errand: @escaping @Sendable ([String]) async throws -> Void) {
        let finished = DispatchSemaphore(value: 0)
        Task.detached {
            do {
                try await errand(CommandLine.arguments)
            } catch {
                print(error)
                exit(1)
            }
            finished.signal()
        }
        finished.wait()
    }
}

func row(_ name: String, _ value: Double, _ unit: String) {
    Figure(name: name, value: value, unit: unit).show()
}
