package import Custody

/// My road: what to fetch, to take over, to bring and to be answered for, the most urgent first.
package struct RoadPage {
    let reader: Reader
    let road: RoadBook
    let units: [UnitID: String]
    let now: Instant

    package init(reader: Reader, road: RoadBook, units: [UnitID: String], now: Instant) {
        (self.reader, self.road, self.units, self.now) = (reader, road, units, now)
    }

    package var html: HTML {
        let nothing: HTML = """
            <p class="note">\(reader("路上没有等您办的事。", "Nothing on the road waits for you."))</p>
            """
        return """
            \(RoadSheet.link)
            <p id="age" class="age note" data-served="\(Int(now.seconds))">\(RoadClock(reader: reader).asOf(now))</p>
            <div id="mine"></div>
            \(road.steps.isEmpty ? nothing : "<ol class=\"steps\">\(road.steps.map(step))</ol>")
            \(past)
            <p class="note"><a href="\(Address.takeovers.path())">\(reader(
                "从文件打开对方的交出记录", "Open the other side's half from a file"))</a></p>
            """
    }

    private func step(_ step: RoadStep) -> HTML {
        let name = StepName(step.kind)
        let vehicle = step.vehicle.map { " · \($0)" } ?? ""
        return """
            <li class="step \(step.kind.rawValue)" data-statement="\(step.statement.hex)" \
            data-kind="\(step.kind.rawValue)">
            <h2><span aria-hidden="true">\(name.icon)</span> \(reader(name.title)) \(step.consignment.text)</h2>
            <p class="way">\(step.from.map { "\(unit($0)) → " } ?? "")<strong>\(unit(step.to))</strong>\(vehicle)</p>
            \(step.limits.map(limit))
            \(boxes(step))
            \(marks(step))
            <a class="button large" href="\(address(step))">\(reader(name.act))</a>
            </li>
            """
    }

    private func unit(_ id: UnitID) -> String { units[id] ?? id.text }

    private func limit(_ limit: RoadLimit) -> HTML {
        let isOver = limit.limit < now
        return """
            <p class="limit\(isOver ? " over" : "")">\(reader(limit.obligation)) \
            <time data-limit="\(Int(limit.limit.seconds))">\(limit.limit.spoken)</time></p>
            """
    }

    private func boxes(_ step: RoadStep) -> HTML {
        let names = step.containers.map(\.text).joined(separator: "  ")
        let count = reader("\(step.containers.count) 件", "\(step.containers.count) containers")
        guard step.containers.count > 6 else { return "<p><strong>\(count)</strong> \(names)</p>" }
        return "<details><summary><strong>\(count)</strong></summary><p>\(names)</p></details>"
    }

    private func marks(_ step: RoadStep) -> HTML {
        var marks: [String] = []
        if step.isBlind {
            marks.append(reader("盲检：先读封条，后对读数", "Blind: read first, compare afterwards"))
        }
        if step.hasArrived {
            marks.append(reader("已报运抵，等对方接收", "Arrival told; waits for the receiver"))
        }
        return HTML(marks.map { "<p class=\"mark\">\($0)</p>" as HTML })
    }

    private func address(_ step: RoadStep) -> String {
        switch step.kind {
        case .takeOver: Address.takeover.path(step.statement.hex)
        case .answer: Address.handover.path(step.statement.hex)
        case .fetch, .giveOut: Address.journey.path(step.statement.hex)
        case .deliver: Address.journey.path((step.order ?? step.statement).hex)
        }
    }

    private var past: HTML {
        guard !road.past.isEmpty else { return .nothing }
        return """
            <h2>\(reader("最近的交接", "Lately handed over"))</h2>
            <ul class="rows">\(road.past.prefix(10).map(handover))</ul>
            """
    }

    private func handover(_ past: PastHandover) -> HTML {
        let answered = !past.answers.isEmpty
        return """
            <li\(answered ? .nothing : " class=\"owed\"" as HTML)><a href="\(Address.handover.path(past.release.hex))">\
            \(past.consignment.text) · \(past.containers.count)</a> <time>\(past.at.spoken)</time> \
            <span class="note">\(answered
                ? reader("✓ 双方已签", "✓ both halves signed")
                : reader("… 等对方接收", "… not answered yet"))</span></li>
            """
    }
}

/// The words of a step and of the button that takes it.
struct StepName {
    let icon: String
    let title: Wording
    let act: Wording

    init(_ kind: RoadStep.Kind) {
        switch kind {
        case .takeOver:
            (icon, title, act) = ("⇩", Wording("接收", "Take over"), Wording("开始接收", "Take over now"))
        case .deliver:
            (icon, title, act) = (
                "⇨", Wording("送达", "Deliver"), Wording("交给对方", "Hand over")
            )
        case .fetch:
            (icon, title, act) = (
                "◎", Wording("去取", "Fetch"), Wording("看调运令", "See the order")
            )
        case .giveOut:
            (icon, title, act) = (
                "⇧", Wording("交出", "Give out"), Wording("交给押运员", "Hand to the crew")
            )
        case .answer:
            (icon, title, act) = (
                "…", Wording("等对方接收", "Waits for an answer"),
                Wording("运抵、撤回", "Arrived, withdraw")
            )
        }
    }
}

/// When something was so, for a page that may be older than it looks.
struct RoadClock {
    let reader: Reader

    func asOf(_ now: Instant) -> String { reader("\(now.spoken) 的情况", "As of \(now.spoken)") }
}

/// The road's own stylesheet.
enum RoadSheet {
    static let link: HTML = "<link rel=\"stylesheet\" href=\"/assets/road.css\">"
}
