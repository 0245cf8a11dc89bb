package import Custody

/// A container and every statement on its chain.
package struct ContainerView: Sendable {
    let row: ContainerRow
    let steps: [ChainStepView]

    package init(row: ContainerRow, steps: [ChainStepView]) {
        (self.row, self.steps) = (row, steps)
    }
}

/// One statement of a chain.
package struct ChainStepView: Sendable {
    let link: LinkRow
    package let people: [PersonID]
    let deviations: [Deviation]

    package init(link: LinkRow, people: [PersonID], deviations: [Deviation]) {
        (self.link, self.people, self.deviations) = (link, people, deviations)
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
        let seals = row.seals.map(\.text).joined(separator: reader.language.comma)
        let inside = row.children.map { child in
            "<a href=\"\(Address.container.path(child.text))\">\(child.text)</a> " as HTML
        }
        return """
            <dl class="facts">
            <dt>\(reader("状态", "State"))</dt><dd>\(StateMark(reader: reader, row: row).html)</dd>
            <dt>\(reader("现由谁负责", "Answers for it"))</dt><dd>\(reader(row.custodian))</dd>
            <dt>\(reader("封条", "Seals"))</dt><dd>\(seals.isEmpty ? reader("没有记录", "not recorded") : seals)</dd>
            <dt>\(reader("件数", "Items"))</dt><dd>\(row.items)</dd>
            <dt>\(reader("内装", "Inside"))</dt><dd>\(inside.isEmpty ? [HTML(text: "–")] : inside)</dd>
            </dl>
            <p><a href="\(Address.labels.path(asking: [("numbers", row.container.text)]))">\(reader("打印标签", "Print its label"))</a></p>
            <h2>\(reader("交接链", "Chain"))</h2>
            <ol class="chain">\(container.steps.map(step))</ol>
            """
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
