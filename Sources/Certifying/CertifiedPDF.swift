import Signing
import Spelling

/// A PDF of which an office signed every byte.
package struct CertifiedPDF: Sendable {
    package let office: IssuedCertificate
    package let reason: String
    /// When the office says that it signed, as the PDF spells it.
    package let claimed: String
    /// Nil where no authority was asked.
    package let timestamp: Timestamp?
    package let files: [EnclosedFile]

    /// Reads and checks one.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - offices: whose certificates are trusted, or who may issue them.
    ///   - authorities: whose timestamps are trusted.
    ///   - seconds: now, since 1970; a timestamp's own time counts before it.
    /// - Throws: ``CertifyingFault``.
    package init(
        _ bytes: [UInt8], offices: [IssuedCertificate], authorities: [IssuedCertificate],
        now seconds: Int64
    ) throws(CertifyingFault) {
        let place: SignaturePlace
        do throws(PDFFault) {
            place = try SignaturePlace(bytes)
            files = try EnclosedFile.all(in: place.file)
        } catch {
            throw .pdf(error)
        }
        let covered = try place.covered()
        let message = try place.message()
        guard message.certificates.count == 1, message.timestamps.count <= 1,
            let office = IssuedCertificate(der: message.certificates[0])
        else { throw .spelling }
        try Self.check(message, of: office, over: Digest.sha256(covered))
        do throws(CertificateFault) {
            timestamp = try message.timestamps.first.map { token throws(CertificateFault) in
                try Timestamp(token, over: message.signature, anchors: authorities)
            }
            try DetachedSignature.check(
                message.der, over: covered, anchors: offices.map(\.der),
                at: timestamp?.seconds ?? seconds)
        } catch {
            throw .certificate(error)
        }
        self.office = office
        reason = place.dictionary["Reason"]?.text ?? ""
        claimed = place.dictionary["M"]?.text ?? ""
    }

    /// Holds a message to the one that this office would have written, the signature aside; OpenSSL
    /// is less strict.
    private static func check(
        _ message: SignedMessage, of office: IssuedCertificate, over digest: Digest
    ) throws(CertifyingFault) {
        guard message.kind == SignedMessage.data, message.content == nil,
            message.digest == SignatureAlgorithm.sha256,
            message.algorithm == SignatureAlgorithm.p256,
            message.issuer == office.issuer, message.serial == office.serial
        else { throw .spelling }
        let expected = OfficeSigner.attributes(digest: digest, certificate: office)
        guard message.attributes == expected else { throw .digest }
        let key: PublicKey
        do throws(KeyError) { key = try PublicKey(spki: office.spki) } catch { throw .key(error) }
        guard key.verifies(message.signature, over: message.signed) else {
            throw .certificate(.signature)
        }
    }
}

/// Where a PDF's signature stands, and what it says that it covers.
struct SignaturePlace {
    let file: PDFFile
    let dictionary: PDFDictionary
    private let end: Int

    /// - Throws: ``PDFFault``; `.unsigned` where there is not the one signature.
    init(_ bytes: [UInt8]) throws(PDFFault) {
        file = try PDFFile(bytes)
        let catalog = try file.dictionary(file.reference("Root", of: file.trailer))
        let form = try file.resolved(catalog["AcroForm"]).dictionary
        guard let fields = try file.resolved(form?["Fields"]).items, fields.count == 1,
            let field = try file.resolved(fields[0]).dictionary
        else { throw .unsigned }
        let found = try file.object(file.reference("V", of: field))
        guard let dictionary = found.value.dictionary else { throw .unsigned }
        (self.dictionary, end) = (dictionary, found.end)
    }

    /// Everything but the digits, which must be this very dictionary's.
    func covered() throws(CertifyingFault) -> [UInt8] {
        let bytes = file.bytes
        let hole = try hole
        return Array(bytes[..<hole.lowerBound] + bytes[hole.upperBound...])
    }

    private var hole: Range<Int> {
        get throws(CertifyingFault) {
            let bytes = file.bytes
            guard let ranges = dictionary["ByteRange"]?.items?.compactMap(\.integer),
                ranges.count == 4, ranges[0] == 0, 0..<ranges[2] ~= ranges[1],
                ranges[2] < end, ranges[3] > 0, ranges[2] + ranges[3] == bytes.count,
                bytes[ranges[1]] == UInt8(ascii: "<"),
                bytes[ranges[2] - 1] == UInt8(ascii: ">"),
                end - ranges[2] < 8
            else { throw .coverage }
            return ranges[1]..<ranges[2]
        }
    }

    /// The signature behind the digits: lower-case, one DER item, then zeros only.
    func message() throws(CertifyingFault) -> SignedMessage {
        let digits = file.bytes[try hole].dropFirst().dropLast()
        guard let head = Self.bytes(digits.prefix(8)), head.count == 4, head[1] == 0x82 else {
            throw .spelling
        }
        let count = 8 + 2 * (Int(head[2]) << 8 | Int(head[3]))
        guard count <= digits.count, let der = Self.bytes(digits.prefix(count)) else {
            throw .spelling
        }
        for place in digits.startIndex + count..<digits.endIndex
        where file.bytes[place] != UInt8(ascii: "0") {
            throw .padding
        }
        guard let message = SignedMessage.parsed(der) else { throw .spelling }
        return message
    }

    private static func bytes(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
        Hex.decode(String(decoding: digits, as: UTF8.self))
    }
}
