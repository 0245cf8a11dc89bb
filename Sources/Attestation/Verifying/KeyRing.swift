package import Signing
import Synchronization

/// The keys that were ever enrolled, parsed once.
///
/// It knows whose signature holds and nothing of roles, units or revocation: those are the desk's,
/// which knows the place in the ledger.
package final class KeyRing: Sendable {
    private let keys: Mutex<[Fingerprint: PublicKey]>

    package init(_ keys: some Sequence<PublicKey> = []) {
        let named = keys.map { ($0.fingerprint, $0) }
        self.keys = Mutex(Dictionary(named) { first, _ in first })
    }

    package func enrol(_ key: PublicKey) {
        keys.withLock { $0[key.fingerprint] = key }
    }

    package subscript(_ fingerprint: Fingerprint) -> PublicKey? {
        keys.withLock { $0[fingerprint] }
    }

    package var count: Int { keys.withLock { $0.count } }
}
