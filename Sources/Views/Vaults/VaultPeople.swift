import Custody

/// Who is on duty and until when he vouches for it; who holds the keys; who visits.
struct VaultPeople {
    let reader: Reader
    let vault: VaultView

    var html: HTML {
        """
        \(guards)
        <h3>\(reader("钥匙", "Keys"))</h3><ul class="lines">\(vault.board.keys.map { key($0.lock, $0.holder) })</ul>
        \(visitors)\(broken)
        """
    }

    private var guards: HTML {
        guard !vault.board.guards.isEmpty else {
            return "<p class=\"refusal\">‼ \(reader("无人在岗", "Nobody is on duty"))</p>"
        }
        let lines = vault.board.guards.map {
            GuardLine(reader: reader, one: $0, name: vault.name($0.person)).html
        }
        return "<ul class=\"lines\">\(lines)</ul>"
    }

    private func key(_ lock: VaultLock, _ holder: PersonID?) -> HTML {
        let who: HTML =
            holder.map { "<strong>\(vault.name($0))</strong>" }
            ?? "<strong class=\"bad\">‼ \(reader("无人登记", "nobody on record"))</strong>"
        return "<li>\(reader(lock))\(reader("：", ": "))\(who)</li>"
    }

    private var visitors: HTML {
        guard !vault.visitors.isEmpty else { return .nothing }
        return """
            <h3>\(reader("来访未离", "Visitors inside"))</h3><ul class="lines" id="visitors">\
            \(vault.visitors.map { "<li>⚠ \(Self.name($0, reader)) · \($0.visitor.entered.clock) · \($0.visitor.reason)</li>" as HTML })</ul>
            """
    }

    static func name(_ visitor: VisitorView, _ reader: Reader) -> String {
        visitor.name ?? reader("姓名不在本机", "name not kept here")
    }

    private var broken: HTML {
        guard !vault.board.broken.isEmpty else { return .nothing }
        let names = vault.board.broken.map { reader($0) }.joined(separator: reader.language.comma)
        return "<h3>\(reader("设备故障", "Out of order"))</h3><p class=\"bad-line\">‼ \(names)</p>"
    }
}

/// Somebody on duty: since when, until when he vouches for it, and when he is to be relieved.
struct GuardLine {
    let reader: Reader
    let one: VaultBoard.Guard
    let name: String

    var html: HTML {
        let proven: HTML =
            one.provenUntil.map {
                """
                ✓ \(reader("证明到", "proven until")) \
                <time data-spoken data-limit="\(Int($0.seconds))" datetime="\($0.description)">\($0.clock)</time>
                """
            } ?? "⚠ \(reader("不能证明在岗", "presence not provable"))"
        return """
            <li data-person="\(one.person.text)"><strong>\(name)</strong> \
            <span class="note">\(one.since.clock) \(reader("到岗，应换班", "on, relief")) \(one.relief.clock)</span>\
            <span class="left-block">\(proven)</span></li>
            """
    }
}
