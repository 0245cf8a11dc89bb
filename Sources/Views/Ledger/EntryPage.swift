import Custody

/// One entry of the ledger: envelope, signers and their enrolments, proof, checkpoint, and how to
/// check all of it without us.
package struct EntryPage {
    let reader: Reader
    let entry: EntryView
    let keys: [(name: String, text: String)]

    package init(reader: Reader, entry: EntryView, keys: [(name: String, text: String)]) {
        (self.reader, self.entry, self.keys) = (reader, entry, keys)
    }

    package var html: HTML {
        """
        <p>\(entry.admitted ? reader("已入账", "Admitted") : reader("被拒绝，留存为证", "Refused and kept as evidence")) ·
        <strong>\(entry.kind.map { reader($0) } ?? reader("不是记录", "No statement"))</strong> · \(reader("收到于", "received"))
        <time>\(Instant(seconds: entry.received / 1000).spoken)</time></p>
        <p class="code"><output id="code">\(entry.content.shortCode)</output></p>
        \(entry.kept.map { KeptPart(reader: reader, kept: $0, content: entry.content, reads: entry.kind != nil).html })
        \(entry.refusal.map(Findings(reader: reader).refusal))
        \(entry.deviations.map(Findings(reader: reader).deviation))
        <div id="sheet" class="sheet"></div>
        <template id="file">\(entry.envelope)</template>
        \(signers)\(proof)\(checking)\(around)
        """
    }

    private var signers: HTML {
        let rows = entry.signers.map { signer -> HTML in
            let enrolled: HTML =
                signer.enrolment.map {
                    "<a href=\"\(Address.entry.path(String($0)))\">\(reader("第 \($0) 条", "entry \($0)"))</a>"
                } ?? "–"
            let revoked: HTML? =
                signer.isRevoked
                ? " <strong class=\"bad\">\(reader("今已吊销", "revoked by now"))</strong>" : nil
            let said: HTML? =
                entry.kept == nil
                ? nil
                : "<strong class=\"\(signer.standing == .holds ? "" : "bad")\">\(reader(signer.standing))</strong> · "
            return """
                <tr><th scope="row">\(signer.person.map { reader($0) } ?? "–")<span class="note">\(signer.person?.text ?? "")</span></th>\
                <td>\(signer.role.map { reader($0) } ?? "–")</td><td>\(signer.unit.map { reader($0) } ?? "–")</td>\
                <td>\(said)\(algorithm(signer))\(revoked)<span class="note mono">\(signer.key.hex)</span></td><td>\(enrolled)</td></tr>
                """
        }
        return """
            <h2>\(reader("谁签的，凭哪次登记", "Who signed, under which enrolment"))</h2>
            <div class="scroll" tabindex="0"><table class="signers"><thead><tr><th>\(reader("人员", "Person"))</th><th>\(reader("身份", "Role"))</th>\
            <th>\(reader("单位", "Unit"))</th><th>\(reader("密钥", "Key"))</th><th>\(reader("登记", "Enrolled by"))</th></tr></thead>
            <tbody>\(rows)</tbody></table></div>
            """
    }

    private func algorithm(_ signer: EntrySigner) -> String {
        let name =
            switch signer.algorithm {
            case "ed25519": "Ed25519"
            case "sm2-sm3": "SM2 / SM3"
            case "": reader("密钥", "key")
            default: "ECDSA P-256 / SHA-256"
            }
        return signer.assertion == nil ? name : name + reader("，安全密钥", ", authenticator")
    }

    private var proof: HTML {
        let place = entry.place
        let steps = place.steps.map { step -> HTML in
            """
            <li><span class="note">\(step.isLeft ? reader("左", "left") : reader("右", "right"))</span> <span class="mono">\(step.hash)</span></li>
            """
        }
        return """
            <h2>\(reader("在账证明", "Proof of place"))</h2>
            <p>\(reader("第 \(entry.index) 条，在共 \(place.size) 条的树里（RFC 9162，SHA-256）。",
                "Entry \(entry.index) in a tree of \(place.size) (RFC 9162, SHA-256)."))</p>
            <details><summary>\(reader("逐层 \(place.steps.count) 步", "\(place.steps.count) steps up"))</summary>
            <ol class="steps">\(steps)</ol></details>
            \(CheckpointPart(reader: reader, checkpoint: place.checkpoint).html)
            """
    }

    private var checking: HTML {
        let stem = String(entry.index)
        let downloads = [
            ("envelope.json", reader("签名原件", "signed original")),
            ("bundle", reader("证据包", "bundle")), ("tlog-proof", reader("在账证明", "proof of place")),
        ].map { file, title in
            "<a class=\"button\" href=\"\(Address.entryFile.path(stem, "entry-\(stem).\(file)"))\" download>\(title)</a>"
                as HTML
        }
        return """
            <h2>\(reader("自行核验", "Check it yourself"))</h2>
            <p class="choices">\(downloads)</p>
            \(byOpenSSL)
            <p>\(reader("用 custody，在下载证据包的文件夹里（下面的密钥请与纸上公布的核对，或用自己手里的 Keys/）：",
                "With custody, where the bundle was saved (compare these keys with those on paper, or use your own Keys/):"))
            <button type="button" class="quiet" data-copy="by-custody">\(reader("复制", "Copy"))</button></p>
            <pre id="by-custody" tabindex="0">\(KeysScript(files: keys).text)
            custody verify entry-\(stem).bundle --keys keys</pre>
            \(entry.kept.map { _ in "<p class=\"note\">\(reader("它会说这份证据不成立：理由同上；谁的签名成立，以上面的命令为准。", "It will say that this does not hold, for the reason above; whose signature holds, the commands before it show."))</p>" as HTML })
            <p class="note">\(reader("在浏览器里：", "In the browser: "))<a href="\(Address.check.path())">\(reader(
                "把证据包拖进核验页，不会发送。", "drop the bundle on the check page; it is not sent."))</a></p>
            """
    }

    private var byOpenSSL: HTML {
        guard let script = CheckScript(entry: entry).text else {
            return """
                <p class="note">\(reader("自称的类型里有终端会另作解释的符号，所以这里不给命令；请下载原件核对。",
                    "The type that it says it is holds signs that a shell would take for its own, so no commands are given: download the original."))</p>
                """
        }
        return """
            <p>\(reader("只用 openssl，贴到任何终端：", "With openssl alone, in any terminal:"))
            <button type="button" class="quiet" data-copy="by-openssl">\(reader("复制", "Copy"))</button></p>
            <pre id="by-openssl" tabindex="0">\(script)</pre>
            """
    }

    private var around: HTML {
        let before: HTML? =
            entry.index > 0
            ? "<a rel=\"prev\" href=\"\(Address.entry.path(String(entry.index - 1)))\">← \(entry.index - 1)</a>"
            : nil
        let after: HTML? =
            entry.index + 1 < entry.place.size
            ? "<a rel=\"next\" href=\"\(Address.entry.path(String(entry.index + 1)))\">\(entry.index + 1) →</a>"
            : nil
        return """
            <p class="around">\(before) <a href="\(Address.entries.path())">\(reader("全部条目", "All entries"))</a>
            <a href="\(Address.statement.path(entry.content.hex))">\(reader("记录页", "Statement"))</a> \(after)</p>
            """
    }
}

/// A checkpoint and who signed it.
struct CheckpointPart {
    let reader: Reader
    let checkpoint: CheckpointView

    var html: HTML {
        let cosigned = checkpoint.cosignatures.map { one -> HTML in
            let known =
                one.pem == nil
                ? reader("（本站没有它的公钥）", " (its key is not published here)") : ""
            return "<li>✓ \(one.name) · \(Instant(seconds: one.time).spoken)\(known)</li>"
        }
        return """
            <dl class="facts"><dt>\(reader("检查点", "Checkpoint"))</dt>
            <dd>\(reader("共 \(checkpoint.size) 条", "of \(checkpoint.size) entries")) · \(Instant(seconds: checkpoint.issued / 1000).spoken)</dd>
            <dt>\(reader("树根", "Root"))</dt><dd class="mono">\(checkpoint.root)</dd>
            <dt>\(reader("台账", "Ledger"))</dt><dd>\(checkpoint.origin)</dd>
            <dt>\(reader("共签", "Cosigned by"))</dt><dd>\(cosigned.isEmpty ? "–" : "<ul class=\"lines\">\(cosigned)</ul>" as HTML)</dd></dl>
            <details><summary>\(reader("原文（C2SP tlog-checkpoint）", "Verbatim (C2SP tlog-checkpoint)"))</summary><pre tabindex="0">\(checkpoint.note)</pre></details>
            """
    }
}
