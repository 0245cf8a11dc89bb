package import Custody
import Spelling

/// A registrar who must countersign an enrolment.
package struct RegistrarView: Sendable {
    let person: PersonID
    let key: KeyID

    package init(person: PersonID, key: KeyID) { (self.person, self.key) = (person, key) }
}

/// Somebody who was invited makes his key.
package struct WelcomePage {
    let reader: Reader
    let person: Person
    let name: String?
    let registrars: [RegistrarView]

    package init(
        reader: Reader, person: Person, name: String?, registrars: [RegistrarView]
    ) {
        (self.reader, self.person, self.name) = (reader, person, name)
        self.registrars = registrars
    }

    package var html: HTML {
        let roles = person.roles.map { reader($0) }.joined(separator: reader.language.comma)
        return """
            <dl class="facts"><dt>\(reader("姓名", "Name"))</dt><dd>\(name ?? "–")</dd>
            <dt>\(reader("编号", "Id"))</dt><dd>\(person.id.text)</dd>
            <dt>\(reader("单位", "Unit"))</dt><dd>\(reader(person.unit))</dd>
            <dt>\(reader("职责", "Roles"))</dt><dd>\(roles)</dd></dl>
            <p>\(reader(
                "密钥在您的设备里产生，永远不会离开它。之后由注册员和上一级注册员会签。",
                "The key is made in your device and never leaves it. Your registrar and one of the tier above countersign."))</p>
            <template id="enrolment">\(enrolment)</template>
            <div class="choices"><button id="in-browser" class="large">\(reader("在本浏览器建立密钥", "Make a key in this browser"))</button>
            <button id="in-token" class="large">\(reader("用安全密钥", "Use a security key"))</button></div>
            <div id="outcome" role="status"></div>
            """
    }

    /// What the browser writes the enrolment from.
    private var enrolment: String {
        let value: JSON = [
            "person": [
                "id": .string(person.id.text), "unit": .string(person.unit.text),
                "roles": .array(person.roles.map { .string($0.rawValue) }),
                "commitment": .string(person.commitment.hex),
            ],
            "registrars": .array(
                registrars.map {
                    [
                        "role": .string(Role.registrar.rawValue),
                        "person": .string($0.person.text), "key": .string($0.key.hex),
                    ]
                }),
        ]
        return String(decoding: JSON.render(value), as: UTF8.self)
    }
}
