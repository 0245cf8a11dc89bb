import Foundation
import Testing

/// A small authority certifies its hosts and nothing else, and OpenSSL agrees.
struct CertificateTranscriptTests {
    private let workshop: Workshop

    init() throws {
        workshop = try Workshop()
        try workshop.done("certificate new --host exam.example --host 10.1.2.3 --out tls")
    }

    private func verify(_ certificate: String, _ more: String) throws -> Transcript {
        try workshop.tool(
            "openssl verify -x509_strict -purpose sslserver -CAfile tls/authority.crt \(more) \(certificate)"
        )
    }

    @Test(arguments: ["-verify_hostname exam.example", "-verify_ip 10.1.2.3"])
    func `the server's certificate holds for its hosts`(host: String) throws {
        #expect(try verify("tls/server.pem", host).code == 0)
    }

    @Test(arguments: ["-verify_hostname other.example", "-verify_ip 10.1.2.4"])
    func `and for no other`(host: String) throws {
        #expect(try verify("tls/server.pem", host).code != 0)
    }

    @Test func `a phone that trusts the authority trusts it with nothing else`() throws {
        for (name, extensions) in [
            ("bank", "subjectAltName=DNS:bank.example"), ("address", "subjectAltName=IP:10.1.2.4"),
            ("below", "basicConstraints=critical,CA:TRUE\nsubjectAltName=DNS:exam.example"),
        ] {
            try workshop.write("\(name).cnf", Array((extensions + "\n").utf8))
            for step in [
                "req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout \(name).key "
                    + "-subj /CN=\(name) -out \(name).csr",
                "x509 -req -in \(name).csr -CA tls/authority.crt -CAkey tls/authority.key -days 9 "
                    + "-extfile \(name).cnf -out \(name).crt",
            ] {
                let told = try workshop.tool("openssl \(step)")
                try #require(told.code == 0, "\(told.errors)")
            }
            if name == "below" { continue }
            let answer = try verify("\(name).crt", "")
            #expect(answer.code != 0)
            #expect((answer.output + answer.errors).contains("permitted subtree violation"))
        }
        // What another authority under it would sign is not believed either.
        for step in [
            "req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout leaf.key "
                + "-subj /CN=leaf -out leaf.csr",
            "x509 -req -in leaf.csr -CA below.crt -CAkey below.key -days 9 -extfile leaf.cnf "
                + "-out leaf.crt",
        ] {
            try workshop.write("leaf.cnf", Array("subjectAltName=DNS:exam.example\n".utf8))
            #expect(try workshop.tool("openssl \(step)").code == 0)
        }
        let answer = try verify("leaf.crt", "-untrusted below.crt")
        #expect(answer.code != 0)
        #expect((answer.output + answer.errors).contains("path length"))
    }

    @Test func `keys are their owner's alone, and nothing is overwritten`() throws {
        for key in ["authority.key", "server.key"] {
            let attributes = try FileManager.default.attributesOfItem(
                atPath: workshop.path("tls/\(key)"))
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(key)")
        }
        #expect(try workshop.custody("certificate new --host exam.example --out tls").code == 5)
        #expect(try workshop.custody("certificate new --host 300.1.1.1 --out other").code == 4)
        #expect(try workshop.custody("certificate new --host a_b --out other").code == 4)
        #expect(!workshop.exists("other"))
    }

    @Test func `a renewal is a new certificate under the same authority`() throws {
        let before = try workshop.read("tls/server.pem")
        let authority = try workshop.read("tls/authority.crt")
        try workshop.done("certificate renew tls --days 30")
        #expect(try workshop.read("tls/server.pem") != before)
        #expect(try workshop.read("tls/authority.crt") == authority)
        #expect(try verify("tls/server.pem", "-verify_hostname exam.example").code == 0)
        let ends = try workshop.tool("openssl x509 -in tls/server.pem -noout -checkend 2678400")
        #expect(ends.code != 0, "it ends within 31 days")
    }

    @Test func `the steps name the fingerprint that OpenSSL computes, in both languages`() throws {
        let printed = try workshop.tool(
            "openssl x509 -in tls/authority.crt -noout -fingerprint -sha256")
        let fingerprint = try #require(printed.output.split(separator: "=").last)
        let steps = String(decoding: try workshop.read("tls/INSTALL.txt"), as: UTF8.self)
        let told = fingerprint.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(steps.split(separator: told, omittingEmptySubsequences: false).count == 3)
    }
}
