import Attestation
import Custody
import Foundation
import Intake
import Notation
import Signing
import Spelling

/// Somebody with a key of his own.
struct Member: Sendable {
    let person: Person
    let key: PrivateKey
}

/// Two registrars of the centre, and five hundred custodians of fifty regions, ten to a vault.
struct Crowd: Sendable {
    static let size = 500
    static let perVault = 10

    let registrars: [Member]
    let members: [Member]

    /// New keys.
    init() throws {
        try self.init(keys: (0..<Self.size + 2).map { _ in try PrivateKey.generate(.p256) })
    }

    /// The keys of a file that ``write(to:)`` has written.
    init(_ file: URL) throws {
        let end = "-----END PRIVATE KEY-----\n"
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        try self.init(
            keys: text.split(separator: end).map {
                try PrivateKey(pem: String($0) + end, passphrase: nil)
            })
    }

    private init(keys: [PrivateKey]) throws {
        let all = keys.enumerated().map { number, key in
            Member(
                person: Person(
                    id: named("p-\(number)"),
                    unit: number < 2 ? named("centre") : Self.region(of: number - 2),
                    roles: number < 2 ? [.registrar, .head, .officer, .custodian] : [.custodian],
                    commitment: Commitment(Digest.sha256(Array("p-\(number)".utf8)))),
                key: key)
        }
        registrars = Array(all.prefix(2))
        members = Array(all.dropFirst(2))
    }

    func write(to file: URL) throws {
        let text = try (registrars + members).map { try $0.key.pem(passphrase: nil) }.joined()
        try Data(text.utf8).write(to: file)
    }

    /// The vault that a member keeps.
    static func vault(of member: Int) -> PlaceID { named("vault-\(member / perVault)") }

    /// The region whose vault a member keeps.
    static func region(of member: Int) -> UnitID { named("r-\(member / perVault)") }

    static let vaults = size / perVault

    /// Who keeps a vault, by their numbers.
    static func keepers(of vault: Int) -> Range<Int> { vault * perVault..<(vault + 1) * perVault }
}

/// What one device signs, statement after statement.
struct Pen: Sendable {
    private let device: DeviceID
    private var last: (sequence: Int, content: ContentID?) = (0, nil)

    init(_ device: String) { self.device = named(device) }

    /// A signed statement about now, as the bytes of its envelope.
    mutating func write(
        _ act: Act, by signers: [(member: Member, role: Role)], introducing: PersonID? = nil,
        follows: ContentID? = nil
    ) throws -> [UInt8] {
        guard let id = StatementID(Hex.encode(Randomness.bytes(16))) else {
            preconditionFailure("sixteen bytes are 32 hex digits")
        }
        let statement = Custody.Statement(
            id: id, exam: named("bench"), ledger: named("custody.bench"),
            at: Instant(seconds: Int64(Date().timeIntervalSince1970)), place: nil,
            parties: signers.map { member, role in
                let isNew =
                    introducing == nil ? act.kind == .genesis : introducing == member.person.id
                return Custody.Party(
                    role: role, person: member.person.id,
                    key: KeyID(member.key.publicKey.fingerprint.digest),
                    spki: isNew ? Base64.encode(member.key.publicKey.spki) : nil)
            },
            device: DeviceStamp(
                id: device, sequence: last.sequence + 1, previous: last.content),
            seen: [],
            chains: act.kind.advancesChain
                ? act.containers.map { ChainLink(container: $0, follows: follows) } : [],
            act: act)
        let content = try Attestation.Content(
            payloadType: PayloadType.of(act.kind), payload: StatementNotation.encode(statement))
        let envelope = try Envelope(
            content,
            try signers.map {
                Signature(
                    key: $0.member.key.publicKey.fingerprint,
                    bytes: try $0.member.key.sign(content.pae))
            })
        last = (last.sequence + 1, ContentID(envelope.contentID))
        return envelope.bytes
    }

    /// What is said a few times a minute in a vault: that its camera works, which one may say, or
    /// each fourth time that two have walked a round.
    mutating func watch(_ number: Int, _ crowd: Crowd) throws -> [UInt8] {
        let one = number % Crowd.size
        let vault = Crowd.vault(of: one)
        guard number % 4 == 0 else {
            let state = EquipmentState(
                vault: vault, equipment: .camera, working: true, remark: "工作正常")
            return try write(
                .vault(.equipment(state)), by: [(crowd.members[one], .custodian)])
        }
        let other = one % Crowd.perVault == 0 ? one + 1 : one - 1
        return try write(
            .vault(.round(Round(vault: vault, finding: "门窗正常", sound: true))),
            by: [one, other].map { (crowd.members[$0], .custodian) })
    }
}
