import Custody

/// A stretch of somebody's custody: its edges and their proof, people, vault seconds, openings, seals.
struct SuspectIntervals {
    let reader: Reader
    let view: SuspectView

    func html(_ number: Int, _ interval: SuspectInterval) -> HTML {
        let carriers = interval.carriers.dropFirst().map(\.text).joined(separator: " ")
        let to = interval.to?.at.spoken ?? reader("至今", "until now")
        return """
            <li class="interval"><h3>\(number). \(view.names(interval.custodian, reader)) · \
            <time>\(interval.from.at.spoken)</time> – <time>\(to)</time></h3>
            <dl class="facts"><dt>\(reader("起于", "From"))</dt><dd>\(edge(interval.from))</dd>
            <dt>\(reader("止于", "To"))</dt><dd>\(interval.to.map(edge) ?? HTML(text: reader("尚未结束", "still lasting")))</dd>
            \(carriers.isEmpty ? nil : "<dt>\(reader("装在", "Inside"))</dt><dd>\(carriers)</dd>" as HTML)
            <dt>\(reader("人员", "People"))</dt><dd>\(view.names.list(interval.people, reader))</dd>
            \(seal(interval.before, reader("此前封条", "Seals before")))
            \(seal(interval.after, reader("此后封条", "Seals after")))
            \(interval.openings.isEmpty ? nil : openings(interval.openings))</dl>
            \(interval.vaults.map(vault))</li>
            """
    }

    private func edge(_ edge: SuspectInterval.Edge) -> HTML {
        let none = reader("无从证明", "not provable")
        let place: HTML? = view.entries[edge.content].map {
            " <a href=\"\(Address.entry.path(String($0)))\">#\($0)</a>"
        }
        return """
            <a href="\(Address.statement.path(edge.content.hex))">\(reader(edge.kind))</a>\(place) \
            <span class="note">\(reader("证明在", "proven between")) \(edge.bracket.notBefore?.spoken ?? none) \
            \(reader("与", "and")) \(edge.bracket.notAfter?.spoken ?? none)\(reader(" 之间", ""))</span>
            """
    }

    private func seal(_ reading: SealObservation?, _ title: String) -> HTML? {
        guard let reading else { return nil }
        let seals = WholeNumbers(numbers: reading.seals.map(\.text), comma: " ").html
        let weight =
            reading.counts
            ? "" : reader("（保管人自己读的，不作数）", " (the holder's own word, which does not count)")
        return """
            <dt>\(title)</dt><dd><a href="\(Address.statement.path(reading.content.hex))">\(reader(reading.kind))</a> \
            \(reading.container.text) · \(reading.seals.isEmpty ? "–" : seals) · \(reader(reading.condition)) · \(reading.at.spoken)\(weight)</dd>
            """
    }

    private func openings(_ openings: [SuspectInterval.Edge]) -> HTML {
        let rows = openings.map { one -> HTML in
            """
            <div><a href="\(Address.statement.path(one.content.hex))">\(one.at.spoken)</a> \(view.names.list(one.people, reader))</div>
            """
        }
        return "<dt>\(reader("启封", "Openings"))</dt><dd>\(rows)</dd>"
    }

    private func vault(_ seconds: VaultSeconds) -> HTML {
        let breaches = seconds.breaches.map { breach -> HTML in
            """
            <li class="bad">‼ \(breach.from.spoken) – \(breach.lasts ? "…" : breach.to.spoken)
            \(reader("仅 \(breach.present.count) 人：", "only \(breach.present.count): "))\(view.names.list(breach.present, reader))</li>
            """
        }
        let visits: HTML? =
            seconds.visits > 0
            ? "<li>\(reader("来访 \(seconds.visits) 次", "\(seconds.visits) visits"))</li>" : nil
        return """
            <div class="pane"><h4>\(view.names(seconds.vault)) · \(seconds.from.spoken) – \(seconds.to?.spoken ?? "…")</h4>
            <p>\(reader("值守：", "On duty: "))\(view.names.list(seconds.onDuty, reader))</p>
            <ul class="lines">\(breaches)\(seconds.keys.map(key))\(visits)</ul></div>
            """
    }

    func key(_ use: KeyUse) -> HTML {
        """
        <li>\(reader("钥匙开启", "opened with keys")) <a href="\(Address.statement.path(use.content.hex))">\(use.at.spoken)</a> \
        \(view.names.list(use.holders, reader))</li>
        """
    }
}
