import Custody
import Intake
import LedgerStore
import Merkle
import Registers
import Signing
import Spelling

/// The public halves that this site shows to whoever wants to check: those of `Keys/`, or, where it
/// was given none, those that its own genesis names.
struct PublishedKeys {
    /// Texts by their path below the folder.
    let files: [(name: String, text: String)]

    init(_ site: Site) throws {
        guard site.settings.published.isEmpty else {
            files = site.settings.published.sorted { $0.key < $1.key }
                .map { (name: $0.key, text: $0.value) }
            return
        }
        let registrars = try site.ledger.consult { books -> [(name: String, text: String)] in
            guard let genesis = books.history.genesis else { return [] }
            return try Registers.all(KeyRow.self, in: books.snapshot.database)
                .filter { $0.content == genesis.content }
                .compactMap { row in
                    guard let spki = Base64.decode(row.spki) else { return nil }
                    let name = "registrars/\(row.person).pem"
                    return (name: name, text: try PublicKey(spki: spki).pem)
                }
        }
        files = registrars + [(name: "ledger.vkey", text: site.ledger.settings.logKey.text + "\n")]
    }

    /// The published key of a cosigner who goes by that name.
    func cosigner(_ name: String) -> NoteKey? {
        files.filter { $0.name.hasSuffix(".vkey") }
            .flatMap { $0.text.split(whereSeparator: \.isNewline) }
            .compactMap { try? NoteKey(String($0)) }
            .first { $0.kind == .cosigner && $0.name.isSame(as: name) }
    }
}
