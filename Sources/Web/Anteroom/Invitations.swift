import Attestation
import Custody
import Foundation
import GRDB
import Intake
import LedgerStore
import Reports
import Signing

/// Somebody whom a registrar invited to bring a key.
struct Invitation: Sendable {
    let person: Person
    /// His name and whatever else the office knows; the ledger only commits to it.
    let disclosure: Disclosure
    let registrar: PersonID
    /// Milliseconds since 1970.
    let ends: Int64

    init(
        _ id: PersonID, unit: UnitID, roles: [Role], disclosure: Disclosure, registrar: PersonID,
        ends: Int64
    ) {
        person = Person(
            id: id, unit: unit, roles: roles, commitment: Commitment(disclosure.commitment))
        (self.disclosure, self.registrar, self.ends) = (disclosure, registrar, ends)
    }
}

extension Anteroom {
    /// - Parameters:
    ///   - invitation: whom, as what, until when.
    ///   - code: the code; it is only shown, and kept as a hash.
    /// - Throws: what SQLite says.
    func invite(_ invitation: Invitation, code: InvitationCode) throws {
        let person = invitation.person
        try queue.write { db in
            try db.execute(
                sql: "INSERT INTO invitation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, 0)",
                arguments: [
                    Data(code.hash.bytes), code.number, person.id.text, person.unit.text,
                    person.roles.map(\.rawValue).joined(separator: " "),
                    Data(invitation.disclosure.salt),
                    Data(DetailsText.render(invitation.disclosure.details)),
                    invitation.registrar.text, invitation.ends,
                ])
        }
    }

    /// The invitation of a code that is neither used nor over.
    func invitation(_ code: InvitationCode, at now: Int64) throws -> Invitation? {
        try first(
            "code = ? AND used_by IS NULL AND ends > ? AND wrong < ?",
            [Data(code.hash.bytes), now, InvitationCode.tries])
    }

    /// Counts a wrong code against the invitation whose number it begins with: whoever has seen part
    /// of a code does not find the rest by trying, from however many addresses.
    func miss(_ code: InvitationCode) throws {
        try queue.write { db in
            try db.execute(
                sql: "UPDATE invitation SET wrong = wrong + 1 WHERE number = ? AND code <> ?",
                arguments: [code.number, Data(code.hash.bytes)])
        }
    }

    /// Uses a code up on one enrolment; false when somebody was faster.
    func spend(_ code: InvitationCode, on content: ContentID) throws -> Bool {
        try queue.write { db in
            try db.execute(
                sql: "UPDATE invitation SET used_by = ? WHERE code = ? AND used_by IS NULL",
                arguments: [content.hex, Data(code.hash.bytes)])
            return db.changesCount == 1
        }
    }

    /// What an enrolment commits to, to be kept beside the ledger once it is admitted.
    func invitation(spentOn content: ContentID) throws -> Invitation? {
        try first("used_by = ?", [content.hex])
    }

    private func first(
        _ condition: String, _ arguments: StatementArguments
    ) throws -> Invitation? {
        try queue.read { db in
            try GRDB.Row.fetchOne(
                db,
                sql: """
                    SELECT person, unit, roles, salt, details, registrar, ends FROM invitation
                    WHERE \(condition)
                    """, arguments: arguments)
        }.flatMap(Self.read)
    }

    private static func read(_ row: GRDB.Row) -> Invitation? {
        let (person, unit, roles): (String, String, String) = (row[0], row[1], row[2])
        let (salt, details, registrar): (Data, Data, String) = (row[3], row[4], row[5])
        guard let id = PersonID(person), let unit = UnitID(unit),
            let registrar = PersonID(registrar),
            let disclosure = try? Disclosure(
                person: person, salt: Array(salt), details: DetailsText.read(Array(details)) ?? [:])
        else { return nil }
        return Invitation(
            id, unit: unit,
            roles: roles.split(separator: " ").compactMap { Role(rawValue: String($0)) },
            disclosure: disclosure, registrar: registrar, ends: row[6])
    }
}

extension Books {
    /// A person's name, where the office still keeps it.
    func name(of person: PersonID) throws -> String? {
        try detail("name", of: person)
    }
}
