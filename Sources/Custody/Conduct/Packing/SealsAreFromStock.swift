/// Only numbers that were issued to the signers' units or those above them are put on.
struct SealsAreFromStock: ConductRule {
    static let code = DeviationCode.sealsAreFromStock
    static let basis = Basis.norm("EAC seal log")
    static let kinds: Set<ActKind> = [.seal]

    func findings(_ submission: Submission) -> [Deviation] {
        guard case .journey(.seal(let sealing)) = submission.act else { return [] }
        let units = submission.signersLines
        return sealing.seals.filter { !isIssued($0, to: units, submission.history) }
            .map { deviation(.container(sealing.container), .seal($0)) }
    }

    /// A stock's prefix may end in digits too, so every split of the number is tried.
    private func isIssued(
        _ seal: SealNumber, to units: Set<UnitID>, _ history: any History
    ) -> Bool {
        let digits = seal.text.utf8.reversed().prefix { Ascii.isDigit($0) }.count
        return (0...min(digits, 18)).dropFirst().contains { length in
            guard let number = Int(seal.text.suffix(length)) else { return false }
            let prefix = String(seal.text.dropLast(length))
            return history.rows(SealStockRow.self, prefix).contains { row in
                row.seals.digits == length && units.contains(row.unit)
                    && row.seals.first <= number && number <= row.seals.last
            }
        }
    }
}
