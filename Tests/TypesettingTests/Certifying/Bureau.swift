import Foundation
import Testing

@testable import Certifying
@testable import Signing

/// An office, its authority and a time-stamping authority, all made by the `openssl` program.
final class Bureau: Sendable {
    struct Failed: Error { let output: String }

    let folder: URL

    static let opened = Result { try Bureau() }

    private static let settings = """
        [office]
        basicConstraints = critical,CA:FALSE
        keyUsage = critical,nonRepudiation
        extendedKeyUsage = emailProtection
        [server]
        basicConstraints = critical,CA:FALSE
        extendedKeyUsage = serverAuth
        [stamps]
        basicConstraints = critical,CA:FALSE
        extendedKeyUsage = critical,timeStamping
        [tsa]
        default_tsa = tsa
        [tsa_config]
        serial = serial
        crypto_device = builtin
        signer_digest = sha256
        default_policy = 1.2.3.4.1
        digests = sha256
        accuracy = secs:1
        ess_cert_id_alg = sha256

        """

    private init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try write("all.cnf", Array(Self.settings.utf8))
        try write("serial", Array("01\n".utf8))
        for authority in ["root", "other"] {
            try run(
                "req -x509 -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 900 "
                    + "-keyout \(authority).key -out \(authority).crt -subj /CN=\(authority)")
        }
        try issue("office", "office")
        try issue("stamps", "stamps")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A certificate under the root.
    func issue(_ name: String, _ section: String, days: Int = 800) throws {
        try run(
            "req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout \(name).key "
                + "-out \(name).csr -subj /CN=\(name)")
        try run(
            "x509 -req -in \(name).csr -CA root.crt -CAkey root.key -days \(days) "
                + "-extfile all.cnf -extensions \(section) -out \(name).crt")
    }

    func certificate(_ name: String) throws -> IssuedCertificate {
        let text = String(decoding: try read("\(name).crt"), as: UTF8.self)
        return try #require(IssuedCertificate.all(pem: text)?.first)
    }

    func signer(_ name: String, key: String? = nil) throws -> OfficeSigner {
        let pem = String(decoding: try read("\(key ?? name).key"), as: UTF8.self)
        return try #require(
            OfficeSigner(
                certificate: try certificate(name),
                key: try PrivateKey(pem: pem, passphrase: nil)))
    }

    func certification(_ name: String = "office") throws -> Certification {
        Certification(try signer(name), reason: "销毁记录", at: "2026-05-20T09:00:00+08:00")
    }

    /// What the authority answers to a request.
    func answer(_ request: [UInt8]) throws -> [UInt8] {
        let name = UUID().uuidString
        try write("\(name).tsq", request)
        try run(
            "ts -reply -config all.cnf -section tsa_config -queryfile \(name).tsq "
                + "-signer stamps.crt -inkey stamps.key -out \(name).tsr")
        return try read("\(name).tsr")
    }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        try Data(bytes).write(to: folder.appending(path: name))
    }

    func read(_ name: String) throws -> [UInt8] {
        try Array(Data(contentsOf: folder.appending(path: name)))
    }

    private func run(_ line: String) throws {
        let (process, said) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["openssl"] + line.split(separator: " ").map(String.init)
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = said
        process.standardError = said
        try process.run()
        let output = try said.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failed(output: String(decoding: output, as: UTF8.self))
        }
    }
}

/// The smallest PDF with a page, its table written by hand.
enum BarePDF {
    static func bytes(catalog more: String = "") -> [UInt8] {
        let objects = [
            "<</Type /Catalog /Pages 2 0 R \(more)>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>",
            "<</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Resources <<>> /Note (a\\)\\101) >>",
        ]
        var (text, table) = ("%PDF-1.7\n% a comment\n", "0000000000 65535 f \n")
        for (place, object) in objects.enumerated() {
            let offset = String(text.utf8.count)
            table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
            text += "\(place + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 4\n\(table)trailer\n<</Size 4 /Root 1 0 R>>\nstartxref\n\(start)\n%%EOF"
        return Array(text.utf8)
    }
}
