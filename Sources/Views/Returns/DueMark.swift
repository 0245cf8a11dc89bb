import Custody

/// Obligations that stand alike, in one line: a mark, words, the goods, the time left or lost, and
/// whose it is.
struct DueMark {
    let reader: Reader
    let names: NameBook
    /// At least one; of one obligation, verdict and debtor.
    let dues: [Due]

    /// Puts together what differs in its goods alone.
    static func lines(_ dues: [Due], _ reader: Reader, _ names: NameBook) -> [HTML] {
        var groups: [(key: Key, dues: [Due])] = []
        for due in dues {
            let key = Key(due)
            if let place = groups.firstIndex(where: { $0.key == key }) {
                groups[place].dues.append(due)
            } else {
                groups.append((key, [due]))
            }
        }
        return groups.map { DueMark(reader: reader, names: names, dues: $0.dues).html }
    }

    private struct Key: Hashable {
        let obligation: Obligation
        let reading: WipeReading?
        let verdict: Verdict
        let owedBy: UnitID
        let alarm: UnitID
        let waivers: [WaiverRow]
        let lacking: [ItemKind]

        init(_ due: Due) {
            (obligation, reading, verdict) = (due.obligation, due.reading, due.verdict)
            (owedBy, alarm, waivers) = (due.owedBy, due.alarm, due.waivers)
            lacking = due.kinds
        }
    }

    private var due: Due { dues[0] }

    var html: HTML {
        let outlook = Outlook.of(due.verdict)
        let goods = Set(dues.flatMap(\.containers)).sorted().map { container in
            "<a href=\"\(Address.container.path(container.text))\">\(container.text)</a> " as HTML
        }
        return """
            <li class="\(outlook.state)"><strong>\(outlook.mark) \(reader(due.obligation))</strong>\(reading)\(lacking) \
            <span class="boxes">\(goods)</span> <span class="what">\(words)</span>\
            <span class="note">\(owner)\(basis)</span></li>
            """
    }

    private var lacking: HTML? {
        due.lacking.map { " <strong>\(reader($0))</strong>" }
    }

    private var reading: HTML? {
        due.reading.map { " <span class=\"note reading\">\(reader($0))</span>" }
    }

    /// The verdict; while it runs, with the time that is left.
    ///
    /// The statement that decides it is one click away.
    private var words: HTML {
        if case .running(let until) = due.verdict {
            return """
                \(reader("截止", "until")) <time data-limit="\(Int(until.seconds))">\(until.spoken)</time>
                """
        }
        guard dues.count == 1, let statement = due.statement else {
            return HTML(text: reader(due.verdict))
        }
        return "<a href=\"\(Address.statement.path(statement.hex))\">\(reader(due.verdict))</a>"
    }

    private var owner: String {
        let stages = Set(dues.flatMap(\.stages).filter { $0.over.seconds > 0 })
        let late = stages.map { stage in
            reader.language.semicolon
                + reader(stage.wording(unit: { names($0) }, person: { names($0) }))
        }.sorted().joined()
        let granted = due.waivers.map { reader.language.semicolon + reader($0) }.joined()
        guard due.verdict != .met else { return late + granted }
        return reader(due.acting { names($0) }) + late + granted
    }

    private var basis: String {
        guard due.verdict != .met else { return "" }
        let clauses = Set(due.basis.map { reader($0) }).sorted()
        return " · " + clauses.joined(separator: reader.language.comma)
    }
}
