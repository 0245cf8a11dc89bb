import Foundation
import Testing

/// The server behind a certificate of its own authority, as OpenSSL's client meets it.
@Suite(.serialized) struct ServedOverTLSTests {
    private let workshop: Workshop

    init() throws {
        workshop = try Workshop()
        try workshop.done("keys new --out reg.key")
        try workshop.done("ledger create exam.ledger --origin exam-2021 --log-key log.key")
        try workshop.done("certificate new --host localhost --out tls")
        try workshop.done("certificate new --host localhost --out other")
    }

    private func serving(_ body: (Int) throws -> Void) throws {
        let words = [
            "serve", "--ledger", workshop.path("exam.ledger"), "--log-key",
            workshop.path("log.key"), "--tls", workshop.path("tls"),
        ]
        try workshop.serving(words) { port, lines in
            try #require(
                lines.contains { $0.contains("https://localhost:\(port)") }, "\(lines)")
            try body(port)
        }
    }

    /// One request over one connection; what came back, with what the client thought of it.
    private func ask(_ port: Int, _ request: String, _ more: String...) throws -> (
        code: Int32, output: String
    ) {
        let client = Process()
        client.executableURL = URL(filePath: "/usr/bin/env")
        client.arguments =
            [
                "openssl", "s_client", "-connect", "127.0.0.1:\(port)", "-servername",
                "localhost", "-verify_return_error", "-quiet",
            ] + more.flatMap { $0.split(separator: " ").map(String.init) }
        let (input, output) = (Pipe(), Pipe())
        (client.standardInput, client.standardOutput) = (input, output)
        client.standardError = output
        try client.run()
        input.fileHandleForWriting.write(Data(request.utf8))
        let told = try output.fileHandleForReading.readToEnd() ?? Data()
        client.waitUntilExit()
        return (client.terminationStatus, String(decoding: told, as: UTF8.self))
    }

    private var ours: String { "-CAfile \(workshop.path("tls/authority.crt"))" }

    private func get(_ path: String, _ port: Int, host: String = "localhost") -> String {
        "GET \(path) HTTP/1.1\r\nHost: \(host):\(port)\r\nConnection: close\r\n\r\n"
    }

    @Test func `who trusts the authority is served, and told to come back over TLS only`() throws {
        try serving { port in
            let page = try ask(
                port, get("/session", port), ours, "-verify_hostname localhost")
            #expect(page.output.contains("HTTP/1.1 200"), "\(page.output)")
            #expect(page.output.lowercased().contains("strict-transport-security: max-age="))
            let chosen = try ask(
                port,
                "POST /language HTTP/1.1\r\nHost: localhost:\(port)\r\nContent-Length: 11\r\n"
                    + "Connection: close\r\n\r\nlanguage=en", ours)
            let cookie = chosen.output.split(separator: "\r\n")
                .first { $0.lowercased().hasPrefix("set-cookie: language=") }
            #expect(cookie?.contains("Secure") == true, "\(chosen.output)")
        }
    }

    @Test func `a wrong host, another authority and an old protocol are all turned down`() throws {
        try serving { port in
            let request = get("/session", port)
            for refused in [
                "\(ours) -verify_hostname exam.example",
                "-CAfile \(workshop.path("other/authority.crt")) -verify_hostname localhost",
                "\(ours) -tls1_1 -cipher ALL:@SECLEVEL=0", "\(ours) -no_tls1_3 -cipher NULL",
            ] {
                let told = try ask(port, request, refused)
                #expect(told.code != 0 && !told.output.contains("HTTP/1.1 200"), "\(refused)")
            }
            let elsewhere = try ask(port, get("/session", port, host: "exam.example"), ours)
            #expect(elsewhere.output.contains("HTTP/1.1 421"), "\(elsewhere.output)")
        }
    }
}
