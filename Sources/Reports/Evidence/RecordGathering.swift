package import Attestation
package import Custody
package import Intake
import LedgerStore
import Registers
import Signing

/// Gathers what a printed record speaks of: the statement, what it rests on, and whatever spoke of
/// it later, good news or bad.
package enum RecordGathering {
    /// - Parameters:
    ///   - subject: the statement that the record is about.
    ///   - disclosed: whom people agreed to be shown as.
    ///   - books: the ledger.
    /// - Returns: envelopes in the ledger's order, with the enrolments of all who signed them.
    /// - Throws: ``LedgerError`` when the ledger cannot be read.
    package static func evidence(
        _ subject: ContentID, disclosing disclosed: [Disclosure] = [], _ books: Books
    ) throws -> Enclosures {
        let later = closure(of: [subject]) { content in
            books.history.rows(ActRow.self, content).map(\.content)
        }
        let all = closure(of: later) { content in
            books.history.statement(content)?.act.named.map(\.content) ?? []
        }
        let entries = try all.compactMap { try books.snapshot.admitted(Digest($0)) }
            .sorted { $0.index < $1.index }
        let gathering = try BundleGathering(entries, books)
        return try Enclosures(
            statements: gathering.statements, enrolments: gathering.enrolments,
            disclosed: disclosed)
    }

    private static func closure(
        of first: Set<ContentID>, _ next: (ContentID) -> [ContentID]
    ) -> Set<ContentID> {
        var (found, waiting) = (first, Array(first))
        while let content = waiting.popLast() {
            for one in next(content) where found.insert(one).inserted {
                waiting.append(one)
            }
        }
        return found
    }
}
