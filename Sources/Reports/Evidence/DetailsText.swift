package import Custody
package import Intake
import LedgerStore
package import Spelling

/// What the office knows of a person, as the one object of texts that is kept beside a ledger.
package enum DetailsText {
    package static func json(_ details: [String: String]) -> JSON {
        .object(details.map { JSON.Member($0.key, .string($0.value)) })
    }

    package static func render(_ details: [String: String]) -> [UInt8] {
        JSON.render(json(details))
    }

    /// Nil where it is no object; what is no text in it is not read.
    package static func read(_ json: JSON?) -> [String: String]? {
        guard let members = json?.members else { return nil }
        let pairs = members.compactMap { member in member.value.text.map { (member.name, $0) } }
        return Dictionary(pairs) { first, _ in first }
    }

    package static func read(_ bytes: [UInt8]) -> [String: String]? {
        read(try? JSON.parse(bytes))
    }
}

extension Books {
    /// What the office still keeps about somebody under a name; nil where it erased or never had it.
    package func detail(_ name: String, of person: PersonID) throws -> String? {
        try snapshot.detail(of: person.text).flatMap { DetailsText.read($0.details)?[name] }
    }
}
