extension SittingRecord {
    /// The site reports that the answers of a CBT batch are uploaded.
    func uploads(_ window: DeadlineWindow) -> [Due] {
        guard batch.form == .computer else { return [] }
        return [
            worst { centre in
                due(
                    window, starts: batch.ends, owedBy: site,
                    facts: facts(rows(.upload, of: centre)))
            }
        ].compactMap(\.self)
    }

    /// Whoever the plan names confirms it complete; the alarm goes to whoever owes the next step.
    func confirmations(_ window: DeadlineWindow) -> [Due] {
        guard batch.form == .computer else { return [] }
        return [
            worst { centre in
                let facts = confirmations(of: centre)
                var due = self.due(window, starts: batch.ends, owedBy: confirmer, facts: facts)
                if facts.isEmpty { due?.alarm = confirmationDebtor(of: centre) }
                return due
            }
        ].compactMap(\.self)
    }

    /// That an upload is complete, of one test centre.
    func confirmations(of centre: UnitID?) -> [Fact] {
        facts(rows(.uploadConfirmation, of: centre).filter(\.good))
    }

    var confirmer: UnitID { unit(of: plan.wipe.confirmedBy) }

    /// Who has to act while no upload is confirmed complete: the site until there is an upload
    /// that nobody has found incomplete, then the confirmer.
    func confirmationDebtor(of centre: UnitID?) -> UnitID {
        let answered = Set(
            rows(.uploadConfirmation).filter { !$0.good }.compactMap(\.names))
        let open = facts(rows(.upload, of: centre)).contains { !answered.contains($0.content) }
        return open ? confirmer : site
    }
}
