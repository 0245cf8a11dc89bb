/// One draft: the sheet, made by the browser from the very bytes that are signed, and the code to compare.
package struct DraftPage {
    let reader: Reader
    let draft: String
    let maySign: Bool

    package init(reader: Reader, draft: String, maySign: Bool) {
        (self.reader, self.draft, self.maySign) = (reader, draft, maySign)
    }

    package var html: HTML {
        """
        <p>\(reader(
            "先把核对码与对方设备上的比对，再逐行核对，然后签名。",
            "Compare the code with the one on the other device, then every line, then sign."))</p>
        <p class="code" aria-label="\(reader("核对码", "Code to compare"))"><output id="code"></output></p>
        <div id="sheet" class="sheet"></div>
        <template id="file">\(draft)</template>
        <p><button id="sign" class="large" aria-keyshortcuts="Alt+G"\(maySign ? .nothing : " hidden" as HTML)><kbd>G</kbd> \(reader("签名", "Sign"))</button></p>
        <div id="outcome" role="status"></div>
        """
    }
}
