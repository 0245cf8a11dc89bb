/// What was said of a return's goods, as far as it took effect.
struct ReturnTestimony {
    let counts: [BatchFactRow]
    let packings: [BatchFactRow]
    /// Which of it was corrected since: its goods are still looked for, its kinds are not believed.
    let corrected: Set<ContentID>

    init(counts: [BatchFactRow], packings: [BatchFactRow], _ history: any History) {
        var corrected: Set<ContentID> = []
        func stands(_ row: BatchFactRow) -> Bool {
            let statement = history.rows(StatementRow.self, row.content).first
            if statement?.supersededBy != nil { corrected.insert(row.content) }
            return statement.map { $0.standing == .effective } ?? true
        }
        self.counts = counts.filter(stands)
        self.packings = packings.filter(stands)
        self.corrected = corrected
    }
}
