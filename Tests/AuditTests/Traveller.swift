import Attestation
import Audit
import Custody
import LedgerStore
import Merkle
import Signing
import Testing

/// Puts together what a party takes along from the small season.
struct Traveller {
    let season: SmallSeason
    /// Where the entries stand on whose keys the last statement rests: genesis and five people.
    var founding = Array(0...5)

    var keys: [String: String] {
        get throws {
            let registrars = try ["c-reg1", "c-reg2"].map { id in
                ("registrars/\(id).pem", try #require(season.cast[id]).key.publicKey.pem)
            }
            let policy = """
                log \(season.signer.key.text)
                witness region \(season.cosigner.key.text)
                quorum region

                """
            return Dictionary(uniqueKeysWithValues: registrars)
                .merging(["policy.txt": policy]) { $1 }
        }
    }

    func verifier() throws -> BundleVerifier {
        BundleVerifier(keys: try TrustedKeys(files: try keys))
    }

    func exhibit(_ index: Int) throws -> Exhibit {
        let size = season.submitted.count
        let (envelope, proof) = try season.ledger.read { snapshot in
            (
                try #require(try snapshot.entry(index)).envelope,
                try snapshot.offlineProof(of: index, under: size)
            )
        }
        return Exhibit(
            envelope: try Envelope.parse(envelope),
            proofs: [String(decoding: proof.bytes, as: UTF8.self)])
    }

    /// The bundle of an entry, with everybody's enrolment and the custodian's name; the exhibit
    /// of the statement proves the checkpoint too that its first party had seen.
    func bundle(of index: Int, disclosing: [String] = ["c-cust"]) throws -> Bundle {
        let seen = try season.ledger.read {
            String(
                decoding: try $0.cosignedCheckpoint(size: season.submitted.count - 1).bytes,
                as: UTF8.self)
        }
        let own = try exhibit(index)
        return try Bundle(
            statement: Exhibit(
                envelope: own.envelope, proofs: own.proofs,
                checkpoints: index == season.submitted.count - 1 ? [seen] : []),
            enrolments: try founding.filter { $0 != index }.map { try exhibit($0) },
            disclosed: try disclosing.map { try #require(season.cast[$0]).disclosure })
    }
}
