import Dispatch
import Glibc

/// Speed and memory, each beside the machine's own bound measured in the same run.
@main
struct Benchmarks {
    /// The main thread stays and waits: a profiler that counts instructions cannot follow a
    /// program whose first thread goes.
    static func main() {
        let finished = DispatchSemaphore(value: 0)
        Task.detached {
            do {
                try await run(CommandLine.arguments)
            } catch {
                print(error)
                exit(1)
            }
            finished.signal()
        }
        finished.wait()
    }

    private static func run(_ arguments: [String]) async throws {
        guard try await !Errand.done(arguments) else { return }
        guard let options = Options(arguments) else { return print(Options.help) }
        print(Figure.heading)
        try Scratch.with { folder in
            if options.admission {
                try AdmissionMeasured(statements: options.statements).measure(in: folder)
            }
            if options.boards { try BalanceBoards(folder).measure() }
            if options.long { try LongLedgers(folder: folder, sizes: options.sizes).measure() }
        }
    }
}

func row(_ name: String, _ value: Double, _ unit: String) {
    Figure(name: name, value: value, unit: unit).show()
}
