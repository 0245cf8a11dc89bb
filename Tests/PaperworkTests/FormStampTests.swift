import Custody
import Merkle
import Signing
import Spelling
import Testing
import Views

@testable import Paperwork

/// The code on a printed form, and what a liar can make of it.
@Suite struct FormStampTests {
    private let signer: NoteSigner
    private let filled: FilledForm

    init() throws {
        signer = try NoteSigner(
            name: try #require(KeyName("custody.example/2021")), kind: .log,
            privateKey: .ed25519(seed: [UInt8](repeating: 7, count: 32)))
        let blank = try #require(FormShelf.blanks.first { $0.name == .returnSlip })
        filled = FilledForm(
            blank, subject: try #require(ContentID(String(repeating: "a1", count: 32))),
            number: "1")
    }

    @Test func `a scanned code gives back what was printed, signed by the ledger`() throws {
        let stamp = try FormStamp(filled, size: 432, signer: signer)
        #expect(stamp.code.utf8.count <= 200)
        let read = try #require(FormStamp(code: stamp.code))
        #expect(read == stamp)
        #expect(read.form == .returnSlip && read.size == 432)
        #expect(read.isSigned(by: signer.key))
    }

    @Test func `no bit of a code can be changed`() throws {
        let stamp = try FormStamp(filled, size: 432, signer: signer)
        let bytes = try #require(
            Base32.decode(stamp.code.dropFirst(FormStamp.mark.count + 1)))
        for index in bytes.indices {
            for bit in 0..<8 {
                var forged = bytes
                forged[index] ^= 1 << bit
                let code = "\(FormStamp.mark).\(Base32.encode(forged))"
                let isBelieved = FormStamp(code: code)?.isSigned(by: signer.key) ?? false
                #expect(!isBelieved, "byte \(index), bit \(bit)")
            }
        }
    }

    @Test func `another ledger's key, and a checkpoint's signature, sign no form`() throws {
        let stamp = try FormStamp(filled, size: 432, signer: signer)
        let other = try NoteSigner(
            name: signer.key.name, kind: .log,
            privateKey: .ed25519(seed: [UInt8](repeating: 8, count: 32)))
        #expect(!stamp.isSigned(by: other.key))
        let renamed = try NoteSigner(
            name: try #require(KeyName("custody.example/2022")), kind: .log,
            privateKey: .ed25519(seed: [UInt8](repeating: 7, count: 32)))
        #expect(!stamp.isSigned(by: renamed.key), "the same key under another ledger's name")
    }

    @Test(arguments: ["", "CUSTODY1.", "CUSTODY2.AAAA", "CUSTODY1.AAAA", "https://example.org"])
    func `what is no code of ours is not read`(text: String) {
        #expect(FormStamp(code: text) == nil)
    }

    @Test func `two fillings that print differently have different digests`() throws {
        func slip(_ vehicle: String?, _ order: String?) -> HandoverSlip {
            HandoverSlip(
                .handoverSlip,
                journey: FormPart { name in
                    switch name {
                    case .vehicle: vehicle
                    case .order: order
                    case .consignment, .leg, .from, .to, .previous, .releasedAt, .releasedPlace,
                        .acceptedAt, .acceptedPlace:
                        ""
                    }
                },
                lines: [], releasers: [], receivers: [], deviations: [])
        }
        let digests = [
            slip("A", "B"), slip("AB", ""), slip("", "AB"), slip(nil, "AB"), slip("?", "AB"),
            slip("1:A", "B"),
        ].map { FormStamp.filling($0) }
        #expect(Set(digests).count == digests.count)
    }
}
