/// Checks a dropped file wholly in the browser, without sending it.
package struct CheckPage {
    let reader: Reader

    package init(reader: Reader) { self.reader = reader }

    package var html: HTML {
        """
        <p>\(reader(
            "选一个信封、草稿或证据包文件；它不会离开您的浏览器。",
            "Choose an envelope, draft or bundle file; it does not leave your browser."))</p>
        <label class="drop" id="drop">\(reader("拖到这里，或选择文件", "Drop it here, or choose a file"))
        <input type="file" id="chosen" accept=".json,application/json"></label>
        <label>\(reader("信任的公钥（PEM，可留空）", "Public key that you trust (PEM, may be left empty)"))
        <textarea id="trusted" rows="4" spellcheck="false"></textarea></label>
        <div id="outcome" role="status"></div>
        <div id="sheet" class="sheet"></div>
        """
    }
}
