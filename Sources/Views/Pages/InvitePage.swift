package import Custody

/// A registrar invites somebody.
package struct InvitePage {
    let reader: Reader
    let own: UnitID
    /// Those whose people he may invite.
    let units: [Custody.Unit]

    package init(reader: Reader, own: UnitID, units: [Custody.Unit]) {
        (self.reader, self.own, self.units) = (reader, own, units)
    }

    package var html: HTML {
        """
        <form id="invite">
        <label>\(reader("人员编号", "Person's id"))
        <input name="person" required pattern="[A-Za-z0-9][A-Za-z0-9._\\-]{0,63}" autocomplete="off"></label>
        <label>\(reader("姓名", "Name")) <input name="name" required autocomplete="off"></label>
        <label>\(reader("电话", "Telephone")) <input name="phone" autocomplete="off" inputmode="tel"></label>
        <label>\(reader("单位", "Unit")) <select name="unit" required>\(units.map(option))</select></label>
        <fieldset><legend>\(reader("职责", "Roles"))</legend>\(Role.allCases.map(role))</fieldset>
        <button class="large">\(reader("发出邀请", "Invite"))</button>
        </form>
        <div id="outcome" role="status"></div>
        """
    }

    private func option(_ unit: Custody.Unit) -> HTML {
        """
        <option value="\(unit.id.text)"\(unit.id == own ? " selected" : .nothing)>\(unit.name)</option>
        """
    }

    private func role(_ role: Role) -> HTML {
        """
        <label class="check"><input type="checkbox" name="role" value="\(role.rawValue)"> \(reader(role))</label>
        """
    }
}
