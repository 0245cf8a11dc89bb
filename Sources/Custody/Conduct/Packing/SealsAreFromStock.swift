/// Only numbers that were issued to the signers' units or those above them are put on.
struct SealsAreFromStock: ConductRule {
    static let code = DeviationCode.sealsAreFromStock
    static let basis = Basis.norm("美国选举协助委员会封条登记 / EAC seal log")
    static let kinds: Set<ActKind> = [.seal]

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .journey(.seal(let sealing)) = submission.act else { return read(submission) }
        let units = submission.signersLines
        return sealing.seals.filter { !isIssued($0, to: units, submission.history) }
            .map { deviation(.container(sealing.container), .seal($0)) }
    }

    /// A number that nobody put on and that was issued to nobody was printed by somebody else.
    private func read(_ submission: Submission) -> [Deviation] {
        submission.act.readings.flatMap { reading -> [Deviation] in
            guard let sealing = submission.lastSealing(of: reading.container) else { return [] }
            return reading.seals.filter { !sealing.seals.contains($0) }
                .filter { !isIssued($0, to: nil, submission.history) }
                .map { deviation(.container(reading.container), .seal($0)) }
        }
    }

    /// A stock's prefix may end in digits too, so every split of the number is tried.
    private func isIssued(
        _ seal: SealNumber, to units: Set<UnitID>?, _ history: any History
    ) -> Bool {
        let digits = seal.text.utf8.reversed().prefix { Ascii.isDigit($0) }.count
        return (0...min(digits, 18)).dropFirst().contains { length in
            guard let number = Int(seal.text.suffix(length)) else { return false }
            let prefix = String(seal.text.dropLast(length))
            return history.rows(SealStockRow.self, prefix).contains { row in
                row.seals.digits == length && units?.contains(row.unit) ?? true
                    && row.seals.first <= number && number <= row.seals.last
            }
        }
    }
}
