import Attestation
import Custody
import LedgerStore
import Merkle
import Notation
import Signing

/// Where the proofs of one exhibit put it, under checkpoints that the policy trusts.
struct ExhibitPlace: Equatable {
    let exhibit: Exhibit
    let content: ContentID
    let index: Int
    let header: LeafHeader
    let checkpoints: [VerifiedCheckpoint]

    /// Seconds since 1970 of the first cosignature above it, by that cosigner's clock; one from
    /// before it came proves no hour.
    var cosigned: Int64? {
        checkpoints.flatMap(\.cosignatures).compactMap(\.time).filter(header.allows).min()
    }

    /// Whether people's standing rests on it.
    var isFounding: Bool {
        let kind = PayloadType.kind(of: exhibit.envelope.payloadType)
        return kind == .genesis || kind == .enrol
    }

    static func == (one: Self, other: Self) -> Bool { one.content == other.content }

    var shown: BundlePlace {
        let smallest = checkpoints.map(\.head.size).min() ?? 0
        let names = Set(checkpoints.flatMap(\.cosignatures).map(\.key.name.text))
        return BundlePlace(
            origin: checkpoints.first?.checkpoint.origin ?? "", index: index,
            admitted: header.kind == .admitted, received: header.received, size: smallest,
            cosigners: names.sorted())
    }

    /// Nil where nothing proves a place; the reasons go to `found`.
    static func of(
        _ exhibit: Exhibit, policy: Merkle.TrustPolicy, _ found: (ExhibitFault) -> Void
    ) -> ExhibitPlace? {
        var place: (index: Int, header: LeafHeader, origin: String)?
        var checkpoints: [VerifiedCheckpoint] = []
        for text in exhibit.proofs {
            do throws(OfflineProofError) {
                let proof = try OfflineProof(Array(text.utf8))
                guard let header = LeafHeader(proof.extra) else {
                    found(.proofHeader)
                    continue
                }
                let leaf = header.leafHash(exhibit.envelope.bytes, TreeHasher())
                let verified = try proof.verified(leaf: leaf, policy: policy)
                let own = (proof.index, header, verified.checkpoint.origin)
                if let place, place != own { found(.twoPlaces) }
                place = place ?? own
                checkpoints.append(verified)
            } catch {
                found(.proof(error))
            }
        }
        guard let place else {
            found(.unplaced)
            return nil
        }
        return ExhibitPlace(
            exhibit: exhibit, content: ContentID(exhibit.envelope.contentID), index: place.index,
            header: place.header, checkpoints: checkpoints)
    }
}
