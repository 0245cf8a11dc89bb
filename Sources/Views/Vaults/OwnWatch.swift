package import Custody

/// A vault in which the reader is on duty.
package struct OwnWatch: Sendable {
    package let board: VaultBoard
    /// As its unit declared it.
    let title: String
    let now: Instant

    package init(board: VaultBoard, title: String, now: Instant) {
        (self.board, self.title, self.now) = (board, title, now)
    }

    /// Whether too few are there for what needs them.
    var isShort: Bool { board.cover.isNeeded && board.cover.presence == .absent }

    /// When that began; nil in its first minute.
    var since: Instant? { board.findings.last { $0.code == .watchIsBroken }?.since }
}

/// What whoever is on duty is told first of all: who is there with him, until when it is covered,
/// whether he is alone, and where he is relieved.
struct OwnWatchPart {
    let reader: Reader
    let watch: OwnWatch

    private var board: VaultBoard { watch.board }

    /// A relief that is nearer than this is said aloud.
    private static let soon = Span.hours(2)

    var html: HTML {
        let vault = board.vault.text
        let guards = board.guards.map {
            GuardLine(reader: reader, one: $0, name: reader($0.person)).html
        }
        return """
            <section class="watch" id="watch-\(vault)" aria-labelledby="h-\(vault)">
            <h2 id="h-\(vault)">\(reader("您正在值班", "You are on duty")) · \(watch.title)</h2>
            \(VaultCover(reader: reader, board: board, name: { reader($0) }).html)
            \(short)\(relief)<ul class="lines">\(guards)</ul>
            <p><a class="button" href="\(Address.vaultShift.path(vault))">\(reader("交接班", "Hand the shift over"))</a> \
            <a class="button" href="\(Address.vault.path(vault))">\(reader("保密室：签到、巡查", "The vault: sign on, walk the round"))</a></p>
            </section>
            """
    }

    private var short: HTML? {
        guard watch.isShort else { return nil }
        let needed = board.needed
        let words =
            board.guards.count == 1
            ? reader("只有您一人在岗，应有 \(needed) 人", "You are alone; \(needed) must be on duty")
            : reader(
                "在岗 \(board.guards.count) 人，应有 \(needed) 人",
                "\(board.guards.count) are on duty; \(needed) must be")
        let clauses = PresenceBreach.basis.map { reader($0) }
            .joined(separator: reader.language.comma)
        return """
            <div class="refusal"><strong>‼ \(words)</strong> \(since)
            <p>\(reader("依据：", "Basis: "))\(clauses)</p>
            <p>\(reader("出路：", "Way out: "))\(reader(
                "请另一人立即到岗，在本保密室签到；人到之前不要离开。",
                "Somebody else comes and signs on at this vault now; do not leave before."))</p></div>
            """
    }

    /// The board looks back a day: what lasts longer began before it.
    private var since: HTML {
        guard let since = watch.since else { return "\(reader("刚刚", "just now"))" }
        guard watch.now - since < .days(1) else {
            return "\(reader("已超过一天", "for more than a day"))"
        }
        return "\(reader("自", "since")) <time>\(since.spoken)</time>"
    }

    /// What comes next while enough are there.
    private var relief: HTML? {
        guard board.cover.isNeeded, !watch.isShort, let planned = board.cover.planned else {
            return nil
        }
        let needed = board.needed
        guard watch.now < planned else {
            return """
                <p class="owed">⚠ \(reader(
                    "班次 \(planned.spoken) 已到时，还没有人接班：请办交接班。",
                    "The shift was over at \(planned.spoken) and nobody has taken over: hand it over."))</p>
                """
        }
        let words = reader(
            "\(planned.spoken) 以后在岗不足 \(needed) 人：请在此之前办好交接班。",
            "After \(planned.spoken) fewer than \(needed) are on duty: hand the shift over before.")
        return planned - watch.now < Self.soon
            ? "<p class=\"owed\">⚠ \(words)</p>" : "<p class=\"note\">\(words)</p>"
    }
}
