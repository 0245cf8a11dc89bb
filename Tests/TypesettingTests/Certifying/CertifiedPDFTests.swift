import Foundation
import Spelling
import Testing

@testable import Certifying
@testable import Signing

/// An office signs every byte, and every byte that somebody changes afterwards is found.
struct CertifiedPDFTests {
    private let bureau: Bureau
    private let now = Int64(Date(timeIntervalSinceNow: 0).timeIntervalSince1970)
    private let files = [
        EnclosedFile(
            name: "statement-01.envelope.json", bytes: Array("{\"a\":\"endobj %%EOF 字\"}".utf8),
            kind: "application/json", about: "封"),
        EnclosedFile(name: "a.tlog-proof", bytes: [0, 255, 10], kind: "text/plain", about: "(b"),
    ]

    init() throws { bureau = try Bureau.opened.get() }

    private func read(_ pdf: [UInt8], roots: [String] = ["root"]) throws -> CertifiedPDF {
        let anchors = try roots.map { try bureau.certificate($0) }
        return try CertifiedPDF(pdf, offices: anchors, authorities: anchors, now: now)
    }

    private func certified(stamped: Bool = false, by office: String = "office") async throws
        -> [UInt8]
    {
        let bureau = bureau
        let stamping = Stamping(anchors: [try bureau.certificate("root")]) {
            try bureau.answer($0)
        }
        return try await bureau.certification(office).certify(
            BarePDF.bytes(), enclosing: files, stamping: stamped ? stamping : nil)
    }

    @Test(arguments: [false, true])
    func `it tells the office, its reason, its time and its files`(stamped: Bool) async throws {
        let pdf = try await certified(stamped: stamped)
        let told = try read(pdf)
        #expect(told.office.name == "office")
        #expect(told.reason == "销毁记录")
        #expect(told.claimed == "D:20260520090000+08'00'")
        #expect(Set(told.files) == Set(files))
        #expect(told.timestamp?.authority == (stamped ? "stamps" : nil))
        if let seconds = told.timestamp?.seconds { #expect(abs(seconds - now) < 600) }
        #expect(pdf.starts(with: BarePDF.bytes()), "what was there is not touched")
    }

    /// Where the signature's digits lie, and how many of them say something.
    private func digits(_ pdf: [UInt8]) throws -> (all: Range<Int>, used: Int) {
        let place = try SignaturePlace(pdf)
        let message = try place.message()
        let mark = try #require(PDFFile.last("/Contents <", in: pdf)) + 11
        let end = try #require(pdf[mark...].firstIndex(of: UInt8(ascii: ">")))
        return (mark..<end, message.der.count * 2)
    }

    /// `CUSTODY_EVERY_BYTE` tries each place and not only some.
    @Test(arguments: [false, true])
    func `no byte is changed unseen, in the page, the files, the signature or the timestamp`(
        stamped: Bool
    ) async throws {
        let pdf = try await certified(stamped: stamped)
        let (all, used) = try digits(pdf)
        let isWhole = ProcessInfo.processInfo.environment["CUSTODY_EVERY_BYTE"] != nil
        let outside = Array(0..<all.lowerBound) + Array(all.upperBound..<pdf.count)
        let inside = Array(all.prefix(used))
        let some = Array(outside.shuffled().prefix(100) + inside.shuffled().prefix(100))
        let chosen = isWhole ? outside + inside : some
        for place in chosen {
            var changed = pdf
            changed[place] ^= 1 << UInt8.random(in: 0..<8)
            #expect(throws: CertifyingFault.self, "byte \(place)") { try read(changed) }
        }
        for place in all.dropFirst(used).shuffled().prefix(20) {
            var changed = pdf
            changed[place] = UInt8(ascii: "1")
            #expect(throws: CertifyingFault.padding) { try read(changed) }
        }
    }

    @Test func `a hash that the signer does not name is no name of his signature`() async throws {
        let pdf = try await certified(stamped: true)
        // ECDSA with SHA-256, before the signature's own octets: the office's and the authority's.
        let name = Array("300a06082a8648ce3d04030204".utf8)
        let places = pdf.indices.filter { pdf[$0...].starts(with: name) }
        #expect(places.count == 2)
        for place in places {
            for hash in ["1", "3", "4"] {
                var changed = pdf
                changed[place + name.count - 3] = hash.utf8.first ?? 0
                #expect(throws: CertifyingFault.self, "\(place) \(hash)") { try read(changed) }
            }
        }
    }

    @Test func `a set of an attribute's values that says it is none is refused`() async throws {
        let pdf = try await certified(stamped: true)
        var found = 0
        for attribute in ["0903", "0904", "0905", "0910022f"] {
            let name = Array("2a864886f70d01\(attribute)31".utf8)
            for place in pdf.indices where pdf[place...].starts(with: name) {
                var changed = pdf
                changed[place + name.count - 2] = UInt8(ascii: "1")
                #expect(throws: CertifyingFault.self, "\(attribute)") { try read(changed) }
                found += 1
            }
        }
        #expect(found >= 4 + 3)
    }

    @Test func `another spelling of the same digits is not the same file`() async throws {
        var pdf = try await certified()
        let (all, used) = try digits(pdf)
        let letter = try #require(all.prefix(used).first { pdf[$0] >= UInt8(ascii: "a") })
        pdf[letter] -= 0x20
        #expect(throws: CertifyingFault.spelling) { try read(pdf) }
    }

    @Test func `whoever trusts another authority is not persuaded`() async throws {
        let pdf = try await certified()
        #expect(throws: CertifyingFault.certificate(.untrusted)) { try read(pdf, roots: ["other"]) }
        #expect(throws: CertifyingFault.certificate(.untrusted)) { try read(pdf, roots: []) }
        // The office's own certificate may be what a reader has in his hands.
        #expect(try read(pdf, roots: ["office"]).office.name == "office")
        let stamped = try await certified(stamped: true)
        #expect(throws: CertifyingFault.certificate(.timestamp)) {
            let root = try bureau.certificate("root")
            _ = try CertifiedPDF(stamped, offices: [root], authorities: [], now: now)
        }
    }

    @Test func `a certificate for servers signs no records, and an old one only what is stamped`()
        async throws
    {
        try bureau.issue("server", "server")
        let pdf = try await certified(by: "server")
        #expect(throws: CertifyingFault.certificate(.untrusted)) { try read(pdf) }
        let root = try bureau.certificate("root")
        let later = now + 850 * 86_400
        let plain = try await certified()
        #expect(throws: CertifyingFault.certificate(.untrusted)) {
            try CertifiedPDF(plain, offices: [root], authorities: [root], now: later)
        }
        let stamped = try await certified(stamped: true)
        let told = try CertifiedPDF(stamped, offices: [root], authorities: [root], now: later)
        #expect(told.timestamp?.authority == "stamps")
        #expect(
            OfficeSigner(
                certificate: root, key: try PrivateKey.generate(.p256)) == nil)
    }

    @Test func `an authority that answers something else stamps nothing`() async throws {
        let bureau = bureau
        let elsewhere = try bureau.answer(Timestamp.request([1, 2, 3], nonce: [0x41]))
        for answer in [elsewhere, [], [0x30, 0]] {
            let stamping = Stamping(anchors: [try bureau.certificate("root")]) { _ in answer }
            await #expect(throws: CertifyingFault.certificate(.timestamp)) {
                try await bureau.certification().certify(
                    BarePDF.bytes(), enclosing: [], stamping: stamping)
            }
        }
    }

    @Test func `what is added afterwards is not covered, and nothing is certified twice`()
        async throws
    {
        let pdf = try await certified()
        var revision = try PDFRevision(PDFFile(pdf))
        revision.put(revision.number(), .text("later"))
        revision.finish(id: [1])
        let longer = revision.bytes
        #expect(throws: CertifyingFault.coverage) { try read(longer) }
        #expect(throws: CertifyingFault.coverage) { try read(pdf + [10]) }
        await #expect(throws: CertifyingFault.pdf(.alreadyCertified)) {
            try await bureau.certification().certify(pdf, enclosing: [])
        }
        await #expect(throws: CertifyingFault.pdf(.nameRepeated("a.tlog-proof"))) {
            try await bureau.certification().certify(
                BarePDF.bytes(), enclosing: [files[1], files[1]])
        }
    }

    @Test func `a file that is none, or is no signed one, gets an answer`() async throws {
        #expect(throws: CertifyingFault.pdf(.notPDF)) { try read(Array("hello".utf8)) }
        #expect(throws: CertifyingFault.pdf(.unsigned)) { try read(BarePDF.bytes()) }
        for broken in [
            "%PDF-", "%PDF-1.7\nstartxref\n9\n%%EOF",
            "%PDF-1.7\nxref\n0 0\ntrailer\n<</Prev 9>>\nstartxref\n9",
        ] {
            #expect(throws: CertifyingFault.pdf(.table)) { try read(Array(broken.utf8)) }
        }
        let deep = String(repeating: "[", count: 100_000)
        #expect(PDFScanner.read(deep) == nil)
        let pdf = try await certified()
        for count in stride(from: 0, to: pdf.count, by: 997) {
            #expect(throws: CertifyingFault.self) { try read(Array(pdf.prefix(count))) }
        }
    }

    @Test(arguments: [
        (
            "<< /A [1 -2.5 /B#20 true null] /C 7 0 R >>",
            "<< /A [1 -2.5 /B#20 true null] /C 7 0 R >>"
        ),
        ("(a\\(b\\)\\101\\n(c))", "<61286229410a286329>"), ("<4 14>", "<4140>"), ("12 0", "12"),
        ("(a(b)c)", "<6128622963>"), ("/", "/"),
    ])
    func `values are read as they are written`(text: String, written: String) {
        #expect(PDFScanner.read(text)?.written == written)
    }
}

extension PDFScanner {
    fileprivate static func read(_ text: String) -> PDFValue? {
        var scanner = PDFScanner(Array(text.utf8), at: 0)
        return scanner.value()
    }
}
