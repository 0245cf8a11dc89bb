import Custody

/// A vault at a glance: who is there and for how long, what is there, what is next, what is wrong;
/// and every act, by its letter.
package struct VaultPage {
    let reader: Reader
    let vault: VaultView

    package init(reader: Reader, vault: VaultView) {
        (self.reader, self.vault) = (reader, vault)
    }

    private var board: VaultBoard { vault.board }

    package var html: HTML {
        let watch = board.cover
        return """
            <div class="vault" data-vault="\(board.vault.text)" data-unit="\(board.unit.text)"
             data-presence="\(watch.presence.rawValue)" data-needed="\(board.needed)"
             data-guarding="\(watch.isNeeded ? "true" : "false")"
             data-proven="\(watch.proven?.description ?? "")"
             data-planned="\(watch.planned?.description ?? "")"
             data-on-duty="\(board.guards.map(\.person.text).joined(separator: " "))">
            \(cover.html)
            <div class="panes">
            \(pane("people", reader("值班与钥匙", "On duty, and keys"), VaultPeople(reader: reader, vault: vault).html))
            \(pane("room", roomTitle, VaultRoomPart(reader: reader, vault: vault).html))
            \(pane("traffic", reader("将到、将出", "Expected in and out"), VaultTrafficPart(reader: reader, vault: vault).html))
            \(pane("troubles", reader("应办与问题", "Due, and found"), VaultTroubles(reader: reader, vault: vault).html))
            </div>
            \(deeds)
            </div>
            \(VaultForms(reader: reader, vault: vault).html)
            """
    }

    private var cover: VaultCover {
        VaultCover(
            reader: reader, board: board, name: { vault.name($0) }, toSign: vault.toSign)
    }

    private var roomTitle: String {
        reader("室内 \(board.inside.count) 件", "In the room: \(board.inside.count)")
    }

    private func pane(_ id: String, _ title: String, _ content: HTML) -> HTML {
        """
        <section class="pane" id="\(id)" tabindex="0" aria-labelledby="h-\(id)">\
        <h2 id="h-\(id)">\(title)</h2>\(content)</section>
        """
    }

    private var deeds: HTML {
        """
        <nav class="deeds" aria-label="\(reader("办理", "Acts"))">\
        \(VaultDeed.allCases.map(deed))\
        <p class="note">\(reader("按 Alt 加字母；扫描枪直接扫。", "Alt + letter; just scan."))</p></nav>
        """
    }

    private func deed(_ deed: VaultDeed) -> HTML {
        let letter = deed.letter
        let keys: HTML =
            "id=\"do-\(deed.rawValue)\" aria-keyshortcuts=\"Alt+\(letter)\""
        let words: HTML = "<kbd>\(letter)</kbd> \(reader(deed))"
        if deed == .shift {
            return """
                <a class="deed" \(keys) href="\(Address.vaultShift.path(board.vault.text))">\(words)</a>
                """
        }
        return
            "<button type=\"button\" class=\"deed\" \(keys) data-deed=\"\(deed.rawValue)\">\(words)</button>"
    }
}
