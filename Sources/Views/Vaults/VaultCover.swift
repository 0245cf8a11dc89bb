import Custody

/// The line that matters at night: how many are there, until when it is proven, what is next.
struct VaultCover {
    let reader: Reader
    let vault: VaultView

    private var cover: CoveredUntil { vault.board.cover }

    var html: HTML {
        """
        <section class="cover \(tone)" aria-label="\(reader("值守", "The watch"))" role="status">
        <p class="big"><span aria-hidden="true">\(mark)</span> \(headline)</p>
        \(fact(reader("签字证明到", "Proven until"), cover.proven, id: "proven"))
        \(fact(reader("有人接班到", "Shift until"), cover.planned, id: "planned"))
        \(fact(reader("下次巡查", "Next round"), vault.due(.round)?.limit, id: "round"))
        \(depends)
        \(waiting)
        </section>
        """
    }

    private var tone: String {
        guard cover.isNeeded else { return "calm" }
        return switch cover.presence {
        case .present: "good"
        case .notProvable: "owed"
        case .absent: "bad"
        }
    }

    private var mark: String {
        guard cover.isNeeded else { return "–" }
        return switch cover.presence {
        case .present: "✓"
        case .notProvable: "⚠"
        case .absent: "‼"
        }
    }

    private var headline: String {
        let count = "\(vault.board.guards.count)/\(vault.board.needed)"
        guard cover.isNeeded else {
            return reader("在岗 \(count) · 无须值守的物品", "On duty \(count) · nothing to be watched")
        }
        return reader("在岗 \(count)", "On duty \(count)") + " · " + reader(cover.presence)
    }

    private func fact(_ title: String, _ at: Instant?, id: String) -> HTML {
        let hour: HTML =
            at.map {
                "<time id=\"\(id)\" data-spoken data-limit=\"\(Int($0.seconds))\" datetime=\"\($0.description)\">\($0.clock)</time>"
            } ?? "–"
        return "<p class=\"fact\"><span class=\"note\">\(title)</span> <strong>\(hour)</strong></p>"
    }

    private var depends: HTML {
        let people = cover.dependsOn.map { vault.name($0) }.joined(separator: reader.language.comma)
        guard !people.isEmpty else { return .nothing }
        return
            "<p class=\"fact\"><span class=\"note\">\(reader("全靠", "Depends on"))</span> <strong>\(people)</strong></p>"
    }

    private var waiting: HTML {
        guard vault.toSign > 0 else { return .nothing }
        return """
            <p class="fact"><a class="sign-here" id="to-sign" aria-keyshortcuts="Alt+W" href="\(Address.drafts.path())">\
            <kbd>W</kbd> \(reader("\(vault.toSign) 件待您签名", "\(vault.toSign) to be signed by you"))</a></p>
            """
    }
}
