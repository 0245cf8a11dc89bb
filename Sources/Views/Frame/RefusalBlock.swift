package import Custody

/// Why something was not done, as every refusal reads: rule, clause, way out.
package struct RefusalBlock {
    let reader: Reader
    let words: Wording
    let about: String
    let basis: Basis
    let wayOut: Wording

    package init(
        reader: Reader, words: Wording, about: String = "", basis: Basis, wayOut: Wording
    ) {
        (self.reader, self.words, self.about) = (reader, words, about)
        (self.basis, self.wayOut) = (basis, wayOut)
    }

    package var html: HTML {
        """
        <div class="refusal" role="alert"><strong>✗ \(reader(words))</strong> \(about)
        <p>\(reader("依据：", "Basis: "))\(reader(basis))</p>
        <p>\(reader("出路：", "Way out: "))\(reader(wayOut))</p></div>
        """
    }
}
