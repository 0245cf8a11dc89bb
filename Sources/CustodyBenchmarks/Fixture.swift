import Attestation
import Custody
import Foundation
import Intake
import LedgerStore
import Merkle
import Notation
import Signing
import Spelling

/// An identifier that the benchmark itself spells.
func named<Of>(_ text: String) -> Name<Of> {
    guard let name = Name<Of>(text) else { preconditionFailure("not an identifier: \(text)") }
    return name
}

/// A ledger with two P-256 custodians who walk rounds: the smallest statements there are.
struct Fixture {
    let folder: URL
    let desk: Desk
    let ledger: LedgerFile
    private let people: [(person: Person, key: PrivateKey)]
    private let draft = DraftCounter()

    init() async throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "custody-bench-\(Hex.encode(Randomness.bytes(6)))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        guard let origin = KeyName("custody.bench") else { preconditionFailure("a key name") }
        let signer = try NoteSigner(
            name: origin, kind: .log, privateKey: try PrivateKey.generate(.ed25519))
        let clock = WallClock { Int64(Date().timeIntervalSince1970 * 1000) }
        ledger = try LedgerFile.found(
            folder.path + "/bench.custody", signer: signer, clock: clock)
        desk = try Desk(ledger: ledger, clock: clock)
        people = try (1...2).map { number in
            let person = Person(
                id: named("p-\(number)"), unit: named("centre"), roles: [.registrar, .custodian],
                commitment: Commitment(Digest.sha256([UInt8(number)])))
            return (person, try PrivateKey.generate(.p256))
        }
        let genesis = Genesis(
            centre: named("centre"), centreName: "中心", quorum: 2,
            registrars: people.map(\.person), checkpointKey: signer.key.text)
        let founding = try envelope(
            .office(.genesis(genesis)), signers: 2, role: .registrar, introducing: true)
        guard case .admitted = try await desk.submit(founding) else {
            preconditionFailure("the genesis is admitted")
        }
    }

    /// So many rounds, each signed by one or two custodians.
    func rounds(_ count: Int, signers: Int) throws -> [[UInt8]] {
        try (0..<count).map { _ in
            try envelope(
                .vault(.round(Round(vault: named("vault"), finding: "门窗正常", sound: true))),
                signers: signers, role: .custodian, introducing: false)
        }
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    private func envelope(
        _ act: Act, signers: Int, role: Role, introducing: Bool
    ) throws -> [UInt8] {
        let signing = people.prefix(signers)
        guard let id = StatementID(Hex.encode(Randomness.bytes(16))) else {
            preconditionFailure("sixteen bytes are 32 hex digits")
        }
        let statement = Custody.Statement(
            id: id, exam: named("bench"), ledger: named("custody.bench"),
            at: Instant(seconds: 1_617_238_800), place: nil,
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
final class DraftCounter {
    private var last = 0

    func next() -> Int {
        last += 1
        return last
    }
}
