import Attestation
import Custody
import LedgerStore
import Registers
import Signing
import Spelling

extension Books {
    /// Every key that was ever enrolled, revoked ones too: revocation is a matter of place.
    func enrolledKeys() throws -> [PublicKey] {
        try Registers.all(KeyRow.self, in: snapshot.database).map(key)
    }

    /// The enrolled ones among the keys that an envelope claims, parsed before or now.
    func keys(of envelope: Envelope, known: KeyRing) throws -> [PublicKey] {
        var keys: [PublicKey] = []
        for signature in envelope.signatures {
            if let key = known[signature.key] {
                keys.append(key)
            } else if let row = history.row(KeyRow.self, KeyID(signature.key.digest)) {
                keys.append(try key(row))
            }
        }
        try sound()
        return keys
    }

    /// Fails when a read has failed: whatever was concluded since counts for nothing.
    func sound() throws {
        if let failure = history.failure { throw failure }
    }

    private func key(_ row: KeyRow) throws -> PublicKey {
        guard let spki = Base64.decode(row.spki) else {
            throw UnreadableRow(register: KeyRow.register.name, cells: row.cells)
        }
        return try PublicKey(spki: spki)
    }
}
