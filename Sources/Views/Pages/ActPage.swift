package import Spelling

/// One act: its form, then the sheet made from the very bytes, then the signature.
package struct ActPage {
    let reader: Reader
    /// What the form is built from: fields, what there is to pick, what is filled in already.
    let form: JSON

    package init(reader: Reader, form: JSON) { (self.reader, self.form) = (reader, form) }

    package var html: HTML {
        """
        <form id="act" class="act typing" novalidate></form>
        <template id="form">\(String(decoding: JSON.render(form), as: UTF8.self))</template>
        <section id="review" class="review" hidden aria-labelledby="h-review">
        <h2 id="h-review" tabindex="-1">\(reader("核对后签名", "Compare, then sign"))</h2>
        <p>\(reader(
            "下面这一页就是您要签名的内容；有别人签名的，请先与对方核对代码。",
            "This sheet is what you sign; where others sign, too, compare the code with them first."))</p>
        <p class="code" aria-label="\(reader("核对码", "Code to compare"))"><output id="code"></output></p>
        <div id="foretold"></div>
        <div id="sheet" class="sheet"></div>
        <p class="choices"><button type="button" id="sign" class="large">\(reader("签名", "Sign"))</button>
        <button type="button" id="back" class="quiet large">\(reader("返回修改", "Go back and change it"))</button></p>
        </section>
        <div id="outcome" role="status"></div>
        """
    }
}
