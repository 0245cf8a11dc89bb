import Custody

/// The question after a leak: in whose hands could it have been seen, and what excludes the others.
package struct SuspectPage {
    let reader: Reader
    let view: SuspectView

    package init(reader: Reader, view: SuspectView) { (self.reader, self.view) = (reader, view) }

    package var html: HTML {
        """
        \(OfficeNav(reader: reader, current: .suspect).html)<form class="inline" method="get" action="\(Address.suspect.path())">
        <label>\(reader("流水号", "Serial number")) <input name="serial" value="\(view.serial)" autocomplete="off"></label>
        <label>\(reader("或箱袋", "or container")) <input name="container" value="\(view.container)" autocomplete="off"></label>
        <label>\(reader("外界已知的时刻", "Known outside at")) <input name="time" type="datetime-local" value="\(view.time)"></label>
        <button>\(reader("查", "Ask"))</button></form>
        <p class="note">\(reader(
            "只给时刻：列出那一刻各保密室的值守、钥匙与来访。有证据排除的时段不列：同一封条前后完好，且后一次不是保管人自己读的。",
            "A time alone: who watched which vault at that second. What evidence excludes is left out: the same seal intact before and after, read afterwards by somebody other than the holder."))</p>
        \(view.flaw.map { "<p class=\"refusal\" role=\"alert\">\(reader($0))</p>" as HTML })
        \(view.suspicions.map(answer))\(vaults)
        \(view.suspicions.isEmpty ? nil : limits)
        """
    }

    private func answer(_ suspicion: Suspicion) -> HTML {
        let count = suspicion.intervals.count
        let part = SuspectIntervals(reader: reader, view: view)
        let intervals = suspicion.intervals.enumerated().map {
            part.html($0.offset + 1, $0.element)
        }
        return """
            <section class="suspicion"><h2><a href="\(Address.container.path(suspicion.container.text))">\(suspicion.container.text)</a> ·
            \(count == 0 ? reader("没有证据未能排除的时段", "evidence excludes every interval")
                : reader("\(count) 段时间未能排除", "\(count) intervals that nothing excludes"))</h2>
            <ol class="intervals">\(intervals)</ol>
            \(exposures(suspicion.exposures))\(late(suspicion.late))</section>
            """
    }

    private func exposures(_ exposures: [Exposure]) -> HTML? {
        guard !exposures.isEmpty else { return nil }
        let rows = exposures.map { exposure -> HTML in
            let blame = exposure.unlawful.map { reader($0) }
                .joined(separator: reader.language.comma)
            let proof =
                exposure.notAfter.map { reader("不晚于 \($0.spoken)", "not after \($0.spoken)") }
                ?? reader("时间无从证明", "its hour is not provable")
            return """
                <tr><th scope="row">\(view.names(exposure.person))</th><td>\(reader(exposure.role))</td>\
                <td><a href="\(Address.statement.path(exposure.content.hex))">\(reader(exposure.kind))</a></td>\
                <td><time>\(exposure.at.spoken)</time><span class="note">\(proof)</span></td>\
                <td class="\(blame.isEmpty ? "" : "bad")">\(blame.isEmpty ? "✓ " + reader("依规", "with leave") : "‼ " + blame)</td></tr>
                """
        }
        return """
            <h3>\(reader("看过内容的人", "Who has had the content before his eyes"))</h3>
            <div class="scroll" tabindex="0"><table><thead><tr><th>\(reader("人员", "Person"))</th><th>\(reader("身份", "Role"))</th>\
            <th>\(reader("经由", "By"))</th><th>\(reader("时间", "When"))</th><th>\(reader("是否依规", "With leave"))</th></tr></thead>
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private func late(_ late: [LateEvidence]) -> HTML? {
        guard !late.isEmpty else { return nil }
        let rows = late.map { one -> HTML in
            """
            <li><a href="\(Address.statement.path(one.content.hex))">\(reader(one.kind))</a>
            \(reader("自称", "says")) \(one.claimed.spoken)\(reader("，到账", ", in the ledger by"))
            \(one.notAfter?.spoken ?? reader("无共签可证", "nobody's cosignature")) · \(view.names.list(one.people, reader))</li>
            """
        }
        return
            "<h3>\(reader("迟到的证据", "Evidence that came late"))</h3><ul class=\"lines\">\(rows)</ul>"
    }

    private var vaults: HTML? {
        guard !view.vaults.isEmpty else { return nil }
        let rows = view.vaults.map { moment -> HTML in
            let isShort = moment.seconds.onDuty.count < moment.needed
            let people =
                moment.seconds.onDuty.isEmpty
                ? reader("无人值守", "nobody") : view.names.list(moment.seconds.onDuty, reader)
            return """
                <li class="\(isShort ? "bad" : "good")"><strong>\(isShort ? "‼" : "✓") \(view.names(moment.seconds.vault))</strong> \(people)
                \(moment.seconds.keys.map(SuspectIntervals(reader: reader, view: view).key))</li>
                """
        }
        return
            "<h2>\(reader("那一刻的保密室", "The vaults at that second"))</h2><ul class=\"rows\">\(rows)</ul>"
    }

    /// Said every time, so that nobody reads more into it.
    private var limits: HTML {
        let all = [
            reader(
                "授权启封时的拍照、命题印刷期间的泄露、考场内的摄像",
                "photographs at an authorised opening, leaks while papers are set and printed, cameras in the room"
            ),
            reader("没有登记的机器上留下的打印缓存", "a print spool on a machine nobody listed"),
            reader("交接双方全体串通", "collusion of all signers of both halves"),
            reader("封条被重新粘好而看的人都没看出", "a seal re-glued so well that nobody noticed"),
            reader("从未同步过的手机里的最后一条记录", "what a phone said last before it was lost"),
            reader(
                "两次签名之间值班人是否睡着或走开", "whether a guard slept or stepped out between two signatures"),
        ]
        return """
            <section class="unknown"><h2>\(reader("它不能证明什么", "What it cannot prove"))</h2>
            <ul>\(all.map { "<li>\($0)</li>" as HTML })</ul></section>
            """
    }
}
