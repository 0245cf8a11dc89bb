import NIOCore
import NIOPosix

/// How long a request's body may take to arrive, however steadily it drips.
enum Patience {
    @TaskLocal static var seconds: Int64 = 20

    /// Reads, and gives up when the time is over.
    static func read<Value: Sendable>(
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let reading = Task { try await work() }
        let timer = MultiThreadedEventLoopGroup.singleton.any().scheduleTask(
            in: .seconds(seconds)
        ) { reading.cancel() }
        defer { timer.cancel() }
        return try await withTaskCancellationHandler {
            do {
                let value = try await reading.value
                // What ends early because it was given up is not the whole.
                guard !reading.isCancelled else { throw WebRefusal.tooSlow }
                return value
            } catch is CancellationError {
                throw WebRefusal.tooSlow
            }
        } onCancel: {
            reading.cancel()
        }
    }
}
