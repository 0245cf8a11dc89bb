import Custody

/// The line that matters at night: how many are there, until when it is proven, what is next.
struct VaultCover {
    let reader: Reader
    let board: VaultBoard
    /// What people are called.
    let name: (PersonID) -> String
    /// How many drafts wait for the reader's signature.
    var toSign = 0

    private var cover: CoveredUntil { board.cover }

    var html: HTML {
        """
        <section class="cover \(cover.tone)" aria-label="\(reader("值守", "The watch"))" role="status">
        <p class="big"><span aria-hidden="true">\(mark)</span> \(headline)</p>
        \(fact(reader("签字证明到", "Proven until"), cover.proven))
        \(fact(reader("有人接班到", "Shift until"), cover.planned))
        \(fact(reader("下次巡查", "Next round"), board.due(.round)?.limit))
        \(depends)
        \(waiting)
        </section>
        """
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
        let count = "\(board.guards.count)/\(board.needed)"
        guard cover.isNeeded else {
            return reader("在岗 \(count) · 无须值守的物品", "On duty \(count) · nothing to be watched")
        }
        return reader("在岗 \(count)", "On duty \(count)") + " · " + reader(cover.presence)
    }

    private func fact(_ title: String, _ at: Instant?) -> HTML {
        let hour: HTML =
            at.map {
                "<time data-spoken data-limit=\"\(Int($0.seconds))\" datetime=\"\($0.description)\">\($0.clock)</time>"
            } ?? "–"
        return "<p class=\"fact\"><span class=\"note\">\(title)</span> <strong>\(hour)</strong></p>"
    }

    private var depends: HTML {
        let people = cover.dependsOn.map(name).joined(separator: reader.language.comma)
        guard !people.isEmpty else { return .nothing }
        return
            "<p class=\"fact\"><span class=\"note\">\(reader("全靠", "Depends on"))</span> <strong>\(people)</strong></p>"
    }

    private var waiting: HTML {
        guard toSign > 0 else { return .nothing }
        return """
            <p class="fact"><a class="sign-here" id="to-sign" aria-keyshortcuts="Alt+W" href="\(Address.drafts.path())">\
            <kbd>W</kbd> \(reader("\(toSign) 件待您签名", "\(toSign) to be signed by you"))</a></p>
            """
    }
}

extension CoveredUntil {
    /// Its colour on every page; calm where nothing has to be watched.
    var tone: String {
        guard isNeeded else { return "calm" }
        return switch presence {
        case .present: "good"
        case .notProvable: "owed"
        case .absent: "bad"
        }
    }
}

extension VaultBoard {
    /// The next of a recurring duty.
    func due(_ duty: VaultDuty) -> Due? { dues.first { $0.obligation == .vault(duty) } }
}
