import ArgumentParser
import Custody
import Intake
import Signing
import Spelling

/// The certificate by which an office signs printed records.
struct CertificateOffice: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "office", abstract: "单位的盖章证书 / An office's certificate for records",
        discussion: """
            用它给销毁记录单、清除确认单的 PDF 盖电子章。没有公开证书时，这条命令自建一个只签这一张证书的小证书机构。 / By it the \
            PDF of a destruction record or a wipe certificate is signed. Where there is no public \
            certificate, this makes a small authority that issues this one.
            文件夹里：authority.crt 放进读者的 Keys/offices/，office.crt 和 office.key 用来盖章，authority.key 收好。 / In the \
            folder: authority.crt goes into the readers' Keys/offices/, office.crt and office.key sign, \
            authority.key is locked away.
            例 / Example:
              custody certificate office --name 内蒙古考区办公室 --out office
              custody form print destruction-record 88 --certify office --out record.pdf --ledger exam.ledger
            """)

    @Option(help: "单位名称 / The office's name") var name: String
    @Option(help: "写到哪个新文件夹 / The new folder") var out = "office"
    @Option(help: "几天有效 / For how many days it is good") var days = 1096
    @OptionGroup var passphrase: PassphraseOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (1...64).contains(name.unicodeScalars.count), (1...3653).contains(days) else {
            throw ValidationError(
                "--name 1 到 64 字，--days 1 到 3653 / --name has 1 to 64 signs, --days is from 1 to 3653"
            )
        }
    }

    func work(_ output: Output) async throws {
        let authority = try await NewFolder.create(out) { part in
            try OfficeFolder(path: part).found(
                name, days: days, try passphrase.locking(out), at: WallClock.machine.instant)
        }
        output.give(
            [
                "authority": .string("\(out)/\(OfficeFolder.authority)"),
                "fingerprint": .string(authority.fingerprint),
            ]
        ) {
            [
                output.language(
                    "证书在 \(out)/。把 authority.crt 交给读者，放进 Keys/offices/；当面核对指纹：",
                    "The certificate is in \(out)/. Give authority.crt to the readers, for Keys/offices/; "
                        + "compare the fingerprint with them:"),
                "  \(authority.fingerprint)",
            ]
        }
    }
}

/// Where an office keeps what it signs records with.
struct OfficeFolder {
    let path: String

    static let authority = "authority.crt"
    static let certificate = "office.crt"
    static let key = "office.key"
    /// Its readers look at records years later.
    private static let life = Span.days(20 * 365)

    /// Makes the authority and the office's certificate under it.
    func found(
        _ name: String, days: Int, _ secret: String?, at now: Instant
    ) throws -> Certificate {
        let (above, own) = (try PrivateKey.generate(.p256), try PrivateKey.generate(.p256))
        let title = "custody records \(now.day)"
        let authority = try Certificate(
            .init(name: title, key: above.publicKey, extensions: Certificate.officeAuthority),
            issuer: (title, above), from: now - .days(1), to: now + Self.life)
        let office = try Certificate(
            .init(name: name, key: own.publicKey, extensions: Certificate.office),
            issuer: (title, above), from: now - .days(1), to: now + .days(days))
        try KeyFile.write(above, to: file("authority.key"), passphrase: secret)
        try KeyFile.write(own, to: file(Self.key), passphrase: secret)
        try Files.create(file(Self.authority), Array(authority.pem.utf8))
        try Files.create(file(Self.certificate), Array(office.pem.utf8))
        return authority
    }

    func file(_ name: String) -> String { path + "/" + name }
}

extension Certificate {
    private static let forRecords = extending(
        ASN1.identifier(2, 5, 29, 37), ASN1.sequence(ASN1.identifier(1, 3, 6, 1, 5, 5, 7, 3, 4)))

    /// An authority that issues offices' certificates, and no further authority.
    static let officeAuthority = [
        extending(
            ASN1.identifier(2, 5, 29, 19), critical: true,
            ASN1.sequence(ASN1.yes, ASN1.integer([0]))),
        extending(ASN1.identifier(2, 5, 29, 15), critical: true, ASN1.bits([0x06], unused: 1)),
        forRecords,
    ]

    /// Commits to content (nonRepudiation) and nothing else.
    static let office = [
        extending(ASN1.identifier(2, 5, 29, 19), critical: true, ASN1.sequence()),
        extending(ASN1.identifier(2, 5, 29, 15), critical: true, ASN1.bits([0x40], unused: 6)),
        forRecords,
    ]
}
