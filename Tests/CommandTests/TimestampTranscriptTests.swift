import Foundation
import Glibc
import Testing

/// A record's time by an authority on the network: a real one, of `openssl ts` behind HTTP.
extension SeasonTests {
    struct TimestampTranscriptTests {
        private let season: Season
        private let workshop: Workshop

        init() throws {
            season = try Season.played.get()
            workshop = try Workshop()
            try workshop.write("page.pdf", PlainPage.bytes)
            try workshop.write("ts.cnf", Array(Self.settings.utf8))
            try workshop.write("tsa.py", Array(Self.server.utf8))
            try workshop.write("serial", Array("01\n".utf8))
            try workshop.done("certificate office --name 考区 --out office")
            for line in [
                "req -x509 -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 9 -keyout root.key "
                    + "-out root.crt -subj /CN=root",
                "req -new -newkey rsa:2048 -nodes -keyout tsa.key -out tsa.csr -subj /CN=stamps",
                "x509 -req -in tsa.csr -CA root.crt -CAkey root.key -days 9 -extfile ts.cnf "
                    + "-extensions stamps -out tsa.crt",
            ] {
                let told = try workshop.tool("openssl \(line)")
                try #require(told.code == 0, "\(told.errors)")
            }
        }

        private static let settings = """
            [stamps]
            basicConstraints = critical,CA:FALSE
            extendedKeyUsage = critical,timeStamping
            [tsa]
            default_tsa = t
            [t]
            serial = serial
            signer_digest = sha256
            default_policy = 1.2.3.4.1
            digests = sha256

            """

        /// Tells its port, answers as many requests as there come.
        private static let server = """
            import http.server, subprocess
            class TSA(http.server.BaseHTTPRequestHandler):
                def do_POST(self):
                    open("q", "wb").write(self.rfile.read(int(self.headers["Content-Length"])))
                    good = self.headers["Content-Type"] == "application/timestamp-query" and self.path == "/tsr"
                    subprocess.run("openssl ts -reply -config ts.cnf -queryfile q -signer tsa.crt "
                                   "-inkey tsa.key -out a", shell=True, check=True, stderr=subprocess.DEVNULL)
                    body = open("a", "rb").read()
                    self.send_response(200 if good else 404)
                    self.send_header("Content-Type", "application/timestamp-reply")
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)
                def log_message(self, *words): pass
            server = http.server.HTTPServer(("127.0.0.1", 0), TSA)
            print(server.server_address[1], flush=True)
            server.serve_forever()
            """

        private func served<Value>(_ body: (Int) throws -> Value) throws -> Value {
            let (process, told) = (Process(), Pipe())
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = ["python3", "tsa.py"]
            process.currentDirectoryURL = URL(filePath: workshop.folder)
            process.standardOutput = told
            try process.run()
            // Threads of the tests block the gentler signals, and their children inherit that.
            defer {
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
            }
            let line = String(decoding: told.fileHandleForReading.availableData, as: UTF8.self)
            return try body(try #require(Int(line.trimmingCharacters(in: .whitespacesAndNewlines))))
        }

        private func certify(_ more: String) throws -> Transcript {
            try workshop.custody(
                "form certify page.pdf --about 393 --office office --out record.pdf --ledger "
                    + season.workshop.path("season/season.custody") + " " + more)
        }

        @Test func `an authority's time stands in the record, and its certificate must be trusted`()
            throws
        {
            let other = try served { port in
                #expect(
                    try certify("--tsa http://127.0.0.1:\(port)/no --tsa-ca root.crt").code == 5)
                #expect(!workshop.exists("record.pdf"))
                let told = try certify("--tsa http://127.0.0.1:\(port)/tsr --tsa-ca root.crt")
                #expect(told.code == 0, "\(told.errors)")
                try FileManager.default.moveItem(
                    atPath: workshop.path("record.pdf"), toPath: workshop.path("kept.pdf"))
                return try certify(
                    "--tsa http://127.0.0.1:\(port)/tsr --tsa-ca office/authority.crt")
            }
            #expect(other.code == 3 && !workshop.exists("record.pdf"), "\(other.errors)")
            try FileManager.default.copyItem(
                atPath: season.workshop.path("season/trusted"), toPath: workshop.path("keys"))
            for folder in ["offices", "timestamps"] {
                try FileManager.default.createDirectory(
                    atPath: workshop.path("keys/\(folder)"), withIntermediateDirectories: true)
            }
            try workshop.write("keys/offices/o.crt", try workshop.read("office/authority.crt"))
            #expect(try workshop.custody("verify kept.pdf --keys keys").code == 3)
            try workshop.write("keys/timestamps/t.crt", try workshop.read("root.crt"))
            let verdict = try workshop.done("verify kept.pdf --keys keys --json").object()
            let time = try #require(verdict["timestamp"] as? String)
            let stamped = try #require(ISO8601DateFormatter().date(from: time))
            #expect(abs(stamped.timeIntervalSinceNow) < 600)
        }

        @Test(arguments: [
            ("--tsa http://127.0.0.1:9/tsr --tsa-ca root.crt", Int32(5)),
            ("--tsa ftp://a/b --tsa-ca root.crt", 4), ("--tsa http://127.0.0.1:9/tsr", 4),
        ])
        func `without an answer nothing is written`(more: String, code: Int32) throws {
            #expect(try certify(more).code == code)
            #expect(!workshop.exists("record.pdf"))
        }
    }
}
