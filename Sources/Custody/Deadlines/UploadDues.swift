extension SittingRecord {
    /// The site reports that the answers of a CBT batch are uploaded.
    func uploads(_ window: DeadlineWindow) -> [Due] {
        guard batch.form == .computer else { return [] }
        return [due(window, starts: batch.ends, owedBy: site, facts: facts(.upload))]
            .compactMap(\.self)
    }

    /// Whoever the plan names confirms it complete; the alarm goes to whoever owes the next step.
    func confirmations(_ window: DeadlineWindow) -> [Due] {
        guard batch.form == .computer else { return [] }
        let facts = facts(.uploadConfirmation)
        var due = due(window, starts: batch.ends, owedBy: confirmer, facts: facts)
        if facts.isEmpty { due?.alarm = confirmationDebtor }
        return [due].compactMap(\.self)
    }

    var confirmer: UnitID { unit(of: plan.wipe.confirmedBy) }

    /// Who has to act while no upload is confirmed complete: the site until there is an upload
    /// that nobody has found incomplete, then the confirmer.
    var confirmationDebtor: UnitID {
        let answered = Set(
            rows(.uploadConfirmation).filter { !$0.good }.compactMap(\.names))
        let open = facts(.upload).contains { !answered.contains($0.content) }
        return open ? confirmer : site
    }
}
