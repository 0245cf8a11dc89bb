import Attestation
import Signing
import Spelling
import Testing

struct BundleTests {
    let crew: Crew
    let bundle: Bundle
    static let salt = [UInt8](repeating: 7, count: 32)

    init() throws {
        crew = try Crew()
        let enrolment = try crew.envelope([crew.courier.party()], signedBy: [crew.courier])
        let disclosure = try Disclosure(
            person: "p-courier", salt: Self.salt, details: ["name": "王\"小\"明", "phone": "138"])
        bundle = try Bundle(
            statement: Exhibit(
                envelope: try crew.envelope(), proofs: ["c2sp.org/tlog-proof@v1\n…\n"],
                checkpoints: ["origin\n1\nroot\n"]),
            enrolments: [Exhibit(envelope: enrolment)], disclosed: [disclosure])
    }

    @Test func `a bundle is read as it was written, envelopes byte for byte`() throws {
        let file = bundle.render()
        let read = try Bundle.parse(file)
        #expect(read == bundle)
        #expect(read.render() == file)
        #expect(read.statement.envelope.bytes == bundle.statement.envelope.bytes)
        #expect(try crew.ring.verify(read.statement.envelope).parties.count == 3)
    }

    @Test func `another name or another salt is another commitment`() throws {
        let honest = bundle.disclosed[0].commitment
        var other = Self.salt
        other[31] ^= 1
        let lies = [
            try Disclosure(person: "p-courier", salt: Self.salt, details: ["name": "李小明"]),
            try Disclosure(
                person: "p-courier", salt: other, details: ["name": "王\"小\"明", "phone": "138"]),
            try Disclosure(
                person: "p-witness", salt: Self.salt, details: bundle.disclosed[0].details),
        ]
        for lie in lies { #expect(lie.commitment != honest) }
        #expect(throws: BundleError.saltLength(31)) {
            try Disclosure(person: "p", salt: Array(Self.salt.dropLast()), details: [:])
        }
    }

    @Test func `an envelope or a person stands once`() throws {
        let statement = bundle.statement
        #expect(throws: BundleError.contentRepeated(statement.envelope.contentID)) {
            try Bundle(statement: statement, enrolments: [statement])
        }
        #expect(throws: BundleError.personRepeated("p-courier")) {
            try Bundle(statement: statement, disclosed: bundle.disclosed + bundle.disclosed)
        }
    }

    @Test func `a bundle of another shape is refused`() throws {
        let text = String(decoding: bundle.render(), as: UTF8.self)
        let lies: [(String, BundleError)] = [
            ("", .misspelled(.endsEarly(at: 0))),
            ("{}", .misshapen(.memberMissing("bundle.disclosed"))),
            (text + " ", .misspelled(.trailingBytes(at: text.utf8.count))),
            (text.replacing("bundle/v1", with: "bundle/v2"), .formatUnknown("custody-bundle/v2")),
            (
                text.replacing(#""proofs":[]"#, with: #""proofs":[1]"#),
                .misshapen(.memberMistyped("exhibit.proofs"))
            ),
            (
                text.replacing(#""phone":"138""#, with: #""phone":138"#),
                .misshapen(.memberMistyped("disclosed.details.phone"))
            ),
        ]
        for (lie, why) in lies {
            #expect(throws: why) { try Bundle.parse(Array(lie.utf8)) }
        }
    }

    @Test func `a bundled envelope is read as strictly as any other`() throws {
        let honest = Base64.encode(bundle.statement.envelope.bytes)
        let spaced = Base64.encode(bundle.statement.envelope.bytes + [0x20])
        let text = String(decoding: bundle.render(), as: UTF8.self)
        let lie = text.replacing(honest, with: spaced)
        #expect(lie != text)
        let length = bundle.statement.envelope.bytes.count
        #expect(throws: BundleError.envelope(.misspelled(.trailingBytes(at: length)))) {
            try Bundle.parse(Array(lie.utf8))
        }
    }
}
