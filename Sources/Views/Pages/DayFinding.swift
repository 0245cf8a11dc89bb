package import Custody

/// Something that is wrong and concerns the unit.
package struct DayFinding: Sendable {
    package let words: Wording
    package let gravity: Gravity
    package let subjects: [Subject]
    package let people: [PersonID]
    /// How often, where several are told in one line.
    let times: Int
    package let statement: ContentID?
    package let basis: Basis

    package init(
        words: Wording, gravity: Gravity, subjects: [Subject], people: [PersonID],
        times: Int = 1, statement: ContentID?, basis: Basis
    ) {
        (self.words, self.gravity, self.subjects) = (words, gravity, subjects)
        self.times = times
        (self.people, self.statement, self.basis) = (people, statement, basis)
    }
}

/// A finding in a day's list, with the way to what was signed.
struct DayFindingLine {
    let reader: Reader
    let finding: DayFinding

    static func list(_ findings: [DayFinding], _ reader: Reader) -> HTML {
        guard !findings.isEmpty else {
            return "<p class=\"note\">\(reader("没有。", "None."))</p>"
        }
        return """
            <ul class="rows">\(findings.map { DayFindingLine(reader: reader, finding: $0).html })</ul>
            """
    }

    private var html: HTML {
        let isCritical = finding.gravity == .critical
        // Who is named at the end of the line is not named twice.
        let subjects = finding.subjects.filter { subject in
            if case .person(let person) = subject { !finding.people.contains(person) } else { true }
        }.map { reader($0) }.joined(separator: reader.language.comma)
        let times =
            finding.times > 1
            ? reader(" · 共 \(finding.times) 次", " · \(finding.times) times") : ""
        let link = finding.statement.map { content in
            """
             <a href="\(Address.statement.path(content.hex))">\(reader("看签名原件", "see what was signed"))</a>
            """ as HTML
        }
        return """
            <li class="\(isCritical ? "bad" : "owed")"><strong>\(isCritical ? "‼" : "⚠") \(reader(finding.words))</strong> \
            \(subjects)\(finding.people.isEmpty ? "" : " · \(reader(finding.people))")\(times)
            <span class="note">\(reader(finding.gravity)) · \(reader("依据：", "Basis: "))\(reader(finding.basis))\(link)</span></li>
            """
    }
}
