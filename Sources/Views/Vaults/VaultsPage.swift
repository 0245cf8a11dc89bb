package import Custody

/// A vault in a list.
package struct VaultLine: Sendable {
    let vault: PlaceID
    let title: String
    let unit: String
    /// Nil where no plan holds there.
    let board: VaultBoard?

    package init(vault: PlaceID, title: String, unit: String, board: VaultBoard?) {
        (self.vault, self.title, self.unit, self.board) = (vault, title, unit, board)
    }
}

/// The vaults that concern the reader, his own first.
package struct VaultsPage {
    let reader: Reader
    let vaults: [VaultLine]

    package init(reader: Reader, vaults: [VaultLine]) {
        (self.reader, self.vaults) = (reader, vaults)
    }

    package var html: HTML {
        guard !vaults.isEmpty else {
            return "<p class=\"note\">\(reader("没有上报过保密室。", "No vault was declared."))</p>"
        }
        return "<ul class=\"rows\">\(vaults.map(row))</ul>"
    }

    private func row(_ line: VaultLine) -> HTML {
        """
        <li class="\(line.board?.cover.tone ?? "calm")"><a href="\(Address.vault.path(line.vault.text))">\
        <strong>\(line.unit) · \(line.title)</strong></a> \(state(line.board))</li>
        """
    }

    private func state(_ board: VaultBoard?) -> HTML {
        guard let board else { return "<span class=\"note\">–</span>" }
        let cover = board.cover
        let words =
            cover.isNeeded
            ? reader(cover.presence) : reader("无须值守的物品", "nothing to be watched")
        let until: HTML =
            cover.proven.map {
                " · \(reader("证明到", "proven until")) <time data-limit=\"\(Int($0.seconds))\">\($0.clock)</time>"
            } ?? .nothing
        let found = board.findings.count + board.deviations.count
        return """
            <span class="note">\(reader("在岗", "on duty")) \(board.guards.count)/\(board.needed) · \(words)\(until) · \
            \(reader("室内 \(board.inside.count) 件", "\(board.inside.count) inside")) · \
            \(reader("问题 \(found)", "\(found) found"))</span>
            """
    }
}
