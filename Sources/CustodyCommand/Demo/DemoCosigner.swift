import Custody
import Intake
import LedgerStore
import Merkle
import Signing

/// Another party that watches the ledger grow: it keeps the newest head it cosigned and signs a
/// later one only when that provably contains the earlier (C2SP tlog-witness).
final class DemoCosigner {
    let signer: NoteSigner
    private var latest: TreeHead?

    init() throws {
        guard let name = KeyName("witness.demo-jiancha") else {
            preconditionFailure("a key name")
        }
        signer = try NoteSigner(
            name: name, kind: .cosigner, privateKey: try PrivateKey.generate(.ed25519))
    }

    /// Cosigns the newest checkpoint at an instant and gives the line to the ledger.
    func cosign(_ ledger: LedgerFile, at instant: Instant) throws {
        let request = try ledger.consult { books in
            let newest = try books.snapshot.latestCheckpoint()
            let old = latest?.size ?? 0
            let proof = try books.snapshot.tree(size: newest.head.size).consistency(from: old)
            return CosignRequest(proof, signed: newest.signed)
        }
        let judged = try request.judged(logs: [ledger.settings.logKey], latest: latest)
        let line = try judged.cosigned(by: signer, at: instant.seconds)
        latest = judged.head
        _ = try ledger.keep(line, of: judged.head.size, by: signer.key)
    }
}
