import Attestation
import Signing
import Spelling

/// A person with a real key.
struct Signer: Sendable {
    let person: String
    let role: String
    let key: PrivateKey

    init(_ person: String, _ role: String, _ algorithm: Algorithm) throws {
        self.person = person
        self.role = role
        key = try PrivateKey.generate(algorithm)
    }

    var fingerprint: Fingerprint { key.publicKey.fingerprint }

    func party(introducing: Bool = false) -> JSON {
        let spki: JSON = .string(Base64.encode(key.publicKey.spki))
        let key: JSON = .string(fingerprint.hex)
        let (person, role): (JSON, JSON) = (.string(person), .string(role))
        return introducing
            ? ["key": key, "person": person, "role": role, "spki": spki]
            : ["key": key, "person": person, "role": role]
    }

    func sign(_ content: Content) throws -> Signature {
        Signature(key: fingerprint, bytes: try key.sign(content.pae))
    }
}

/// Three people, one per algorithm, who hand something over.
struct Crew: Sendable {
    static let type = "application/vnd.custody.release.v1+json"

    let courier: Signer
    let custodian: Signer
    let witness: Signer
    let stranger: Signer

    var all: [Signer] { [courier, custodian, witness] }
    var ring: KeyRing { KeyRing(all.map(\.key.publicKey)) }

    init() throws {
        courier = try Signer("p-courier", "courier", .p256)
        custodian = try Signer("p-custodian", "custodian", .ed25519)
        witness = try Signer("p-witness", "witness", .sm2)
        stranger = try Signer("p-stranger", "courier", .p256)
    }

    func content(_ parties: [JSON]? = nil, type: String = Crew.type) throws -> Content {
        let document: JSON = [
            "at": 1_617_345_600, "note": "封条完好",
            "parties": .array(parties ?? all.map { $0.party() }),
            "type": "release",
        ]
        return try Content(payloadType: type, payload: JSON.render(document))
    }

    func envelope(_ parties: [JSON]? = nil, signedBy signers: [Signer]? = nil) throws -> Envelope {
        let content = try content(parties)
        return try Envelope(content, try (signers ?? all).map { try $0.sign(content) })
    }
}
