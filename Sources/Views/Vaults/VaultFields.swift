import Custody

/// The fields of a vault's sheets: who signs, what was found, which boxes.
struct VaultFields {
    let reader: Reader
    let vault: VaultView

    /// Who signs: of those on duty or of the others; the reader is among them where he may be.
    func people(present: Bool, all: Bool = true) -> HTML {
        let here = vault.onDuty
        let chosen = vault.keepers.filter { keeper in
            here.contains(keeper.person) == present && (present || keeper.role == .custodian)
        }
        // Before anybody is on duty, and for acts of the tier above, the reader signs.
        let own = vault.keepers.filter { $0.person == reader.person?.id && !chosen.contains($0) }
        let listed = chosen + (present ? own : [])
        return fieldset(listed) { keeper in
            keeper.person == reader.person?.id || (present && all && here.contains(keeper.person))
        }
    }

    /// Both who hold a key are there and sign.
    var holders: HTML {
        let held = Set(vault.board.keys.compactMap(\.holder))
        return fieldset(vault.keepers, legend: reader("两位持钥匙的人", "The two key holders")) {
            held.contains($0.person)
        }
    }

    /// The reader alone.
    var own: HTML {
        let readers = vault.keepers.filter { $0.person == reader.person?.id }
        return HTML(
            readers.map { "<input type=\"hidden\" name=\"party\" value=\"\(Self.value($0))\">" })
    }

    private func fieldset(
        _ keepers: [KeeperView], legend: String? = nil, isChecked: (KeeperView) -> Bool
    ) -> HTML {
        let boxes = keepers.map { keeper -> HTML in
            guard !keeper.keys.isEmpty else { return .nothing }
            let checked: HTML = isChecked(keeper) ? " checked" : .nothing
            return """
                <label class="check"><input type="checkbox" name="party" value="\(Self.value(keeper))"\(checked)>\
                \(keeper.name ?? keeper.person.text) <span class="note">\(reader(keeper.role))</span></label>
                """
        }
        return
            "<fieldset><legend>\(legend ?? reader("谁签名", "Who signs"))</legend>\(boxes)</fieldset>"
    }

    /// `person role key key…`: a script takes the key that is at hand here, else the first.
    static func value(_ keeper: KeeperView) -> String {
        ([keeper.person.text, keeper.role.rawValue] + keeper.keys.map(\.hex))
            .joined(separator: " ")
    }

    func text(_ name: String, _ title: String, isNeeded: Bool, value: String = "") -> HTML {
        let needed: HTML = isNeeded ? " required aria-required=\"true\"" : .nothing
        return """
            <label>\(title)<input name="\(name)" data-as="text" autocomplete="off" value="\(value)"\(needed)></label>
            """
    }

    func finding(_ usual: String) -> HTML {
        """
        \(text("finding", reader("所见", "What was found"), isNeeded: true, value: usual))
        <label class="check"><input type="checkbox" name="sound" data-as="not">\(reader("有异常", "Something is amiss"))</label>
        """
    }

    func time(_ name: String, _ title: String, _ at: Instant) -> HTML {
        """
        <label>\(title)<input type="datetime-local" name="\(name)" data-as="time" required \
        value="\(String(at.description.prefix(16)))"></label>
        """
    }

    /// Boxes by scanner from anywhere in the sheet, or typed into the field.
    var scan: HTML {
        """
        <div class="scan" data-scan="containers">
        <label>\(reader("扫箱号，或键入后回车", "Scan the boxes, or type and press Enter"))\
        <input data-typed autocomplete="off" autocapitalize="characters" spellcheck="false"></label>
        <p class="verdict" role="status" aria-live="assertive"></p>
        <ol class="scanned" data-list></ol></div>
        """
    }

    var bodies: HTML {
        let names = [
            reader("考试管理机构", "exam office"), reader("公安", "police"),
            reader("保密部门", "secrecy office"),
        ]
        let boxes = names.map {
            """
            <label class="check"><input type="checkbox" name="bodies" data-as="list" value="\($0)">\($0)</label>
            """ as HTML
        }
        return
            "<fieldset><legend>\(reader("参加单位", "Whose people came"))</legend>\(boxes)</fieldset>"
    }

    var equipment: HTML {
        let options = Equipment.allCases.map {
            "<option value=\"\($0.rawValue)\">\(reader($0))</option>" as HTML
        }
        return """
            <label>\(reader("设备", "Equipment"))<select name="equipment" data-as="text">\(options)</select></label>
            <label class="check"><input type="checkbox" name="working" data-as="not">\(reader("不能工作", "It does not work"))</label>
            \(text("remark", reader("说明", "Remark"), isNeeded: false))
            \(text("measures", reader("补救措施", "What watches in its stead"), isNeeded: false))
            \(people(present: true, all: false))
            """
    }

    var key: HTML {
        let locks = VaultLock.allCases.map { lock in
            "<option value=\"\(lock.rawValue)\">\(reader(lock)) · \(vault.holder(of: lock).map(vault.name) ?? "–")</option>"
                as HTML
        }
        return """
            <label>\(reader("哪把锁", "Which lock"))<select name="lock" data-as="text">\(locks)</select></label>
            \(hand("from", reader("交出人", "Who gives it"), reader("首次发放", "issued for the first time")))
            \(hand("to", reader("接收人", "Who takes it"), reader("遗失", "lost")))
            \(text("reason", reader("原因", "Why"), isNeeded: false))
            """
    }

    private func hand(_ name: String, _ title: String, _ nobody: String) -> HTML {
        let people = vault.keepers.filter { !$0.keys.isEmpty }.map { keeper in
            "<option value=\"\(Self.value(keeper))\">\(keeper.name ?? keeper.person.text)</option>"
                as HTML
        }
        return """
            <label>\(title)<select name="\(name)" data-as="hand"><option value="">\(nobody)</option>\(people)</select></label>
            """
    }
}
