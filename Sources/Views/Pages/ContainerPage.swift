package import Custody

/// A container and every statement on its chain.
package struct ContainerView: Sendable {
    let row: ContainerRow
    let steps: [ChainStepView]
    let settlements: [SettlementView]

    package init(row: ContainerRow, steps: [ChainStepView], settlements: [SettlementView]) {
        (self.row, self.steps, self.settlements) = (row, steps, settlements)
    }
}

/// One statement of a chain.
package struct ChainStepView: Sendable {
    let link: LinkRow
    package let people: [PersonID]
    package let deviations: [Deviation]

    package init(link: LinkRow, people: [PersonID], deviations: [Deviation]) {
        (self.link, self.people, self.deviations) = (link, people, deviations)
    }
}

/// A contest about a container that was settled: when, and by whom.
package struct SettlementView: Sendable {
    let row: SettlementRow
    package let at: Instant
    package let people: [PersonID]

    package init(row: SettlementRow, at: Instant, people: [PersonID]) {
        (self.row, self.at, self.people) = (row, at, people)
    }
}

/// A container's whole life, with its signed statements one click away.
package struct ContainerPage {
    let reader: Reader
    let container: ContainerView

    package init(reader: Reader, container: ContainerView) {
        (self.reader, self.container) = (reader, container)
    }

    package var html: HTML {
        let row = container.row
        let seals = WholeNumbers(
            numbers: row.seals.map(\.text), comma: reader.language.comma
        ).html
        let inside = row.children.map { child in
            "<a href=\"\(Address.container.path(child.text))\">\(child.text)</a> " as HTML
        }
        return """
            <dl class="facts">
            <dt>\(reader("状态", "State"))</dt><dd>\(StateMark(reader: reader, row: row).html)</dd>
            <dt>\(reader("现由谁负责", "Answers for it"))</dt><dd>\(reader(row.custodian))</dd>
            <dt>\(reader("封条", "Seals"))</dt><dd>\(row.seals.isEmpty ? HTML(text: reader("没有记录", "not recorded")) : seals)</dd>
            <dt>\(reader("件数", "Items"))</dt><dd>\(row.items)</dd>
            <dt>\(reader("内装", "Inside"))</dt><dd>\(inside.isEmpty ? [HTML(text: "–")] : inside)</dd>
            </dl>
            <p><a href="\(Address.labels.path(asking: [("numbers", row.container.text)]))">\(reader("打印标签", "Print its label"))</a></p>
            <h2>\(reader("交接链", "Chain"))</h2>
            <ol class="chain">\(container.steps.map(step))</ol>
            \(settled)
            """
    }

    private var settled: HTML {
        guard !container.settlements.isEmpty else { return .nothing }
        return """
            <h2>\(reader("争议已裁定", "Contests settled"))</h2>
            <ol class="chain">\(container.settlements.map(settlement))</ol>
            """
    }

    private func settlement(_ settled: SettlementView) -> HTML {
        let upheld = settled.row.upheld
        return """
            <li><time>\(settled.at.spoken)</time>
            <a href="\(Address.statement.path(settled.row.content.hex))">\(reader(ActKind.contestResolution))</a>
            <span class="note">\(reader(settled.people))</span>
            <p>\(reader("认定：", "Upheld: "))<a href="\(Address.statement.path(upheld.hex))">\(called(upheld))</a></p></li>
            """
    }

    /// A statement of the chain as it stands there, or else by its code.
    private func called(_ content: ContentID) -> String {
        guard let step = container.steps.first(where: { $0.link.content == content }) else {
            return content.shortCode
        }
        return "\(step.link.at.spoken) \(reader(step.link.kind)) \(reader(step.people))"
    }

    private func step(_ step: ChainStepView) -> HTML {
        """
        <li class="\(step.link.state.rawValue)"><time>\(step.link.at.spoken)</time>
        <a href="\(Address.statement.path(step.link.content.hex))">\(reader(step.link.kind))</a>
        <span class="note">\(reader(step.people))</span>
        \(step.deviations.map(Findings(reader: reader).deviation))</li>
        """
    }
}
