package import Custody

/// How far a run of forms is.
package enum PrintProgress: Hashable, Sendable {
    case running(done: Int)
    /// The ending of its file's name.
    case ready(ending: String)
    case failed(Wording)
}

/// A run of forms under way: how many are set, and then the file.
package struct PrintRunPage {
    let reader: Reader
    let run: String
    let form: FormName
    /// To what its list was narrowed.
    let words: String
    let count: Int
    let progress: PrintProgress

    package init(
        reader: Reader, run: String, form: FormName, words: String, count: Int,
        progress: PrintProgress
    ) {
        (self.reader, self.run, self.form) = (reader, run, form)
        (self.words, self.count, self.progress) = (words, count, progress)
    }

    package var html: HTML {
        """
        <p>\(reader(form))\(words.isEmpty ? "" : " · \(words)") · \(reader("\(count) 件", "\(count) of them"))</p>
        <div id="run" role="status">\(state)</div>
        <p><a href="\(Address.form.path(form.rawValue))">\(reader("回到表格", "Back to the form"))</a></p>
        """
    }

    private var state: HTML {
        switch progress {
        case .running(let done):
            """
            <p><progress id="progress" max="\(count)" value="\(done)" aria-label="\(reader("进度", "Progress"))"></progress>
            <span id="done">\(done)</span> / \(count)</p>
            <p><a href="\(Address.printRun.path(run))">\(reader("再看一眼", "Look again"))</a></p>
            """
        case .ready(let ending):
            """
            <p class="good">✓ \(reader("已排好 \(count) 件", "All \(count) are ready"))</p>
            <p class="exports"><a href="\(Address.printRunFile.path(run, "run.\(ending)"))">\
            \(ending == "pdf" ? "PDF" : reader("预览打印", "View, print"))</a></p>
            """
        case .failed(let words): "<p class=\"bad\">‼ \(reader(words))</p>"
        }
    }
}
