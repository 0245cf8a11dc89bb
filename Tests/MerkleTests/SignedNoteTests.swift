import Merkle
import Signing
import Spelling
import Testing

private struct NoteVectors: Decodable {
    struct Sample: Decodable {
        let name: String
        let msg_b64: String
        let verifiers: [String]?
        let vkey_inline: String?
        let ok: Bool
        let verified: [String]?
        let unverified: [String]?
    }

    struct Signing: Decodable {
        let skey: String
        let text: String
        let note: String
    }

    let vkeys: [String: String]
    let sign: [Signing]
    let bad_vkeys: [String]
    let open: [Sample]
}

@Suite(.enabled(if: Vectors.arePresent)) struct SignedNoteVectorTests {
    private let vectors: NoteVectors

    init() throws {
        vectors = try Vectors.read(NoteVectors.self, "transcribed/signed-note.json")
    }

    @Test func `every published note opens or is refused as published`() throws {
        for sample in vectors.open {
            let bytes = try #require(Base64.decode(sample.msg_b64))
            let texts = try sample.verifiers.map { try $0.map { try #require(vectors.vkeys[$0]) } }
            let keys = try (texts ?? [try #require(sample.vkey_inline)]).map { try NoteKey($0) }
            guard sample.ok else {
                #expect(throws: NoteError.self, "\(sample.name)") {
                    try SignedNote(bytes).verified(by: keys)
                }
                continue
            }
            let note = try SignedNote(bytes)
            #expect(note.bytes == bytes, "\(sample.name)")
            let verified = try note.verified(by: keys)
            if let names = sample.verified {
                #expect(verified.signatures.map(\.key.name.text) == names)
                #expect(verified.unverified.map(\.name.text) == sample.unverified)
            }
        }
    }

    @Test func `signing gives the published note`() throws {
        for sample in vectors.sign {
            let signer = try NoteSigner(sample.skey)
            let signature = try signer.sign(sample.text, at: 0)
            let note = SignedNote(text: sample.text, signatures: [signature])
            #expect(String(decoding: note.bytes, as: UTF8.self) == sample.note)
        }
    }

    @Test func `no part and no variant of a verifier key is taken for one`() throws {
        for text in vectors.bad_vkeys {
            #expect(throws: NoteError.self) { try NoteKey(text) }
        }
        let good = Array(try #require(vectors.vkeys["peter"]).utf8)
        #expect(try NoteKey(String(decoding: good, as: UTF8.self)).text.utf8.elementsEqual(good))
        for start in good.indices {
            for end in start...good.count where end - start < good.count {
                let part = String(decoding: good[start..<end], as: UTF8.self)
                #expect(throws: NoteError.self) { try NoteKey(part) }
            }
            var changed = good
            changed[start] += 1
            #expect(throws: NoteError.self) {
                try NoteKey(String(decoding: changed, as: UTF8.self))
            }
        }
    }
}

@Suite struct SignedNoteTests {
    private let signer: NoteSigner
    private let text = "example.com/log\n1\n\(Base64.encode(Digest.sha256([]).bytes))\n"

    init() throws {
        let name = try #require(KeyName("cosigner.example/w"))
        let key = try PrivateKey.ed25519(seed: Array(repeating: 3, count: 32))
        signer = try NoteSigner(name: name, kind: .cosigner, privateKey: key)
    }

    @Test func `a cosignature tells its time and is bound to it`() throws {
        let signature = try signer.sign(text, at: 1_679_315_147)
        let note = SignedNote(text: text, signatures: [signature])
        let verified = try note.verified(by: [signer.key])
        #expect(verified.signatures.map(\.time) == [1_679_315_147])
        var line = try #require(Base64.decode(signature.line.split(separator: " ")[2]))
        line[11] += 1
        let moved = "— cosigner.example/w \(Base64.encode(line))"
        let forged = SignedNote(text: text, signatures: [try #require(NoteSignature(line: moved))])
        #expect(throws: NoteError.invalidSignature(signer.key.name)) {
            try forged.verified(by: [signer.key])
        }
    }

    @Test func `a cosigner's key read as a log's has another id and verifies nothing`() throws {
        let note = SignedNote(text: text, signatures: [try signer.sign(text, at: 5)])
        let asLog = try NoteKey(
            name: signer.key.name, kind: .log, publicKey: signer.key.publicKey)
        #expect(asLog.id != signer.key.id)
        #expect(throws: NoteError.noTrustedSignature) { try note.verified(by: [asLog]) }
    }

    @Test func `every flipped bit of a note is noticed or leaves it unsigned`() throws {
        let bytes = SignedNote(text: text, signatures: [try signer.sign(text, at: 5)]).bytes
        for place in bytes.indices {
            for bit in 0..<8 {
                var flipped = bytes
                flipped[place] ^= 1 << bit
                #expect(throws: NoteError.self) {
                    try SignedNote(flipped).verified(by: [signer.key])
                }
            }
        }
    }

    @Test func `names that look alike are different names`() throws {
        let composed = try #require(KeyName("caf\u{e9}"))
        let decomposed = try #require(KeyName("cafe\u{301}"))
        #expect(composed != decomposed)
        for text in ["", "a b", "a+b", "a\u{2003}b", "a\u{a0}b", "a\nb"] {
            #expect(KeyName(text) == nil)
        }
    }

    @Test func `keys in their text form come back as the same keys`() throws {
        let seed = Randomness.bytes(32)
        let name = try #require(KeyName("example.com/log"))
        let text = try NoteSigner.text(name: name, kind: .log, seed: seed)
        let again = try NoteSigner(text)
        #expect(try NoteKey(again.key.text) == again.key)
        #expect(throws: NoteError.self) { try NoteSigner(String(text.dropLast(4))) }
        #expect(throws: NoteError.malformedKey) { try NoteSigner(again.key.text) }
        let sm2 = try PrivateKey.generate(.sm2)
        #expect(throws: NoteError.wrongAlgorithm(.sm2)) {
            try NoteSigner(name: name, kind: .log, privateKey: sm2)
        }
    }
}
