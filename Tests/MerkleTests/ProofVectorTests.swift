import Merkle
import Signing
import Spelling
import Testing

private struct InclusionProbe: Decodable {
    let leafIdx: UInt64
    let treeSize: UInt64
    let root: String?
    let leafHash: String
    let proof: [String]?
    let desc: String
    let wantErr: Bool

    var holds: Bool {
        guard let index = Int(exactly: leafIdx), let size = Int(exactly: treeSize),
            let root = Base64.decode(root ?? "").flatMap({ Digest($0) }),
            let leaf = Base64.decode(leafHash).flatMap({ Digest($0) }),
            let path = digests(proof)
        else { return false }
        return InclusionProof(index: index, size: size, path: path).proves(leaf, under: root)
    }
}

private struct ConsistencyProbe: Decodable {
    let size1: UInt64
    let size2: UInt64
    let root1: String?
    let root2: String?
    let proof: [String]?
    let desc: String
    let wantErr: Bool

    var holds: Bool {
        guard let old = Int(exactly: size1), let new = Int(exactly: size2),
            let oldRoot = root(root1), let newRoot = root(root2), let path = digests(proof)
        else { return false }
        return ConsistencyProof(oldSize: old, newSize: new, path: path)
            .proves(oldRoot, grewInto: newRoot)
    }

    /// Some probes write words for roots, where only their equality matters.
    private func root(_ text: String?) -> Digest? {
        Base64.decode(text ?? "").map { Digest($0) ?? .sha256($0) }
    }
}

/// Nil when one of them is no digest: such a proof cannot even be written down here.
private func digests(_ texts: [String]?) -> [Digest]? {
    let texts = texts ?? []
    let found = texts.compactMap { text in Base64.decode(text).flatMap { Digest($0) } }
    return found.count == texts.count ? found : nil
}

@Suite(.enabled(if: Vectors.arePresent)) struct ProofVectorTests {
    @Test func `every inclusion probe is judged as its authors say`() throws {
        let files = try Vectors.files(below: "transparency-dev-merkle/testdata/inclusion")
        #expect(files.count > 80)
        for file in files {
            let probe = try Vectors.read(InclusionProbe.self, file)
            #expect(probe.holds == !probe.wantErr, "\(file): \(probe.desc)")
        }
    }

    @Test func `every consistency probe is judged as its authors say`() throws {
        let files = try Vectors.files(below: "transparency-dev-merkle/testdata/consistency")
        #expect(files.count > 80)
        for file in files {
            let probe = try Vectors.read(ConsistencyProbe.self, file)
            // Two empty trees: an empty old tree proves nothing, whatever the authors accept.
            let expected = probe.size1 == 0 ? false : !probe.wantErr
            #expect(probe.holds == expected, "\(file): \(probe.desc)")
        }
    }
}
