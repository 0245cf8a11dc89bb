import Custody

/// A test centre's day: what it owes now, its machines batch by batch, and the wipe's gate.
package struct TestCentrePage {
    let reader: Reader
    let day: TestCentreDay

    package init(reader: Reader, day: TestCentreDay) { (self.reader, self.day) = (reader, day) }

    package var html: HTML {
        """
        <p class="note">\(reader(day.site)) · \(supervision)</p>
        <section aria-labelledby="h-owed"><h2 id="h-owed">\(reader("现在要办的", "Owed now"))</h2>\(owed)</section>
        \(day.batches.map(batch))
        <section aria-labelledby="h-wrong"><h2 id="h-wrong">\(reader("问题", "What is wrong"))</h2>\
        \(DayFindingLine.list(day.findings, reader))</section>
        """
    }

    private var supervision: String {
        let basis = day.supervision.map { reader.language.aside(reader($0)) } ?? ""
        return reader(
            "导入、上传、删除都要考点的人在场，一同签名\(basis)。",
            "Import, upload and wipe are done before the site's own people, who sign with you\(basis)."
        )
    }

    private var owed: HTML {
        DuesPage(reader: reader, outstanding: day.owed, noted: []).html
    }

    private func batch(_ batch: TestCentreBatch) -> HTML {
        let steps = batch.steps.map { DayStepLine(reader: reader, step: $0).html }
        return """
            <section class="batch" aria-labelledby="h-\(batch.id.text)"><h2 id="h-\(batch.id.text)">\(batch.title) \
            <span class="note">\(batch.starts.spoken) – \(batch.ends.spoken)</span></h2>
            \(gate(batch))
            <ol class="day-steps">\(steps)</ol>
            <ul class="marks">\(batch.dues.map(clock))</ul>
            \(machines(batch))</section>
            """
    }

    /// Wiping early is worse than late: it destroys the only source.
    private func gate(_ batch: TestCentreBatch) -> HTML {
        guard let confirmed = batch.confirmed else {
            return """
                <p class="owed">✗ \(reader("上传没有确认完整之前，不得删除。", "Nothing is wiped before the upload is confirmed complete."))</p>
                """
        }
        return """
            <p class="good">✓ \(reader("上传已确认完整", "The upload is confirmed complete")) \
            <a href="\(Address.statement.path(confirmed.content.hex))"><time>\(confirmed.at.spoken)</time></a></p>
            """
    }

    private func clock(_ due: Due) -> HTML {
        let outlook = Outlook.of(due.verdict)
        let other: HTML? =
            due.reading == nil || due.isChosen
            ? nil
            : " <span class=\"note reading\">\(reader(NotedDues.other))</span>"
        return """
            <li class="\(due.isChosen ? outlook.state : "")"><strong>\(outlook.mark) \(reader(due.obligation))</strong>\
            \(due.reading.map { " <span class=\"note reading\">\(reader($0))</span>" as HTML })\(other)\
             <span class="what">\(standing(due))</span>\
            <span class="note">\(reader(due.acting { reader($0) }))</span></li>
            """
    }

    /// The verdict; while it runs, with the time that is left.
    private func standing(_ due: Due) -> HTML {
        guard case .running(let until) = due.verdict else { return HTML(text: reader(due.verdict)) }
        return """
            \(reader("截止", "until")) <time data-limit="\(Int(until.seconds))">\(until.spoken)</time>
            """
    }

    private func machines(_ batch: TestCentreBatch) -> HTML {
        guard !batch.machines.isEmpty else {
            return """
                <p class="note">\(reader("还没有导入任何机器。", "No disc has been imported yet."))</p>
                """
        }
        let full = batch.machines.count(where: \.isFull)
        let told =
            full == 0
            ? reader("机器都已删除、核验。", "All machines are wiped and verified.")
            : reader("还有 \(full) 台机器上有数据。", "\(full) machines still hold data.")
        return """
            <p>\(told)</p><div class="scroll" tabindex="0" role="region" aria-label="\(reader("机器", "Machines"))"><table><thead><tr>\
            <th>\(reader("机器", "Machine"))</th><th>\(reader("导入", "Imported"))</th><th>\(reader("删除", "Wiped"))</th></tr></thead>
            <tbody>\(batch.machines.map(machine))</tbody></table></div>
            """
    }

    private func machine(_ machine: TestCentreMachine) -> HTML {
        """
        <tr><td>\(machine.machine.text)</td><td>\(machine.imported.map(mark) ?? "–")</td><td>\(wiped(machine))</td></tr>
        """
    }

    private func wiped(_ machine: TestCentreMachine) -> HTML {
        guard let wiped = machine.wiped else {
            return machine.isFull
                ? "<strong class=\"is-owed\">● \(reader("未删除", "not wiped"))</strong>" : "–"
        }
        let doubt: HTML? =
            wiped.good
            ? nil : " <strong class=\"bad\">‼ \(reader("未核验", "not verified"))</strong>"
        return "\(mark(wiped))\(doubt)"
    }

    private func mark(_ row: MachineRow) -> HTML {
        """
        <a href="\(Address.statement.path(row.content.hex))"><time>\(row.at.spoken)</time></a>
        """
    }
}
