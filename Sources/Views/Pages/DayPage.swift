package import Custody

/// One thing to do next: an act with its fields filled in, and when it was done.
package struct DayStep: Sendable {
    let kind: ActKind
    let about: String
    let fields: [(String, String)]
    let done: [(content: ContentID, at: Instant)]
    /// Why it cannot be done yet; nil when it can.
    let waits: Wording?

    package init(
        _ kind: ActKind, about: String = "", fields: [(String, String)],
        done: [(content: ContentID, at: Instant)] = [], waits: Wording? = nil
    ) {
        (self.kind, self.about, self.fields) = (kind, about, fields)
        (self.done, self.waits) = (done, waits)
    }
}

/// A batch's steps in their order.
package struct DayBatch: Sendable {
    let title: String
    let note: String
    let steps: [DayStep]

    package init(title: String, note: String, steps: [DayStep]) {
        (self.title, self.note, self.steps) = (title, note, steps)
    }
}

/// What a unit's day is made of.
package struct UnitDay: Sendable {
    package var batches: [DayBatch] = []
    package var others: [DayStep] = []
    package var dues: [Due] = []
    package var escalations: [Escalation] = []
    package var findings: [DayFinding] = []
    package var goods: [ContainerRow] = []
    package var permits: [(order: ContentID, words: String)] = []
    package var duties: [String] = []

    package init() {}
}

/// Something that is wrong and concerns the unit.
package struct DayFinding: Sendable {
    package let words: Wording
    package let gravity: Gravity
    package let subjects: [Subject]
    package let people: [PersonID]
    package let statement: ContentID?
    package let basis: Basis

    package init(
        words: Wording, gravity: Gravity, subjects: [Subject], people: [PersonID],
        statement: ContentID?, basis: Basis
    ) {
        (self.words, self.gravity, self.subjects) = (words, gravity, subjects)
        (self.people, self.statement, self.basis) = (people, statement, basis)
    }
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
        <ol class="day-steps">\(batch.steps.map(step))</ol></section>
        """
    }

    private var others: HTML {
        section(
            "next", reader("还要办的", "Also to be done"),
            "<ol class=\"steps\">\(day.others.map(step))</ol>")
    }

    private func step(_ step: DayStep) -> HTML {
        let done = step.done.map { one in
            """
            <a class="note" href="\(Address.statement.path(one.content.hex))">✓ <time>\(one.at.spoken)</time></a>
            """ as HTML
        }
        guard step.waits == nil else {
            return """
                <li class="waits"><span>\(reader(step.kind)) \(step.about)</span>\
                <span class="note">⏳ \(step.waits.map { reader($0) } ?? "")</span></li>
                """
        }
        let mark: HTML = step.done.isEmpty ? .nothing : " class=\"done\""
        return """
            <li\(mark)><a href="\(Address.act.path(step.kind.rawValue, asking: step.fields))">\
            \(reader(step.kind)) \(step.about)</a>\(done)</li>
            """
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
            <li class="owed"><strong>\(reader(one.due.unit)) \(one.due.batch?.text ?? "")</strong> \
            \(reader(one.step)) · \(reader(one.due))
            <span class="note">\(reader("依据：", "Basis: "))\(reader(one.basis))</span>\(button)</li>
            """
    }

    private var findings: HTML {
        guard !day.findings.isEmpty else {
            return "<p class=\"note\">\(reader("没有。", "None."))</p>"
        }
        return "<ul class=\"rows\">\(day.findings.map(finding))</ul>"
    }

    private func finding(_ finding: DayFinding) -> HTML {
        let isCritical = finding.gravity == .critical
        let subjects = finding.subjects.map { reader($0) }.joined(separator: reader("、", ", "))
        let link = finding.statement.map { content in
            """
             <a href="\(Address.statement.path(content.hex))">\(reader("看签名原件", "see what was signed"))</a>
            """ as HTML
        }
        return """
            <li class="\(isCritical ? "bad" : "owed")"><strong>\(isCritical ? "‼" : "⚠") \(reader(finding.words))</strong> \
            \(subjects)\(finding.people.isEmpty ? "" : " · \(reader(finding.people))")
            <span class="note">\(reader(finding.gravity)) · \(reader("依据：", "Basis: "))\(reader(finding.basis))\(link)</span></li>
            """
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
        DuesPage(reader: reader, dues: day.dues, now: Instant(seconds: 0)).html
    }

    private var here: HTML { ContainersPage(reader: reader, containers: day.goods).html }
}
