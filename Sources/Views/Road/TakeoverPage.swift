package import Spelling

/// Where goods are scanned and taken over; the script makes it from the giver's signed bytes, so
/// that it works without a network.
package struct TakeoverPage {
    let reader: Reader
    let release: String?
    let slip: JSON?

    /// - Parameters:
    ///   - reader: who takes over.
    ///   - release: the giving half's envelope; nil where it is opened from a file.
    ///   - slip: what the ledger knows besides; nil where it was not asked.
    package init(reader: Reader, release: String? = nil, slip: JSON? = nil) {
        (self.reader, self.release, self.slip) = (reader, release, slip)
    }

    package var html: HTML {
        """
        \(RoadSheet.link)
        \(release.map { "<template id=\"file\">\($0)</template>" as HTML })
        \(Page.script("slip", slip ?? .object([])))
        \(release == nil ? chooser : .nothing)
        <div id="verdict" class="verdict" role="status" aria-live="assertive" hidden></div>
        <div id="takeover"></div>
        <div id="outcome" role="status"></div>
        """
    }

    private var chooser: HTML {
        """
        <p>\(reader(
            "没有网络时，对方把他签过的交出记录作为文件给您；在这里打开，照样逐件核对、签收。",
            "Without a network the other side gives you his signed half as a file; open it here, and count and sign as usual."
        ))</p>
        <label>\(reader("对方的交出记录", "The other side's half"))
        <input type="file" id="half" accept=".json,application/json"></label>
        """
    }
}
