package import Custody

/// A batch's steps in their order.
package struct DayBatch: Sendable {
    let title: String
    let note: String
    let steps: [DayStep]
    /// Where the machines of a computer-based batch stand.
    package let centre: UnitID?

    package init(title: String, note: String, steps: [DayStep], centre: UnitID? = nil) {
        (self.title, self.note, self.steps, self.centre) = (title, note, steps, centre)
    }
}

/// What a unit's day is made of.
package struct UnitDay: Sendable {
    package var batches: [DayBatch] = []
    package var others: [DayStep] = []
    /// What somebody has still to act on.
    package var dues: [Due] = []
    /// What is left only to be known.
    package var noted: [Due] = []
    package var escalations: [Escalation] = []
    package var findings: [DayFinding] = []
    package var goods: [ContainerRow] = []
    package var permits: [(order: ContentID, words: String)] = []
    package var duties: [String] = []

    package init() {}
}

/// A unit's day: what to do next, what runs, what is wrong, what is here.
package struct DayPage {
    let reader: Reader
    let day: UnitDay

    package init(reader: Reader, day: UnitDay) { (self.reader, self.day) = (reader, day) }

    package var html: HTML {
        """
        \(escalations)
        \(day.batches.map(batch))
        \(day.others.isEmpty ? .nothing : others)
        \(section("running", reader("正在计时", "What runs"), running))
        \(section("wrong", reader("问题", "What is wrong"), findings))
        \(section("here", reader("在管物品", "Goods"), here))
        \(day.permits.isEmpty ? .nothing : permits)
        \(day.duties.isEmpty ? .nothing : duties)
        """
    }

    private func section(_ id: String, _ title: String, _ content: HTML) -> HTML {
        "<section aria-labelledby=\"h-\(id)\"><h2 id=\"h-\(id)\">\(title)</h2>\(content)</section>"
    }

    private func batch(_ batch: DayBatch) -> HTML {
        """
        <section class="batch"><h2>\(batch.title) <span class="note">\(batch.note)</span></h2>
        \(batch.centre.map(centre))<ol class="day-steps">\(batch.steps.map(step))</ol></section>
        """
    }

    private func step(_ step: DayStep) -> HTML { DayStepLine(reader: reader, step: step).html }

    private func centre(_ unit: UnitID) -> HTML {
        """
        <p><a href="\(Address.testCentre.path(asking: [("unit", unit.text)]))">\(reader(unit)) · \(reader("机器与删除时限", "machines and the wipe's clock"))</a></p>
        """
    }

    private var others: HTML {
        section(
            "next", reader("还要办的", "Also to be done"),
            "<ol class=\"steps\">\(day.others.map(step))</ol>")
    }

    private var escalations: HTML {
        guard !day.escalations.isEmpty else { return .nothing }
        return section(
            "told", reader("催办待签收", "To be acknowledged"),
            "<ul class=\"rows\">\(day.escalations.map(escalation))</ul>")
    }

    private func escalation(_ one: Escalation) -> HTML {
        let fields = [
            ("unit", one.unit.text), ("obligation", one.due.obligation.id?.text ?? ""),
            ("batch", one.due.batch?.text ?? ""), ("about", one.due.began?.hex ?? ""),
            ("limit", one.due.limit?.description ?? ""), ("hours", String(one.step.hours)),
            ("answer", reader("已知悉，正在办理。", "Known; it is being done.")),
        ].filter { !$0.1.isEmpty }
        let address = Address.act.path(
            ActKind.escalationAcknowledgement.rawValue, asking: fields)
        let button: HTML = """
            <p><a class="button" href="\(address)">\(reader("签收", "Acknowledge"))</a></p>
            """
        return """
            <li class="owed deed"><div><strong>\(reader(one.due.unit)) \(one.due.batch.map { reader($0) } ?? "")</strong> \
            \(reader(one.step)) · \(reader(one.due))
            <span class="note">\(reader("依据：", "Basis: "))\(reader(one.basis))</span></div>\(button)</li>
            """
    }

    private var findings: HTML {
        DayFindingLine.list(day.findings, reader)
    }

    private var permits: HTML {
        let rows = day.permits.map { permit in
            "<li><a href=\"\(Address.statement.path(permit.order.hex))\">\(permit.words)</a></li>"
                as HTML
        }
        return section(
            "orders", reader("调运令", "Movement orders"), "<ul class=\"rows\">\(rows)</ul>")
    }

    private var duties: HTML {
        let rows = day.duties.map { "<li>\($0)</li>" as HTML }
        return section(
            "duties", reader("指定与上报", "Designations and declarations"),
            "<ul class=\"rows\">\(rows)</ul>")
    }

    private var running: HTML {
        DuesPage(reader: reader, outstanding: day.dues, noted: day.noted).html
    }

    private var here: HTML { ContainersPage(reader: reader, containers: day.goods).html }
}
