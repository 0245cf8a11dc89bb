import Custody

/// Return day on one page: every region and site, met, breached, not provable or running.
package struct ReturnsPage {
    let reader: Reader
    let day: ReturnDayView
    let shown: Outlook?

    package init(reader: Reader, day: ReturnDayView, shown: Outlook?) {
        (self.reader, self.day, self.shown) = (reader, day, shown)
    }

    package var html: HTML {
        let dues = day.regions.flatMap(\.all)
        let regions = day.regions.sorted { worst($0) > worst($1) }
        return """
            <p class="note">\(day.names(day.unit)) · \(reader("截至", "as of")) <time>\(day.now.spoken)</time> ·
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
            <li><a class="\(missing > 0 ? "bad" : "good")" href="\(Address.balance.path())">\
            <strong>\(missing)</strong>\(reader("件缺失", "items missing"))</a></li>
            <li><a class="\(open > 0 ? "owed" : "good")" href="\(Address.balance.path())?show=differences">\
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
        let counts = Outlook.allCases.compactMap { standing -> HTML? in
            let count = chosen.count { Outlook.of($0.verdict) == standing }
            return count == 0
                ? nil
                : "<span class=\"\(standing.state)\">\(standing.mark) \(count) \(reader(standing.words))</span> "
        }
        let isDone =
            chosen.allSatisfy { $0.verdict == .met }
            && region.sites.allSatisfy { $0.missing.isEmpty }
        let road: HTML? =
            region.onTheRoad > 0
            ? "<span>⇢ \(region.onTheRoad) \(reader("件在途", "on the road"))</span>" : nil
        let own = visible(region.dues)
        let sites = region.sites.compactMap(site)
        return """
            <details class="region" id="region-\(region.unit.text)"\(isDone ? .nothing : " open" as HTML)>
            <summary><strong>\(day.names(region.unit))</strong> <span class="counts">\(counts)\(road)</span></summary>
            \(own.isEmpty ? .nothing : "<ul class=\"marks\">\(own.map(mark))</ul>" as HTML)
            \(sites)</details>
            """
    }

    private func visible(_ dues: [Due]) -> [Due] {
        dues.filter { due in shown.map { $0 == Outlook.of(due.verdict) } ?? true }
    }

    private func site(_ site: ReturnSiteView) -> HTML? {
        let sittings = site.sittings.compactMap { sitting -> HTML? in
            let dues = visible(sitting.dues)
            guard !dues.isEmpty else { return nil }
            return """
                <div class="sitting"><h4>\(sitting.batch.text)</h4><ul class="marks">\(dues.map(mark))</ul></div>
                """
        }
        let trouble = ReturnTrouble(reader: reader, site: site).html
        guard !sittings.isEmpty || shown == nil else { return nil }
        return """
            <section class="site"><h3>\(day.names(site.unit))</h3>\(trouble)
            <div class="sittings">\(sittings)</div></section>
            """
    }

    private func mark(_ due: Due) -> HTML {
        DueMark(reader: reader, names: day.names, due: due).html
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
