import Custody

/// The sheets of a board's acts, each a dialog of its own; a script reads them into a statement.
struct VaultForms {
    let reader: Reader
    let vault: VaultView

    private var parts: VaultFields { VaultFields(reader: reader, vault: vault) }

    var html: HTML {
        HTML(VaultDeed.allCases.compactMap { deed in deed.kind.map { dialog(deed, $0) } })
            + change
    }

    private func dialog(_ deed: VaultDeed, _ kind: ActKind) -> HTML {
        """
        <dialog class="act" id="sheet-\(deed.rawValue)" aria-labelledby="t-\(deed.rawValue)">
        <h2 id="t-\(deed.rawValue)">\(reader(kind))</h2>
        <form data-kind="\(kind.rawValue)" novalidate>
        \(fields(deed))
        <p class="flaw" role="alert"></p>
        <p class="end"><button type="submit" class="go">\(reader("核对并签名", "Compare and sign"))</button>
        <button type="button" class="quiet" data-close>\(reader("返回 Esc", "Back (Esc)"))</button></p>
        </form>\(deed == .visitor ? leaving : .nothing)</dialog>
        """
    }

    private func fields(_ deed: VaultDeed) -> HTML {
        switch deed {
        case .signOn: parts.people(present: false)
        case .signOff:
            parts.people(present: true, all: false)
                + parts.text("reason", reader("原因", "Why"), isNeeded: false) + lone
        case .round:
            parts.people(present: true)
                + parts.finding(
                    reader("门窗、报警、监控、封条正常", "Doors, alarm, cameras, seals as they should be"))
        case .open:
            parts.holders + parts.text("reason", reader("事由", "Why"), isNeeded: true)
        case .store:
            parts.scan + parts.text("shelf", reader("架位", "Shelf"), isNeeded: false)
                + parts.people(present: true)
        case .takeOut:
            parts.scan + parts.text("purpose", reader("用途", "What for"), isNeeded: true)
                + parts.people(present: true)
        case .visitor: visitor
        case .equipment: parts.equipment
        case .inspection:
            parts.bodies
                + parts.finding(
                    reader("门窗、报警、监控、封条正常", "Doors, alarm, cameras, seals as they should be"))
                + parts.people(present: true, all: false)
        case .review:
            parts.time("from", reader("录像从", "Footage from"), vault.now - .hours(6))
                + parts.time("through", reader("到", "Through"), vault.now)
                + parts.finding(reader("无异常", "Nothing unusual"))
                + parts.people(present: true, all: false)
        case .key: parts.key
        case .shift, .person: .nothing
        }
    }

    /// Said before anybody signs, with the relief as the first way.
    private var lone: HTML {
        """
        <div class="deviation critical" data-lone hidden role="alert">
        <strong>‼ \(reader("签退后不足", "This leaves fewer than")) \(vault.board.needed) \
        \(reader("人值守：", "on duty: "))<output data-left></output></strong>
        <p>\(reader(
            "考务通知三(三)要求两人以上 24 小时值守。请先办理交接班或等接班人签到；仍要离开，将作为重大违规永久记录，并立即报上级。",
            "N三(三) wants two or more on duty day and night. Hand over first, or let your relief sign on. "
                + "If you leave all the same, a critical breach stays on record for ever and goes to the tier above at once."))</p>
        <p><a class="relief" href="\(Address.vaultShift.path(vault.board.vault.text))">\(reader("先交接班", "Hand over first"))</a></p>
        <label class="check"><input type="checkbox" data-leave>\(reader(
            "我知道这是重大违规，仍要离开", "I know that this is a critical breach and leave all the same"))</label></div>
        """
    }

    private var visitor: HTML {
        parts.text(
            "name", reader("来访人姓名（不进台账）", "The visitor's name (not in the ledger)"), isNeeded: true)
            + parts.text("sex", reader("性别（不进台账）", "Sex (not in the ledger)"), isNeeded: false)
            + parts.text("reason", reader("事由", "Why"), isNeeded: true)
            + parts.people(present: true, all: false)
    }

    /// Those inside, each signed out by one button.
    private var leaving: HTML {
        let rows = vault.visitors.map { one in
            """
            <form class="out" data-kind="\(ActKind.visitor.rawValue)" data-visitor="\(one.visitor.visitor.hex)"
             data-entered="\(one.visitor.entered.description)" data-reason="\(one.visitor.reason)">
            <strong>\(VaultPeople.name(one, reader))</strong> \(one.visitor.entered.clock) · \(one.visitor.reason)
            \(parts.own)
            <button type="submit">\(reader("现在离开", "Leaves now"))</button></form>
            """ as HTML
        }
        guard !rows.isEmpty else { return .nothing }
        return "<h3>\(reader("来访未离", "Visitors inside"))</h3>\(rows)"
    }

    /// Whoever goes leaves nothing usable behind; whoever comes brings his own key.
    private var change: HTML {
        """
        <dialog class="act" id="sheet-\(VaultDeed.person.rawValue)" aria-labelledby="t-person">
        <h2 id="t-person">\(reader("换人", "Change person"))</h2>
        <p>\(reader(
            "前一个人已退出。插上或轻触自己的令牌，输 PIN。",
            "The one before is signed out. Bring your own token and its PIN."))</p>
        <div class="choices" data-keys></div>
        <p class="flaw" role="alert"></p></dialog>
        """
    }
}
