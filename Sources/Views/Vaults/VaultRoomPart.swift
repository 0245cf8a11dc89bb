import Custody

/// What lies in the room, shelf by shelf; hidden from whoever is about to count it.
struct VaultRoomPart {
    let reader: Reader
    let vault: VaultView

    var html: HTML {
        guard !vault.isBlind else {
            return """
                <p class="owed">\(reader(
                    "您正在接班：读数封定之前不显示应有物品。",
                    "You are taking over: what should be here is shown once your readings are fixed."))</p>
                """
        }
        guard !vault.board.inside.isEmpty else {
            return "<p class=\"note\">\(reader("室内没有物品。", "The room is empty."))</p>"
        }
        return HTML(vault.board.shelves.map(shelf))
    }

    private func shelf(_ shelf: VaultShelf) -> HTML {
        """
        <h3>\(shelf.name ?? reader("未写架位", "No shelf given")) <span class="note">\(shelf.containers.count)</span></h3>\
        <ul class="chips">\(shelf.containers.map(chip))</ul>
        """
    }

    private func chip(_ id: ContainerID) -> HTML {
        let isContested = vault.goods[id]?.contested ?? false
        let mark: HTML =
            isContested
            ? " <strong class=\"bad\">‼ \(reader("争议", "contested"))</strong>" : .nothing
        return """
            <li><a data-container="\(id.text)" href="\(Address.container.path(id.text))">\(id.text)</a>\(mark)</li>
            """
    }
}

/// What comes, what has come and is not stored, what goes.
struct VaultTrafficPart {
    let reader: Reader
    let vault: VaultView

    private var traffic: VaultTraffic { vault.board.traffic }

    var html: HTML {
        """
        \(unstored)\(list(reader("将到", "In"), traffic.incoming, "←"))\
        \(list(reader("将出", "Out"), traffic.outgoing, "→"))
        """
    }

    private var unstored: HTML {
        guard !traffic.unstored.isEmpty else { return .nothing }
        let chips = traffic.unstored.map {
            "<li><span data-unstored=\"\($0.text)\">\($0.text)</span></li>" as HTML
        }
        return """
            <h3 class="bad-line">‼ \(reader("已接收，待入库", "Taken in, not stored yet")) \(traffic.unstored.count)</h3>\
            <ul class="chips">\(chips)</ul>
            """
    }

    /// Those of one unit and one hour stand in one line.
    private func list(_ title: String, _ lines: [VaultTraffic.Line], _ arrow: String) -> HTML {
        struct Trip: Hashable {
            let unit: UnitID?
            let at: Instant?
        }
        let trips = Dictionary(grouping: lines) { Trip(unit: $0.unit, at: $0.at) }
            .sorted {
                ($0.key.at ?? .distant, $0.value[0].container) < (
                    $1.key.at ?? .distant, $1.value[0].container
                )
            }
        let rows: HTML =
            trips.isEmpty
            ? "<p class=\"note\">–</p>"
            : "<ul class=\"lines\">\(trips.map { trip($0.key.unit, $0.key.at, $0.value, arrow) })</ul>"
        return "<h3>\(title) <span class=\"note\">\(lines.count)</span></h3>\(rows)"
    }

    private func trip(
        _ unit: UnitID?, _ at: Instant?, _ lines: [VaultTraffic.Line], _ arrow: String
    ) -> HTML {
        let hour: HTML =
            at.map { "<time data-limit=\"\(Int($0.seconds))\">\($0.spoken)</time>" }
            ?? "\(reader("无时刻", "no hour"))"
        let goods = vault.isBlind ? "" : lines.map(\.container.text).joined(separator: " ")
        return """
            <li>\(arrow) <strong>\(vault.name(unit))</strong> \(hour) \
            <span class="note">\(goods)</span></li>
            """
    }
}
