import Foundation
import GRDB

/// What the office knows about a person, and the salt of the commitment in the enrolment.
package struct PersonDetail: Hashable, Sendable {
    package let person: String
    package let salt: [UInt8]
    package let details: [UInt8]

    package init(person: String, salt: [UInt8], details: [UInt8]) {
        self.person = person
        self.salt = salt
        self.details = details
    }
}

extension LedgerSnapshot {
    /// Nil for somebody unknown, or forgotten.
    package func detail(of person: String) throws(LedgerError) -> PersonDetail? {
        try translatingFaults {
            let statement = try database.cachedStatement(
                sql: "SELECT salt, details FROM person_detail WHERE person = ?")
            return try Row.fetchOne(statement, arguments: [person]).map { row in
                let (salt, details): (Data, Data) = (row[0], row[1])
                return PersonDetail(person: person, salt: Array(salt), details: Array(details))
            }
        }
    }
}
