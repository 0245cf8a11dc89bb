package import Merkle
package import Signing

/// What a reader trusts before he opens anything: the files of a keys folder, as `Keys/README.md`
/// describes it.
package struct TrustedKeys: Sendable {
    /// The centre's registrars, a quorum of whom must have signed the genesis.
    package let registrars: [PublicKey]
    /// Which log, and how many cosigners.
    package let policy: TrustPolicy

    /// Reads the folder's texts, which come by their path below it.
    ///
    /// - Throws: ``TrustedKeysError`` for the first file that does not read.
    package init(files: [String: String]) throws(TrustedKeysError) {
        var registrars: [PublicKey] = []
        var keys: [NoteKey] = []
        for (name, text) in files.sorted(by: { $0.key < $1.key }) {
            if name.hasPrefix("registrars/"), name.hasSuffix(".pem") {
                do throws(KeyError) { registrars.append(try PublicKey(pem: text)) } catch {
                    throw .registrar(file: name, error)
                }
            } else if name.hasSuffix(".vkey") {
                for line in text.split(whereSeparator: \.isNewline) {
                    do throws(NoteError) { keys.append(try NoteKey(String(line))) } catch {
                        throw .verifierKey(file: name, error)
                    }
                }
            }
        }
        guard !registrars.isEmpty else { throw .noRegistrar }
        let text = files["policy.txt"] ?? Self.policy(keys)
        do throws(PolicyError) { policy = try TrustPolicy(Array(text.utf8)) } catch {
            throw .policy(error)
        }
        guard !policy.logs.isEmpty else { throw .noLedger }
        self.registrars = registrars
    }

    /// How many registrars at least: one person founds no ledger where there are two.
    var leastQuorum: Int { min(2, registrars.count) }

    /// Without a policy every key in the folder is known, and no cosignature is demanded.
    private static func policy(_ keys: [NoteKey]) -> String {
        let lines = keys.enumerated().map { number, key in
            switch key.kind {
            case .log: "log \(key.text)\n"
            case .cosigner: "witness w\(number) \(key.text)\n"
            }
        }
        return lines.joined() + "quorum none\n"
    }
}

/// Why a folder of keys is nothing to stand on.
package enum TrustedKeysError: Error, Hashable, Sendable {
    case registrar(file: String, KeyError)
    case verifierKey(file: String, NoteError)
    case policy(PolicyError)
    case noRegistrar
    case noLedger
}
