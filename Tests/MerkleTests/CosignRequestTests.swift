import Merkle
import Signing
import Spelling
import Testing

private struct WitnessVectors: Decodable {
    enum Proof: Decodable {
        case named(String)
        case listed([String])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let name = try? container.decode(String.self) {
                self = .named(name)
            } else {
                self = .listed(try container.decode([String].self))
            }
        }
    }

    struct Case: Decodable {
        let desc: String
        let initial: String
        let old: Int
        let new: String
        let proof: Proof
        let http: Int

        private enum CodingKeys: String, CodingKey {
            case desc, old, new, proof, http
            case initial = "init"
        }
    }

    let log_vkey: String
    let log_skey: String
    let mInit: String
    let mNext: String
    let consistency_5_8: [String]
    let root5: String
    let cases: [Case]
}

@Suite(.enabled(if: Vectors.arePresent)) struct CosignRequestVectorTests {
    private let vectors: WitnessVectors

    init() throws {
        vectors = try Vectors.read(WitnessVectors.self, "transcribed/witness-update.json")
    }

    /// A note by name, or one that the log signs here: `root@size`.
    private func checkpoint(_ name: String) throws -> SignedCheckpoint {
        switch name {
        case "mInit": return try SignedCheckpoint(Array(vectors.mInit.utf8))
        case "mNext": return try SignedCheckpoint(Array(vectors.mNext.utf8))
        default:
            let parts = name.split(separator: "@")
            let signer = try NoteSigner(vectors.log_skey)
            let hex = parts[0] == "root5" ? vectors.root5 : String(parts[0])
            let root = parts[0] == "empty" ? TreeHead.empty.root : try #require(Digest(hex: hex))
            let head = TreeHead(size: try #require(Int(parts[1])), root: root)
            let made = Checkpoint(origin: signer.key.name, head: head)
            return SignedCheckpoint(made, signatures: [try signer.sign(made.text, at: 0)])
        }
    }

    @Test func `a cosigner answers each published case with its status`() throws {
        let logs = [try NoteKey(vectors.log_vkey)]
        for sample in vectors.cases {
            let texts =
                switch sample.proof {
                case .named: vectors.consistency_5_8
                case .listed(let texts): texts
                }
            let request = CosignRequest(
                oldSize: sample.old, proof: try texts.map { try #require(Hex.decode($0)) },
                signed: try checkpoint(sample.new))
            let read = try CosignRequest(request.bytes)
            #expect(read.bytes == request.bytes)
            let latest = try checkpoint(sample.initial).checkpoint.head
            do throws(CosignRefusal) {
                _ = try read.judged(logs: logs, latest: latest)
                #expect(sample.http == 200, "\(sample.desc)")
            } catch {
                #expect(error.status == sample.http, "\(sample.desc)")
            }
        }
    }
}

@Suite struct CosignRequestTests {
    private let log: NoteSigner
    private let tiles: MemoryTiles

    init() throws {
        log = try Cast.signer("example.com/log", .log, 1)
        tiles = MemoryTiles.grown(to: 20).tiles
    }

    private func signed(_ head: TreeHead) throws -> SignedCheckpoint {
        let checkpoint = Checkpoint(origin: log.key.name, head: head)
        return SignedCheckpoint(checkpoint, signatures: [try log.sign(checkpoint.text, at: 0)])
    }

    @Test func `a consistent checkpoint is cosigned so that a client believes it`() throws {
        let old = try TiledTree(size: 7, reader: tiles).head()
        let tree = TiledTree(size: 20, reader: tiles)
        let request = CosignRequest(
            try tree.consistency(from: 7), signed: try signed(try tree.head()))
        let cosignable = try request.judged(logs: [log.key], latest: old)
        let witness = try Cast.signer("w.example/1", .cosigner, 7)
        var note = request.signed
        note.add(try cosignable.cosigned(by: witness, at: 17))
        let verified = try note.verified(logs: [log.key], cosigners: [witness.key])
        #expect(verified.cosignatures.map(\.time) == [17])
    }

    @Test func `strangers, forgeries and stale sizes are told apart`() throws {
        let head = try TiledTree(size: 7, reader: tiles).head()
        let request = CosignRequest(oldSize: 0, proof: [], signed: try signed(head))
        let other = try Cast.signer("example.com/other", .log, 1)
        #expect(throws: CosignRefusal.unknownOrigin) {
            try request.judged(logs: [other.key], latest: nil)
        }
        let impostor = try Cast.signer("example.com/log", .log, 2)
        #expect(throws: CosignRefusal.notSigned) {
            try request.judged(logs: [impostor.key], latest: nil)
        }
        let three = TreeHead(size: 3, root: .sha256([]))
        #expect(throws: CosignRefusal.conflict(latestSize: 3)) {
            try request.judged(logs: [log.key], latest: three)
        }
        let hollow = TreeHead(size: 0, root: .sha256([1]))
        #expect(throws: CosignRefusal.inconsistent) {
            try CosignRequest(oldSize: 0, proof: [], signed: try signed(hollow))
                .judged(logs: [log.key], latest: nil)
        }
    }

    @Test func `what is not a request is malformed`() throws {
        let head = try TiledTree(size: 7, reader: tiles).head()
        let note = String(decoding: try signed(head).bytes, as: UTF8.self)
        let hash = Base64.encode(head.root.bytes)
        for text in [
            "", "old 1", "old 1\n", "old 01\n\n\(note)", "old -1\n\n\(note)", "new 1\n\n\(note)",
            "old 1\n!!\n\n\(note)", "old 1\n\nno note\n",
            "old 1\n\(String(repeating: hash + "\n", count: 64))\n\(note)",
        ] {
            #expect(throws: CosignRefusal.malformed) { try CosignRequest(Array(text.utf8)) }
        }
    }
}
