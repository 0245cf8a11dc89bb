import ArgumentParser
import Attestation
import Certifying
import Custody
import Foundation
import Intake
import Reports
import Signing
import Spelling
import Web

/// By which office a printed record is signed, and what it says of people.
struct CertifyOptions: ParsableArguments {
    @Option(help: "时间戳机构的网址 / The address of a time-stamping authority (RFC 3161)")
    var tsa: String?
    @Option(help: "信任的时间戳机构证书（PEM） / The certificates of trusted authorities, in PEM")
    var tsaCa: String?
    @Option(help: "附上此人的资料，可多次 / Enclose a person's details") var disclose: [String] = []

    /// The one that signs, from the folder that `certificate office` made.
    func certifier(_ folder: String, _ passphrase: PassphraseOptions) throws -> Certifier {
        let place = OfficeFolder(path: folder)
        let path = place.file(OfficeFolder.certificate)
        let certificates = IssuedCertificate.all(pem: try TextFile.read(path))
        let key = try KeyFile.read(
            place.file(OfficeFolder.key), passphrase: try passphrase.unlocking(folder))
        guard let certificate = certificates?.first,
            let signer = OfficeSigner(certificate: certificate, key: key)
        else {
            throw Complaint(
                .unreadable, "\(folder) 里的证书和密钥不成对，或不是 P-256。",
                "Certificate and key in \(folder) are no pair, or not P-256.")
        }
        return Certifier(signer: signer, stamping: try stamping(), disclose: disclose)
    }

    private func stamping() throws -> Stamping? {
        guard let tsa else { return nil }
        guard let authority = TimestampAuthority(tsa) else {
            throw Complaint(
                .unreadable, "“\(tsa)”不是网址；要 http://主机/路径。",
                "‘\(tsa)’ is no address; give http://HOST/PATH.")
        }
        guard let tsaCa, let anchors = IssuedCertificate.all(pem: try TextFile.read(tsaCa)),
            !anchors.isEmpty
        else {
            throw Complaint(
                .unreadable, "时间戳机构的证书用 --tsa-ca 文件（PEM）给出。",
                "Give the authority's certificates with --tsa-ca FILE, in PEM.")
        }
        return Stamping(anchors: anchors) { try await authority.post($0) }
    }
}

/// Signs printed records for an office and encloses what they speak of.
struct Certifier: Sendable {
    fileprivate let signer: OfficeSigner
    fileprivate let stamping: Stamping?
    fileprivate let disclose: [String]

    fileprivate init(signer: OfficeSigner, stamping: Stamping?, disclose: [String]) {
        (self.signer, self.stamping, self.disclose) = (signer, stamping, disclose)
    }

    /// What travels in a record about a statement.
    func evidence(_ subject: ContentID, _ books: Books) throws -> Enclosures {
        let evidence = try RecordGathering.evidence(
            subject, disclosing: disclose.map { try DisclosureFile.kept($0, in: books.snapshot) },
            books)
        guard !evidence.statements.isEmpty else {
            throw Complaint(
                .unreadable, "台账没有收入这条记录，没有什么可以盖章。",
                "The ledger did not admit this statement: there is nothing to certify.")
        }
        return evidence
    }

    func certify(_ pdf: [UInt8], _ evidence: Enclosures, title: String) async throws -> [UInt8] {
        let files = evidence.files.map {
            EnclosedFile(
                name: $0.name, bytes: $0.bytes,
                kind: $0.name.hasSuffix(".json") ? "application/json" : "text/plain",
                about: Self.about($0.name))
        }
        let certification = Certification(
            signer, reason: title, at: WallClock.machine.instant.description)
        return try await certification.certify(pdf, enclosing: files, stamping: stamping)
    }

    private static func about(_ name: String) -> String {
        switch name.prefix(while: { $0 != "-" }) {
        case "statement": "所据记录 what the record speaks of"
        case "enrolment": "签名人的登记 who the signers are"
        default: "本人同意披露的资料 disclosed by consent"
        }
    }
}

extension Complaint {
    init(_ fault: CertifyingFault) {
        switch fault {
        case .pdf(.alreadyCertified):
            self.init(
                .unreadable, "这份 PDF 已有附件或签名；请从未盖章的文件开始。",
                "This PDF has attachments or a signature already; begin with the plain one.")
        case .certificate(.timestamp), .certificate(.unreadable), .certificate(.untrusted):
            self.init(
                .doesNotHold, "时间戳机构的答复不成立，或不是 --tsa-ca 所信的机构；没有写入。",
                "The authority's answer does not hold, or is not of one in --tsa-ca; nothing was written."
            )
        case .certificate(.anchorUnreadable):
            self.init(.unreadable, "信任的证书读不懂。", "A trusted certificate does not read.")
        case .key(let error): self.init(error, in: nil)
        case .pdf, .coverage, .padding, .spelling, .digest, .certificate(.signature):
            self.init(
                .unreadable, "这份 PDF 不能盖章：\(fault.wording.chinese)；请用 form print 排出的文件。",
                "This PDF cannot be certified: \(fault.wording.english); use one that form print has set."
            )
        }
    }

    init(_ error: TimestampAuthorityError) {
        switch error {
        case .unreachable:
            self.init(
                .unavailable, "时间戳机构没有应答；没有写入。",
                "The time-stamping authority does not answer; nothing was written.")
        case .answered(let status):
            self.init(
                .unavailable, "时间戳机构没有给时间戳（\(status)）；没有写入。",
                "The time-stamping authority gave no timestamp (\(status)); nothing was written.")
        }
    }
}
