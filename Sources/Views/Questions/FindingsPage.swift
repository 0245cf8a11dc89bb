package import Custody

/// One thing that is wrong, recorded by a rule or found by reading the whole record.
package struct FindingView: Sendable {
    package let code: String
    package let gravity: Gravity
    package let what: Wording
    package let basis: Basis
    package let subjects: [Subject]
    package let people: [PersonID]
    package let containers: [ContainerID]
    package let statements: [ContentID]
    package let since: Instant?
    package let until: Instant?

    package init(
        code: String, gravity: Gravity, what: Wording, basis: Basis, subjects: [Subject],
        people: [PersonID], containers: [ContainerID], statements: [ContentID], since: Instant?,
        until: Instant?
    ) {
        (self.code, self.gravity, self.what, self.basis) = (code, gravity, what, basis)
        (self.subjects, self.people, self.containers) = (subjects, people, containers)
        (self.statements, self.since, self.until) = (statements, since, until)
    }
}

/// Everything that is wrong, one group for each kind, the gravest first.
///
/// Of the grave groups the newest few lie open; what is folded away says how much it is.
package struct FindingsPage {
    let reader: Reader
    let findings: [FindingView]
    let gravity: Gravity?
    let names: NameBook

    /// So many of a group lie open.
    private static let newest = 3
    /// More containers of one finding are told by their number.
    private static let boxesInSight = 6

    package init(
        reader: Reader, findings: [FindingView], gravity: Gravity?, names: NameBook
    ) {
        (self.reader, self.findings) = (reader, findings)
        (self.gravity, self.names) = (gravity, names)
    }

    package var html: HTML {
        let groups = Dictionary(grouping: findings, by: \.code).values
            .sorted {
                ($1[0].gravity, $1.count, $0[0].code) < ($0[0].gravity, $0.count, $1[0].code)
            }
        return """
            \(OfficeNav(reader: reader, current: .findings).html)<ul class="tiles">\(Gravity.allCases.reversed().map(tile))</ul>
            <p>\(ExportLinks(reader: reader, table: "findings", title: reader("问题清单", "Findings")).html)</p>
            \(groups.isEmpty ? "<p class=\"good\">✓ \(reader("没有问题。", "Nothing is wrong."))</p>" as HTML : nil)
            \(groups.map(group))
            """
    }

    private func tile(_ one: Gravity) -> HTML {
        let count = findings.count { $0.gravity == one }
        let here: HTML = gravity == one ? " aria-current=\"true\"" : .nothing
        let address =
            gravity == one
            ? Address.findings.path() : Address.findings.path() + "?gravity=" + one.rawValue
        let state =
            one >= .serious
            ? (count > 0 ? "is-bad" : "is-good") : (count > 0 ? "is-owed" : "is-good")
        return """
            <li><a class="\(state)" href="\(address)"\(here)><strong>\(count)</strong>\(reader(one))</a></li>
            """
    }

    private func group(_ group: [FindingView]) -> HTML {
        let first = group[0]
        let isGrave = first.gravity >= .serious
        let sorted = group.sorted { newer($0) > newer($1) }
        let (newest, older) = (sorted.prefix(Self.newest), sorted.dropFirst(Self.newest))
        return """
            <details class="group" id="group-\(first.code)"\(isGrave ? " open" : .nothing as HTML)><summary><strong class="\(isGrave ? "bad" : "owed")">\
            \(isGrave ? "‼" : "⚠") \(reader(first.what))</strong> × \(group.count)
            <span class="note">\(reader(first.gravity)) · \(reader(first.basis))</span></summary>
            <ul class="rows">\(newest.map(row))</ul>\(older.isEmpty ? nil : folded(older.map(row)))</details>
            """
    }

    /// What lasts until now is newer than what is over.
    private func newer(_ finding: FindingView) -> Int64 {
        (finding.until ?? finding.since)?.seconds ?? 0
    }

    private func folded(_ older: [HTML]) -> HTML {
        """
        <details class="more"><summary>\(reader(
            "其余 \(older.count) 条，较早", "\(older.count) more, older"))</summary>\
        <ul class="rows">\(older)</ul></details>
        """
    }

    private func row(_ finding: FindingView) -> HTML {
        let subjects = finding.subjects.map { names($0, reader) }.joined(
            separator: reader.language.semicolon)
        let span = Instant.spoken(from: finding.since, until: finding.until)
        let boxes = self.boxes(finding.containers)
        let statements = finding.statements.enumerated().map { number, content in
            " <a href=\"\(Address.statement.path(content.hex))\">\(reader("记录", "statement")) \(number + 1)</a>"
                as HTML
        }
        let people: HTML? =
            finding.people.isEmpty
            ? nil : "<span class=\"note\">\(names.list(finding.people, reader))</span>"
        return
            "<li>\(span.isEmpty ? nil : "<time>\(span)</time> " as HTML)\(subjects)\(boxes)\(statements)\(people)</li>"
    }

    private func boxes(_ containers: [ContainerID]) -> HTML {
        let all = containers.map { container in
            " <a href=\"\(Address.container.path(container.text))\">\(container.text)</a>" as HTML
        }
        guard containers.count > Self.boxesInSight, let first = containers.first else {
            return HTML(all)
        }
        return """
             <details class="more"><summary>\(reader(
                "\(first) 等 \(all.count) 件", "\(first) and others, \(all.count) in all"))</summary>\(all)</details>
            """
    }
}
