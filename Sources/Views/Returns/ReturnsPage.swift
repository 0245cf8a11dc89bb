import Custody

/// Return day on one page: every region and site, met, breached, not provable or running.
package struct ReturnsPage {
    let reader: Reader
    let day: ReturnDayView
    let shown: Outlook?

    package init(reader: Reader, day: ReturnDayView, shown: Outlook?) {
        (self.reader, self.day, self.shown) = (reader.knowing(day.names), day, shown)
    }

    package var html: HTML {
        let dues = day.regions.flatMap(\.all)
        let regions = day.regions.sorted { worst($0) > worst($1) }
        return """
            \(OfficeNav(reader: reader, current: .returns).html)<p class="note">\(day.names(day.unit)) · \(reader("截至", "as of")) <time>\(day.now.spoken)</time> ·
            \(reader("与 custody due、custody balance 同一来源；台账一有变化即更新。",
                "the same source as custody due and custody balance; follows the ledger live."))</p>
            \(tiles(dues))
            \(ReturnTasks(reader: reader, day: day).html)
            \(arrivals)
            \(regions.map(region))
            \(regions.isEmpty ? "<p class=\"note\">\(reader("没有考次。", "There are no sittings."))</p>" : .nothing)
            <p>\(reader("官方清单：", "The official lists: "))\(exports)</p>
            """
    }

    private func worst(_ region: ReturnRegionView) -> Int {
        let counts = Dictionary(grouping: region.all.filter(\.isChosen)) { Outlook.of($0.verdict) }
        let missing = region.sites.flatMap(\.missing).count
        return (counts[.breached]?.count ?? 0) * 10_000 + missing * 1_000
            + (counts[.unproven]?.count ?? 0) * 100 + (counts[.running]?.count ?? 0)
    }

    private func tiles(_ dues: [Due]) -> HTML {
        let chosen = dues.filter(\.isChosen)
        let items = Outlook.allCases.map { standing -> HTML in
            let count = chosen.count { Outlook.of($0.verdict) == standing }
            let here: HTML = shown == standing ? " aria-current=\"true\"" : .nothing
            let address =
                shown == standing
                ? Address.returns.path() : Address.returns.path() + "?show=" + standing.rawValue
            return """
                <li><a class="\(standing.state)" href="\(address)"\(here)><strong>\(standing.mark) \(count)</strong>\
                \(reader(standing.words))</a></li>
                """
        }
        let missing = day.regions.flatMap(\.sites).flatMap(\.missing).reduce(0) {
            $0 + abs($1.missing)
        }
        let open = day.regions.flatMap(\.sites).flatMap(\.differences).count(where: \.isOpen)
        return """
            <ul class="tiles" aria-label="\(reader("总览", "Overview"))">\(items)
            <li><a class="\(missing > 0 ? "is-bad" : "is-good")" href="\(Address.balance.path())">\
            <strong>\(missing)</strong>\(reader("件缺失", "items missing"))</a></li>
            <li><a class="\(open > 0 ? "is-owed" : "is-good")" href="\(Address.balance.path())?show=differences">\
            <strong>\(open)</strong>\(reader("项差异未说明", "differences open"))</a></li></ul>
            """
    }

    private var arrivals: HTML? {
        guard !day.arrivals.isEmpty else { return nil }
        let rows = day.arrivals.map { arrival -> HTML in
            """
            <li><time>\(arrival.at.spoken)</time> <a href="\(Address.container.path(arrival.container.text))">\
            \(arrival.container.text)</a> \(arrival.from.map { day.names($0) } ?? "") \
            <a class="note" href="\(Address.statement.path(arrival.content.hex))">\(reader("接收记录", "acceptance"))</a></li>
            """
        }
        return """
            <section aria-labelledby="h-in"><h2 id="h-in">\(reader("最近到达", "Latest arrivals"))</h2>
            <ul class="lines arrivals">\(rows)</ul></section>
            """
    }

    private func region(_ region: ReturnRegionView) -> HTML {
        let chosen = region.all.filter(\.isChosen)
        let isDone =
            chosen.allSatisfy { $0.verdict == .met }
            && region.sites.allSatisfy { $0.missing.isEmpty }
        let road: HTML? =
            region.onTheRoad > 0
            ? "<span>⇢ \(region.onTheRoad) \(reader("件在途", "on the road"))</span>" : nil
        let own = DueMark.lines(visible(region.dues), reader, day.names)
        return """
            <details class="region" id="region-\(region.unit.text)"\(isDone ? .nothing : " open" as HTML)>
            <summary><strong>\(day.names(region.unit))</strong> <span class="counts">\(counts(chosen))\(road)</span></summary>
            \(own.isEmpty ? nil : "<ul class=\"marks\">\(own)</ul>" as HTML)
            \(region.sites.compactMap(site))</details>
            """
    }

    private func counts(_ dues: [Due]) -> [HTML] {
        Outlook.allCases.compactMap { outlook in
            let count = dues.count { Outlook.of($0.verdict) == outlook }
            return count == 0
                ? nil
                : "<span class=\"\(outlook.state)\">\(outlook.mark) \(count) \(reader(outlook.words))</span> "
        }
    }

    private func visible(_ dues: [Due]) -> [Due] {
        dues.filter { due in shown.map { $0 == Outlook.of(due.verdict) } ?? true }
    }

    /// One line where all is well, opened where something is not.
    private func site(_ site: ReturnSiteView) -> HTML? {
        let sittings = site.sittings.compactMap { sitting -> HTML? in
            let lines = DueMark.lines(visible(sitting.dues), reader, day.names)
            guard !lines.isEmpty else { return nil }
            return """
                <div class="sitting"><p class="name">\(day.names(sitting.batch, reader))</p><ul class="marks">\(lines)</ul></div>
                """
        }
        guard !sittings.isEmpty || shown == nil else { return nil }
        let chosen = site.sittings.flatMap(\.dues).filter(\.isChosen)
        let isCalm =
            site.missing.isEmpty && !site.differences.contains(where: \.isOpen)
            && chosen.allSatisfy { Outlook.of($0.verdict) == .met }
        let missing = site.missing.reduce(0) { $0 + abs($1.missing) }
        let lack: HTML? =
            missing > 0
            ? "<span class=\"is-bad\">‼ \(reader("缺 \(missing) 件", "\(missing) missing"))</span>"
            : nil
        return """
            <details class="site"\(isCalm && shown == nil ? .nothing : " open" as HTML)><summary><strong>\(day.names(site.unit))</strong>
            <span class="counts">\(lack)\(counts(chosen))</span></summary>
            \(ReturnTrouble(reader: reader, site: site).html)<div class="sittings">\(sittings)</div></details>
            """
    }

    private var exports: [HTML] {
        let lists = [
            ("return-discs", reader("机考物品回收清单", "computer items")),
            ("return-cards", reader("答题卡回收单", "card slips")),
            ("card-summary", reader("答题卡回收信息汇总表", "card summary")),
        ]
        return lists.map { ExportLinks(reader: reader, table: $0.0, title: $0.1).html }
    }
}
