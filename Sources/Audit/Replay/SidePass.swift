import Attestation
import Custody
import GRDB
import Registers
import Signing
import Spelling

/// What stands beside the entries and outside of the tree: details of people.
struct SidePass {
    let file: AuditedFile
    let findings: Findings
    let own: DatabaseQueue

    /// Details are what the enrolment committed to, or they are somebody else's.
    func people() throws {
        try own.read { own in
            let history = RegisterHistory(own) { _ in nil }
            try file.read { database in
                try database.each("SELECT person, salt, details FROM person_detail") { cells in
                    let person = cells.text(0) ?? ""
                    let enrolled = PersonID(person).flatMap { history.person($0) }
                    guard let enrolled, let found = commitment(cells, person),
                        enrolled.commitment == Commitment(found)
                    else { return findings.add(.person(person)) }
                }
            }
            if let failure = history.failure { throw failure }
        }
    }

    private func commitment(_ cells: StoredCells, _ person: String) -> Digest? {
        guard let salt = cells.bytes(1), let bytes = cells.bytes(2),
            let members = (try? JSON.parse(bytes))?.members
        else { return nil }
        var details: [String: String] = [:]
        for member in members {
            guard let text = member.value.text else { return nil }
            details[member.name] = text
        }
        return (try? Disclosure(person: person, salt: salt, details: details))?.commitment
    }
}
