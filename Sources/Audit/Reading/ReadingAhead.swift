/// Reads entries ahead and has all cores work on them, while their results are taken in order.
///
/// So many batches are under way and no more, so that memory does not grow with the ledger.
struct ReadingAhead {
    private static let batches = 8
    let file: AuditedFile
    let findings: Findings

    /// Hands over what `work` made of each batch, in the ledger's order.
    ///
    /// - Returns: the most batches that were given out at once, each to whichever core is free.
    @discardableResult
    func run<Result: Sendable>(
        work: @escaping @Sendable ([EntryRow]) -> [Result], take: ([Result]) -> Void
    ) async -> Int {
        var most = 0
        var rows = EntryRows(file)
        var running: [Task<[Result], Never>] = []
        while true {
            findings.reading("entry") {
                while running.count < Self.batches, let batch = try rows.take() {
                    running.append(Task.detached { work(batch) })
                }
            }
            guard !running.isEmpty else { return most }
            most = max(most, running.count)
            take(await running.removeFirst().value)
        }
    }
}
