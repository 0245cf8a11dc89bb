import Spelling

/// Checks dropped files wholly in the browser, without sending them.
package struct CheckPage {
    let reader: Reader
    /// What this site publishes of `Keys/`: texts by their names.
    let keys: [(name: String, text: String)]

    package init(reader: Reader, keys: [(name: String, text: String)]) {
        (self.reader, self.keys) = (reader, keys)
    }

    package var html: HTML {
        let published: JSON = .array(
            keys.map { ["name": .string($0.name), "text": .string($0.text)] })
        return """
            <p>\(reader(
                "签名记录、证据包、履职记录、回执、在账证明、检查点：全在本浏览器里核验，什么也不发送；页面打开后可以断网。",
                "Statements, bundles, duty records, acknowledgements, proofs, checkpoints: checked in this browser alone. Nothing is sent; once the page is open you may cut the network."))</p>
            <div class="checking"><section>
            <label class="drop" id="drop">\(reader("拖到这里，或选择文件（可多个）", "Drop files here, or choose them"))
            <input type="file" id="chosen" multiple></label>
            <label>\(reader("或粘贴二维码、文件的内容", "Or paste what a QR code or file says"))
            <textarea id="pasted" rows="3" spellcheck="false"></textarea></label>
            <p class="choices"><button type="button" id="judge">\(reader("核验", "Check"))</button>
            <button type="button" id="scan" class="quiet" hidden>\(reader("用摄像头扫", "Scan with the camera"))</button></p>
            <div id="lens"></div>
            </section><section><h2>\(reader("相信谁的密钥", "Whose keys to believe"))</h2>
            <div id="believed" aria-live="polite"></div>
            <label>\(reader("您自己的密钥文件（.pem、.vkey、policy.txt）", "Your own key files (.pem, .vkey, policy.txt)"))
            <input type="file" id="keys" multiple accept=".pem,.vkey,.txt"></label></section></div>
            <template id="published">\(String(decoding: JSON.render(published), as: UTF8.self))</template>
            <div id="outcome" aria-live="polite"></div>
            """
    }
}
