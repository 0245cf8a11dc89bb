import Custody
import LedgerStore
import Merkle
import Registers
package import Signing

extension Books {
    /// Each register's digest by its name: the root of the RFC 6962 tree whose leaves are its rows
    /// in the order of their keys, so that equal registers and only these have equal digests.
    package func registerDigests() throws -> [String: Digest] {
        let hasher = TreeHasher()
        var digests: [String: Digest] = [:]
        for register in Event.registers {
            var rows = CompactRange()
            try Registers.lines(of: register, in: snapshot.database) { line in
                rows.append(hasher.leaf(Array(line.utf8)))
            }
            digests[register.name] = rows.head.root
        }
        return digests
    }
}
