/// A waiver in full: which rule, how long, why and by whom; it stands beside the breach.
package struct WaiverGrant: Hashable, Sendable {
    package let row: WaiverRow
    package let reason: String
    package let approvers: [PersonID]

    /// Nil when its statement is not here.
    package init?(_ row: WaiverRow, _ history: any History) {
        guard let statement = history.statement(row.content),
            case .trouble(.waiver(let waiver)) = statement.act
        else { return nil }
        self.row = row
        reason = waiver.reason
        approvers = statement.people
    }
}

extension WaiverGrant: Worded {
    package var wording: Wording {
        let who = Wording.list(approvers.map(\.text))
        return Wording(
            "\(row.window.wording.chinese)：\(row.wording.chinese)；事由：\(reason)；批准：\(who.chinese)",
            "\(row.window.wording.english): \(row.wording.english); reason: \(reason); by \(who.english)"
        )
    }
}
