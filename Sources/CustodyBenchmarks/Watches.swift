import Attestation
import Custody
import Intake
import Notation
import Signing
import Spelling

/// An identifier that the benchmark itself spells.
func named<Of>(_ text: String) -> Name<Of> {
    guard let name = Name<Of>(text) else { preconditionFailure("not an identifier: \(text)") }
    return name
}

/// Two P-256 custodians who look after a vault: small statements in which nothing is amiss.
struct Watches {
    private let people: [(person: Person, key: PrivateKey)]
    private let draft = DraftCounter()

    init() throws {
        people = try (1...2).map { number in
            let person = Person(
                id: named("p-\(number)"), unit: named("centre"),
                roles: [.registrar, .officer, .custodian],
                commitment: Commitment(Digest.sha256([UInt8(number)])))
            return (person, try PrivateKey.generate(.p256))
        }
    }

    /// What founds the ledger whose checkpoints are signed with this key.
    func genesis(checkpointKey: String) throws -> [UInt8] {
        let genesis = Genesis(
            centre: named("centre"), centreName: "中心", quorum: 2,
            registrars: people.map(\.person), checkpointKey: checkpointKey)
        return try envelope(
            .office(.genesis(genesis)), signers: 2, role: .registrar, introducing: true)
    }

    /// The vault is declared and its custodians are trained, so that nothing is found amiss.
    func preparations() throws -> [[UInt8]] {
        let place = PlaceDeclaration(
            place: named("vault"), unit: named("centre"), kind: .vault, address: "中心",
            people: people.map(\.person.id))
        let training = Training(
            people: people.map(\.person.id), topic: "保密室", on: Instant.bench.day, evidence: [])
        return try [OfficeAct.place(place), .training(training)].map {
            try envelope(.office($0), signers: 1, role: .officer, introducing: false)
        }
    }

    /// The next statement: that the camera works, which one may say, or a round, which takes two.
    func next(signers: Int) throws -> [UInt8] {
        let act: VaultAct =
            signers == 1
            ? .equipment(
                EquipmentState(
                    vault: named("vault"), equipment: .camera, working: true, remark: "工作正常"))
            : .round(Round(vault: named("vault"), finding: "门窗正常", sound: true))
        return try envelope(
            .vault(act), signers: signers, role: .custodian, introducing: false)
    }

    private func envelope(
        _ act: Act, signers: Int, role: Role, introducing: Bool
    ) throws -> [UInt8] {
        let signing = people.prefix(signers)
        guard let id = StatementID(Hex.encode(Randomness.bytes(16))) else {
            preconditionFailure("sixteen bytes are 32 hex digits")
        }
        let statement = Custody.Statement(
            id: id, exam: named("bench"), ledger: named("custody.bench"),
            at: .bench, place: nil,
            parties: signing.map { one in
                Custody.Party(
                    role: role, person: one.person.id,
                    key: KeyID(one.key.publicKey.fingerprint.digest),
                    spki: introducing ? Base64.encode(one.key.publicKey.spki) : nil)
            }, device: DeviceStamp(id: named("dev"), sequence: draft.next(), previous: nil),
            seen: [], chains: [], act: act)
        let content = try Attestation.Content(
            payloadType: PayloadType.of(act.kind), payload: StatementNotation.encode(statement))
        return try Envelope(
            content,
            try signing.map {
                Signature(
                    key: $0.key.publicKey.fingerprint, bytes: try $0.key.sign(content.pae))
            }
        ).bytes
    }
}

/// A device's own counter.
private final class DraftCounter {
    private var last = 0

    func next() -> Int {
        last += 1
        return last
    }
}

extension Instant {
    fileprivate static let bench = Instant(seconds: 1_617_238_800)
}
