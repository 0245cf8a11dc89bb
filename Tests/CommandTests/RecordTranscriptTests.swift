import Foundation
import Testing

/// A destruction and a wipe leave the house as PDFs that prove themselves.
extension SeasonTests {
    struct RecordTranscriptTests {
        private let season: Season
        private let workshop = Result { try Workshop() }

        init() throws { season = try Season.played.get() }

        /// A page, an office, and the keys that a reader trusts.
        private func office() throws -> Workshop {
            let workshop = try workshop.get()
            try workshop.write("page.pdf", PlainPage.bytes)
            try workshop.done("certificate office --name 内蒙古考区办公室 --out office")
            let keys = workshop.path("keys")
            try FileManager.default.copyItem(
                atPath: season.workshop.path("season/trusted"), toPath: keys)
            try FileManager.default.createDirectory(
                atPath: keys + "/offices", withIntermediateDirectories: true)
            try workshop.write("keys/offices/r15.crt", try workshop.read("office/authority.crt"))
            return workshop
        }

        private var ledger: String { "--ledger \(season.workshop.path("season/season.custody"))" }

        /// The content id of the last act of a kind that names this person as its signer.
        private func content(_ kind: String, by person: String) throws -> String {
            let duty = try season.asked("duty \(person) --json").object()
            let rows = try #require(duty["signatures"] as? [[String: Any]], "\(duty.keys)")
            return try #require(
                rows.last { $0["kind"] as? String == kind }?["content"] as? String, "\(rows)")
        }

        private func certified(_ workshop: Workshop, _ content: String, _ more: String = "") throws
        {
            try workshop.done(
                "form certify page.pdf --about \(content) --office office --out record.pdf \(more) "
                    + ledger)
        }

        @Test func `the office's certificate commits to content and to nothing else`() throws {
            let workshop = try office()
            let held = try workshop.tool(
                "openssl verify -x509_strict -purpose smimesign -CAfile office/authority.crt "
                    + "office/office.crt")
            #expect(held.code == 0, "\(held.output)\(held.errors)")
            let server = try workshop.tool(
                "openssl verify -purpose sslserver -CAfile office/authority.crt office/office.crt")
            #expect(server.code != 0)
            let text = try workshop.tool("openssl x509 -in office/office.crt -noout -text").output
            #expect(text.contains("Non Repudiation") && !text.contains("Digital Signature"))
            #expect(text.contains("E-mail Protection"))
            #expect(try workshop.custody("certificate office --name x --out office").code == 5)
        }

        @Test
        func `a destruction record says who signed what, under which rule, and that it balances`()
            throws
        {
            let workshop = try office()
            try certified(workshop, try content("destruction", by: "j-insp"))
            let told = try workshop.custody("verify record.pdf --keys keys --json")
            #expect(told.code == 0, "\(told.output)\(told.errors)")
            let record = try told.object()
            #expect(record["office"] as? String == "内蒙古考区办公室")
            #expect(record["balances"] as? Bool == true)
            let statements = try #require(record["statements"] as? [[String: Any]])
            let kinds = statements.compactMap {
                ($0["statement"] as? [String: Any])?["type"] as? String
            }
            #expect(kinds.count == 4, "\(kinds)")
            for statement in statements {
                #expect(statement["holds"] as? Bool == true)
                #expect((statement["cosigners"] as? [String])?.isEmpty == false)
            }
            let signers = statements.flatMap { $0["signers"] as? [[String: Any]] ?? [] }
            #expect(
                signers.contains {
                    $0["person"] as? String == "j-insp" && $0["role"] as? String == "inspector"
                })
            let lines = try workshop.done("verify record.pdf --keys keys").output
            for word in [
                "收入前核对（有其一即拒收）：", "§ 含有不得由考区销毁的物品", "destruction-is-eligible",
                "适用规则（违反了才记为偏差；此处不判断是否违反）：", "§ 销毁无监察人员监督",
                "destruction-is-supervised", "六(二)4", "账平", "纸面文字",
                "没有时间戳", "残留已检查  是",
            ] {
                #expect(lines.contains(word), "\(word): \(lines)")
            }
        }

        @Test func `a wipe certificate says that every machine was wiped after the confirmation`()
            throws
        {
            let workshop = try office()
            try certified(workshop, try content("wipe", by: "f-adm"))
            let record = try workshop.done("verify record.pdf --keys keys --json").object()
            #expect(record["balances"] as? Bool == true, "\(record["account"] ?? "")")
            #expect((record["statements"] as? [Any])?.count == 4)
        }

        @Test(arguments: [
            ("handover-slip", "release", "c-off", 3),
            ("destruction-record", "destruction", "j-insp", 4),
            ("wipe-confirmation", "wipe", "f-adm", 4),
        ])
        func `a form that a browser printed is certified with all that it speaks of`(
            form: String, kind: String, person: String, count: Int
        ) throws {
            let workshop = try office()
            let subject = try content(kind, by: person)
            try workshop.done(
                "form print \(form) \(subject) --out page.html --forms \(Season.root)/Forms/papers "
                    + ledger)
            try FileManager.default.removeItem(atPath: workshop.path("page.pdf"))
            let printed = try workshop.tool(
                "chromium --headless --no-sandbox --disable-gpu --print-to-pdf=page.pdf page.html")
            try #require(printed.code == 0, "\(printed.errors)")
            try certified(workshop, subject)
            let checked = try workshop.tool("qpdf --check record.pdf")
            #expect(checked.code == 0, "\(checked.output)\(checked.errors)")
            let record = try workshop.done("verify record.pdf --keys keys --json").object()
            #expect((record["statements"] as? [Any])?.count == count)
            #expect(record["balances"] as? Bool != false, "\(record["account"] ?? "")")
        }

        @Test
        func
            `pdfdetach returns the envelopes as they lie in the ledger, and openssl verifies them`()
            throws
        {
            let workshop = try office()
            let destruction = try content("destruction", by: "j-insp")
            try certified(workshop, destruction)
            try workshop.done("bundle \(destruction) --out one.bundle \(ledger)")
            let detached = try workshop.tool("pdfdetach -saveall -o . record.pdf")
            #expect(detached.code == 0, "\(detached.errors)")
            let bundle = try JSONSerialization.jsonObject(
                with: Data(try workshop.read("one.bundle")))
            let own = ((bundle as? [String: Any])?["statement"] as? [String: Any])?["envelope"]
            let envelope = try #require((own as? String).flatMap { Data(base64Encoded: $0) })
            let names = try workshop.files.filter { $0.hasSuffix(".envelope.json") }
            #expect(names.count > 8)
            #expect(try names.contains { try workshop.read($0) == Array(envelope) })
            for name in names where name.hasPrefix("statement-") {
                #expect(try signatures(in: name, workshop) > 0, "\(name)")
            }
        }

        /// How many signatures `openssl` verifies; all of them must hold.
        private func signatures(in name: String, _ workshop: Workshop) throws -> Int {
            let json = try JSONSerialization.jsonObject(with: Data(try workshop.read(name)))
            let envelope = try #require(json as? [String: Any])
            let type = try #require(envelope["payloadType"] as? String)
            let payload = try #require(
                (envelope["payload"] as? String).flatMap { Data(base64Encoded: $0) })
            try workshop.write(
                "signed",
                Data("DSSEv1 \(type.utf8.count) \(type) \(payload.count) ".utf8) + payload)
            let document = try JSONSerialization.jsonObject(with: payload) as? [String: Any]
            let parties = try #require(document?["parties"] as? [[String: Any]])
            let rows = try #require(envelope["signatures"] as? [[String: Any]])
            for row in rows {
                let signature = try #require(
                    (row["sig"] as? String).flatMap { Data(base64Encoded: $0) })
                try workshop.write("sig", signature)
                let person = try #require(
                    parties.first { $0["key"] as? String == row["keyid"] as? String }?["person"])
                let key = season.workshop.path("season/keys/\(person).pem")
                let text = try workshop.tool("openssl pkey -in \(key) -noout -text").output
                let check =
                    text.contains("ED25519")
                    ? "pkeyutl -verify -rawin -inkey \(key) -in signed -sigfile sig"
                    : text.contains("SM2")
                        ? "dgst -sm3 -prverify \(key) -sigopt distid:1234567812345678 -signature sig signed"
                        : "dgst -sha256 -prverify \(key) -signature sig signed"
                let answer = try workshop.tool("openssl \(check)")
                #expect(answer.code == 0, "\(name) \(person): \(answer.output)\(answer.errors)")
            }
            return rows.count
        }

        @Test
        func `a changed page, a changed envelope, a stranger's office and foreign keys are found`()
            throws
        {
            let workshop = try office()
            try certified(workshop, try content("destruction", by: "j-insp"))
            let pdf = try workshop.read("record.pdf")
            for place in [3, 40, pdf.count / 3, pdf.count / 2, pdf.count - 2] {
                var changed = pdf
                changed[place] ^= 4
                try workshop.write("changed.pdf", changed)
                let told = try workshop.custody("verify changed.pdf --keys keys")
                #expect(told.code == 3, "byte \(place): \(told.output)\(told.errors)")
            }
            try FileManager.default.removeItem(atPath: workshop.path("keys/offices/r15.crt"))
            let told = try workshop.custody("verify record.pdf --keys keys")
            #expect(told.code == 3 && told.output.contains("盖章证书"), "\(told.output)")
            #expect(
                try workshop.custody("verify record.pdf --keys keys --ca office/authority.crt").code
                    == 0)
            let plain = try workshop.custody("verify page.pdf --keys keys")
            #expect(plain.code == 4 && plain.output.contains("custody form check"), "\(plain)")
            #expect(try workshop.custody("verify record.pdf --keys keys --ca page.pdf").code == 4)
            #expect(
                try workshop.custody(
                    "form certify record.pdf --about 3 --office office --out twice.pdf \(ledger)"
                ).code == 4)
            #expect(!workshop.exists("twice.pdf"))
        }
    }
}

/// A page with nothing on it, for what comes after the typesetter.
enum PlainPage {
    static var bytes: [UInt8] {
        let objects = [
            "<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>",
            "<</Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Resources <<>>>>",
        ]
        var (text, table) = ("%PDF-1.7\n", "0000000000 65535 f \n")
        for (place, object) in objects.enumerated() {
            let offset = String(text.utf8.count)
            table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
            text += "\(place + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 4\n\(table)trailer\n<</Size 4 /Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
        return Array(text.utf8)
    }
}
