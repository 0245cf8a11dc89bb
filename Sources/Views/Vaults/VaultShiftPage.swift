package import Custody

/// A shift handover under way: who gives, who takes.
package struct ShiftView: Sendable {
    package enum Stage: Hashable, Sendable {
        /// Nobody has begun.
        case closed
        /// The outgoing shift has committed; the oncoming one reads.
        case offered(outgoing: [PersonID], incoming: [PersonID])
    }

    let vault: PlaceID
    let stage: Stage
    let onDuty: Set<PersonID>
    let keepers: [KeeperView]
    /// A handover on record whose commitments nobody has opened yet.
    let unopened: ContentID?
    /// Of a hundred boxes, so many are drawn for another look.
    let percent: Int

    package init(
        vault: PlaceID, stage: Stage, onDuty: Set<PersonID>, keepers: [KeeperView],
        unopened: ContentID?, percent: Int
    ) {
        (self.vault, self.stage, self.onDuty) = (vault, stage, onDuty)
        (self.keepers, self.unopened, self.percent) = (keepers, unopened, percent)
    }
}

extension ShiftView {
    /// Everybody whose name the page may say.
    package var people: [PersonID] { keepers.map(\.person) }
}

/// A blind shift handover: hashes first, then readings, then signatures, then what was expected.
package struct VaultShiftPage {
    let reader: Reader
    let shift: ShiftView

    package init(reader: Reader, shift: ShiftView) { (self.reader, self.shift) = (reader, shift) }

    package var html: HTML {
        """
        <div class="shift" data-vault="\(shift.vault.text)" data-percent="\(shift.percent)"
         data-unopened="\(shift.unopened?.hex ?? "")">
        <ol class="steps">\(steps)</ol>
        \(opening)\(content)
        <p class="flaw" id="flaw" role="alert"></p><div id="outcome" role="status"></div>
        <p><a id="back" aria-keyshortcuts="Alt+B" href="\(Address.vault.path(shift.vault.text))"><kbd>B</kbd> \(reader("回看板", "Back to the board"))</a></p></div>
        """
    }

    private var steps: HTML {
        let words = [
            reader("交班人封存应有清单（只给摘要）", "The outgoing commit to what should be here (hashes only)"),
            reader(
                "接班人逐箱扫描、读封条，读数封定", "The oncoming scan every box and seal, and fix their readings"),
            reader("抽查箱面，四人签名", "Drawn faces are looked at; all four sign"),
            reader("交班人公开清单，逐项对照", "The outgoing open their list; both are compared"),
        ]
        return HTML(words.map { "<li>\($0)</li>" as HTML })
    }

    private var me: PersonID? { reader.person?.id }

    private var content: HTML {
        switch shift.stage {
        case .closed:
            return me.map { shift.onDuty.contains($0) } ?? false
                ? offer
                : "<p class=\"note\">\(reader("由在岗人员发起交接班。", "Those on duty begin a handover."))</p>"
        case .offered(let outgoing, let incoming):
            guard let me else { return .nothing }
            if incoming.contains(me) { return count(outgoing, incoming) }
            return waiting(outgoing, incoming)
        }
    }

    private var offer: HTML {
        let out = shift.keepers.filter { shift.onDuty.contains($0.person) }
        let next = shift.keepers.filter {
            !shift.onDuty.contains($0.person) && $0.role == .custodian && !$0.keys.isEmpty
        }
        return """
            <form id="offer">
            <fieldset><legend>\(reader("交班", "Outgoing"))</legend>\(out.map { box("outgoing", $0, true) })</fieldset>
            <fieldset><legend>\(reader("接班", "Oncoming"))</legend>\(next.map { box("incoming", $0, false) })</fieldset>
            <p><button class="large" aria-keyshortcuts="Alt+G"><kbd>G</kbd> \(reader("封存清单，交接开始", "Commit, and begin"))</button></p></form>
            """
    }

    private func box(_ name: String, _ keeper: KeeperView, _ isChecked: Bool) -> HTML {
        """
        <label class="check"><input type="checkbox" name="\(name)" value="\(VaultFields.value(keeper))"\
        \(isChecked ? " checked" as HTML : .nothing)>\(keeper.name ?? keeper.person.text)</label>
        """
    }

    private func names(_ people: [PersonID]) -> String {
        people.map { person in
            shift.keepers.first { $0.person == person }?.name ?? person.text
        }.joined(separator: reader.language.comma)
    }

    private func waiting(_ outgoing: [PersonID], _ incoming: [PersonID]) -> HTML {
        """
        <p class="owed">\(names(outgoing)) → \(names(incoming))\(reader("：", ": "))\(reader(
            "清单已封存，等接班人清点、签名；到“待签”页补签。",
            "committed; waiting for the oncoming to count and sign. Add your signature under “To sign”."))</p>
        <p><a aria-keyshortcuts="Alt+W" href="\(Address.drafts.path())"><kbd>W</kbd> \(reader("待签", "To sign"))</a>
        <button type="button" class="quiet" id="withdraw">\(reader("撤回", "Withdraw"))</button></p>
        """
    }

    private func count(_ outgoing: [PersonID], _ incoming: [PersonID]) -> HTML {
        """
        <p>\(names(outgoing)) → \(names(incoming))</p>
        <div class="reading" id="reading">
        <p>\(reader(
            "扫箱号，再扫这一箱的每个封条；扫下一个箱号即换箱。没有条码就键入后回车。",
            "Scan a box, then each of its seals; the next box begins by scanning it. Without a barcode, type and press Enter."))</p>
        <label>\(reader("箱号或封条", "Box or seal"))<input id="typed" autocomplete="off" spellcheck="false"></label>
        <p class="verdict" id="verdict" role="status" aria-live="assertive"></p>
        <p class="big"><output id="boxes">0</output> \(reader("箱", "boxes"))</p>
        <ol class="scanned" id="readings"></ol>
        <p><button type="button" class="large" id="fix" aria-keyshortcuts="Alt+F"><kbd>F</kbd> \(reader("读数封定，不再改", "Fix the readings for good"))</button></p></div>
        <form id="faces" hidden><fieldset><legend>\(reader("抽定箱面，请去看", "Drawn faces: go and look"))</legend>
        <div data-faces></div></fieldset>
        <p><button class="large" aria-keyshortcuts="Alt+G"><kbd>G</kbd> \(reader("核对并签名", "Compare and sign"))</button></p></form>
        <template id="conditions">\(Condition.allCases.map { "<option value=\"\($0.rawValue)\">\(reader($0))</option>" as HTML })</template>
        <div id="difference"></div>
        """
    }

    private var opening: HTML {
        guard shift.unopened != nil else { return .nothing }
        return """
            <div class="owed" id="unopened"><p>\(reader(
                "上一次交接班已入账，清单尚未公开。", "The last handover is on record; its list is not opened yet."))</p>
            <p><button type="button" class="large" id="open" aria-keyshortcuts="Alt+O" hidden><kbd>O</kbd> \(reader("公开清单", "Open the list"))</button></p></div>
            """
    }
}
