import Custody

/// How an obligation stands, in a mark, words, the time left or lost, and whose it is.
struct DueMark {
    let reader: Reader
    let names: NameBook
    let due: Due

    /// The class that gives it its colour; the mark says the same without one.
    static func state(_ verdict: Verdict) -> String {
        switch verdict {
        case .met: "good"
        case .waiting, .running: "running"
        case .breached, .premature: "bad"
        case .notProvable: "owed"
        }
    }

    static func mark(_ verdict: Verdict) -> String {
        switch verdict {
        case .met: "✓"
        case .waiting: "·"
        case .running: "◷"
        case .breached, .premature: "‼"
        case .notProvable: "?"
        }
    }

    var html: HTML {
        let goods = due.containers.map { container in
            " <a href=\"\(Address.container.path(container.text))\">\(container.text)</a>" as HTML
        }
        return """
            <li class="\(Self.state(due.verdict))"><strong>\(Self.mark(due.verdict)) \(reader(due.obligation))</strong>\
            \(goods)\(reading) <span class="what">\(words)</span>\
            <span class="note">\(owner)\(basis)</span></li>
            """
    }

    private var reading: HTML? {
        due.reading.map { " <span class=\"note\">\(reader($0))</span>" }
    }

    /// The verdict; while it runs, with the time that is left.
    private var words: HTML {
        guard case .running(let until) = due.verdict else {
            return link(HTML(text: reader(due.verdict)))
        }
        return """
            \(reader("截止", "until")) <time data-limit="\(Int(until.seconds))">\(until.spoken)</time>
            """
    }

    /// The statement that decides it is one click away.
    private func link(_ words: HTML) -> HTML {
        guard let statement = due.statement else { return words }
        return "<a href=\"\(Address.statement.path(statement.hex))\">\(words)</a>"
    }

    private var owner: String {
        let late = due.stages.filter { $0.over.seconds > 0 }.map { stage in
            let who = stage.people.isEmpty ? "" : "：" + names.list(stage.people, reader)
            return reader(
                "；\(reader(stage.stage))超出\(reader(stage.over))（\(names(stage.owedBy))\(who)）",
                "; \(reader(stage.stage)) \(reader(stage.over)) over (\(names(stage.owedBy))\(who))"
            )
        }.joined()
        let granted = due.waivers.map { reader("；", "; ") + reader($0) }.joined()
        guard due.verdict != .met else { return late + granted }
        let debtor =
            due.alarm == due.owedBy
            ? reader("责任：\(names(due.owedBy))", "owed by \(names(due.owedBy))")
            : reader("待 \(names(due.alarm)) 先行办理", "waiting for \(names(due.alarm))")
        return debtor + late + granted
    }

    private var basis: String {
        guard due.verdict != .met else { return "" }
        let clauses = Set(due.basis.map { reader($0) }).sorted()
        return " · " + clauses.joined(separator: reader("、", ", "))
    }
}
