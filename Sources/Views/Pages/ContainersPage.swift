package import Custody

/// The goods that concern somebody.
package struct ContainersPage {
    let reader: Reader
    let containers: [ContainerRow]

    package init(reader: Reader, containers: [ContainerRow]) {
        (self.reader, self.containers) = (reader, containers)
    }

    package var html: HTML {
        guard !containers.isEmpty else {
            return "<p class=\"note\">\(reader("没有与您有关的物品。", "No goods concern you."))</p>"
        }
        return """
            <div class="scroll" tabindex="0"><table><thead><tr><th>\(reader("编号", "Number"))</th>\
            <th>\(reader("状态", "State"))</th><th>\(reader("现由谁负责", "Answers for it"))</th>\
            <th>\(reader("考点·批次·专业", "Site, batch, subject"))</th><th>\(reader("件数", "Items"))</th></tr></thead>
            <tbody>\(containers.map(row))</tbody></table></div>
            """
    }

    private func row(_ row: ContainerRow) -> HTML {
        let place = [
            row.site.map { reader($0) }, row.batch.map { reader($0) },
            row.subject.map { reader($0) },
            row.room?.text,
        ]
        .compactMap { $0 }.joined(separator: " · ")
        return """
            <tr><td><a href="\(Address.container.path(row.container.text))">\(row.container.text)</a></td>\
            <td>\(StateMark(reader: reader, row: row).html)</td><td>\(reader(row.custodian))</td>\
            <td>\(place)</td><td class="number">\(row.items)</td></tr>
            """
    }
}

/// A container's state in words, never in colour alone.
struct StateMark {
    let reader: Reader
    let row: ContainerRow

    var html: HTML {
        let contested: HTML =
            row.contested
            ? " <strong class=\"bad\">\(reader("有争议", "contested"))</strong>" : .nothing
        return "\(reader(row.state))\(contested)"
    }
}
