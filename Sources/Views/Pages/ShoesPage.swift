package import Custody

/// One of the demonstration's people.
package struct ShoeView: Sendable {
    let person: Person
    let name: String?
    let unit: Unit?
    let fits: Bool

    package init(person: Person, name: String?, unit: Unit?, fits: Bool) {
        (self.person, self.name, self.unit, self.fits) = (person, name, unit, fits)
    }
}

/// The demonstration's people, by unit.
package struct ShoesPage {
    let reader: Reader
    let shoes: [ShoeView]

    package init(reader: Reader, shoes: [ShoeView]) {
        (self.reader, self.shoes) = (reader, shoes)
    }

    package var html: HTML {
        let units = Dictionary(grouping: shoes) { $0.person.unit }.sorted { $0.key < $1.key }
        return """
            <p>\(reader(
                "演示用的密钥只在这台机器上发放；选一个人，就以他的身份登录。",
                "The demonstration's keys are handed out on this machine only; choose somebody and sign in as him."))</p>
            <div id="outcome" role="status"></div>
            \(units.map { unit, people in
                """
                <section><h2>\(people.first?.unit?.name ?? unit.text)</h2>
                <ul class="cards">\(people.map(card))</ul></section>
                """ as HTML
            })
            """
    }

    private func card(_ shoe: ShoeView) -> HTML {
        let roles = shoe.person.roles.map { reader($0) }.joined(separator: reader.language.comma)
        let disabled: HTML = shoe.fits ? .nothing : " disabled"
        let why: HTML =
            shoe.fits
            ? .nothing
            : "<span class=\"note\">\(reader("SM2 密钥，浏览器不支持", "SM2 key, which browsers lack"))</span>"
        return """
            <li><button class="shoe" data-person="\(shoe.person.id.text)"\(disabled)>\
            <strong>\(shoe.name ?? shoe.person.id.text)</strong>\(roles) \(why)</button></li>
            """
    }
}
