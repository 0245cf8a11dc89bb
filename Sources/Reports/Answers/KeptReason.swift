package import Attestation
package import Custody
package import Intake
package import LedgerStore
import Registers
package import Signing
import Spelling

/// Why an entry was kept though no rule refused it, and whose signatures on it hold.
///
/// The ledger keeps the bytes and not the reason: they are read again, as the desk read them, with
/// the keys that are enrolled now.
package struct KeptReason {
    package let words: Wording
    package let basis: Basis
    package let wayOut: Wording
    package var objection: Objection { Objection(words, basis: basis.wording, wayOut: wayOut) }
    package let envelope: Envelope
    package let diagnosis: Diagnosis

    /// Nil for what was admitted, or refused by a rule.
    ///
    /// - Parameters:
    ///   - entry: the entry.
    ///   - books: the ledger that it is in.
    ///   - sites: the pages that are believed.
    ///   - called: whom it is about, as its reader knows him.
    /// - Throws: what could not be read.
    package init?(
        _ entry: Entry, _ books: Books, _ sites: [RelyingParty],
        called: (String) throws -> Wording = { Wording($0, $0) }
    ) throws {
        guard entry.header.kind == .refused else { return nil }
        let isRuled = books.history.row(RefusalRow.self, ContentID(entry.contentID)) != nil
        // Of one content a spoilt copy may have come before the one that a rule refused.
        guard try !isRuled || books.snapshot.refused(entry.contentID).count > 1 else { return nil }
        envelope = try Books.envelope(entry)
        let ring = KeyRing(try envelope.signatures.compactMap { try books.key($0.key)?.key })
        let flaw: Flaw?
        switch Reader(ring: ring, sites: sites).read(envelope) {
        case .statement:
            guard !isRuled else { return nil }
            flaw = nil
        case .unknownKey(_, let error), .malformed(let error): flaw = .signatures(error)
        case .flawed(_, let found): flaw = found
        }
        diagnosis = ring.diagnose(envelope, sites: sites)
        words = try flaw?.words(called: called) ?? Self.late
        basis = flaw?.basis ?? Basis.signature
        wayOut = flaw?.wayOut ?? Self.again
    }

    private static let late = Wording(
        "收到时有签名人的密钥尚未登记；现已登记，签名都成立",
        "when it came a signer's key was not enrolled; now it is, and all signatures hold")
    private static let again = Wording(
        "原样再提交一次，就会重新判断", "hand the same file in again: it is judged anew")
}

extension Books {
    /// An enrolled key, with the row that says whose it is.
    package func key(_ fingerprint: Fingerprint) throws -> (row: KeyRow, key: PublicKey)? {
        guard let row = history.row(KeyRow.self, KeyID(fingerprint.digest)),
            let spki = Base64.decode(row.spki)
        else { return nil }
        return (row, try PublicKey(spki: spki))
    }

    /// What an entry says; nil where it was kept though it reads as no statement.
    package static func said(_ entry: Entry) throws -> Custody.Statement? {
        switch entry.header.kind {
        case .admitted: try Books.statement(entry)
        case .refused: try? Books.statement(entry)
        }
    }
}
