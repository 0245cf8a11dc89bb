import Custody

/// What people type on the sheets of return day.
struct ReturnFields {
    let reader: Reader
    let day: ReturnDayView

    func html(_ task: ReturnTask) -> HTML {
        switch task {
        case .confirmUpload: confirmation
        case .verify(_, _, let lines): verification(lines)
        case .acknowledgeFiling: acknowledgement
        case .approveDestruction(_, let load): approval(load)
        case .answer:
            text("answer", reader("已知悉，现在怎么办", "Read; what is being done"), isNeeded: true)
        }
    }

    private var confirmation: HTML {
        """
        <label>\(reader("实收文件数", "Files found")) <input name="files" data-as="number" inputmode="numeric" required autocomplete="off"></label>
        <label>\(reader("核验结论", "What was found")) <select name="finding" data-as="text" required>
        <option value="">–</option>\(UploadFinding.allCases.map { finding in
            "<option value=\"\(finding.rawValue)\">\(reader(finding))</option>" as HTML
        })</select></label>
        \(text("remark", reader("说明", "Remark"), isNeeded: false))
        """
    }

    /// Readings first: what the packers wrote is shown after it was counted, before it is signed.
    private func verification(_ lines: [VerificationLine]) -> HTML {
        let rows = lines.map { line -> HTML in
            let place = [line.site.map { day.names($0) }, line.batch.map { day.names($0, reader) }]
                .compactMap(\.self)
                .joined(separator: " · ")
            return """
                <tr data-line="\(line.kind.code)" data-site="\(line.site?.text ?? "")" data-batch="\(line.batch?.text ?? "")"
                 data-expected="\(line.expected)" data-name="\(place) \(reader(line.kind))">
                <th scope="row">\(reader(line.kind))<span class="note">\(place)</span></th>
                <td><input name="found" aria-label="\(reader("实点", "found")) \(reader(line.kind)) \(place)" inputmode="numeric" required autocomplete="off"></td>
                <td><input name="damaged" aria-label="\(reader("其中破损", "damaged")) \(reader(line.kind)) \(place)" inputmode="numeric" value="0" autocomplete="off"></td></tr>
                """
        }
        return """
            <p class="note">\(reader("先点数，后见应有数。", "Count first; what is expected is shown afterwards."))</p>
            <div class="scroll" tabindex="0"><table><thead><tr><th>\(reader("物品", "Item"))</th><th>\(reader("实点", "Found"))</th>\
            <th>\(reader("破损", "Damaged"))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
    }

    private var acknowledgement: HTML {
        """
        <label>\(reader("备案", "On file")) <select name="accepted" data-as="truth" required><option value="">–</option>
        <option value="true">\(reader("予以备案", "accepted"))</option><option value="false">\(reader("退回", "sent back"))</option></select></label>
        \(text("remark", reader("说明", "Remark"), isNeeded: false))
        """
    }

    private func approval(_ load: ReturnLoad) -> HTML {
        let lines = load.lines.map {
            "<li>\(reader(GoodsWords($0.quantity, $0.kind)))</li>" as HTML
        }
        let open = load.open.map { difference in
            "<li>⚠ \(day.names(difference.unit))：\(DifferenceLine(reader: reader, difference: difference).text)</li>"
                as HTML
        }
        let warning: HTML? =
            open.isEmpty
            ? nil
            : """
            <div class="refusal" data-warning role="alert"><strong>\(reader(
                "账不平，签了也会被拒绝：", "The balance is open; it would be refused:"))</strong><ul>\(open)</ul>
            <p>\(reader("出路：由上一级签名说明差异。", "Way out: the tier above signs an explanation."))</p></div>
            """
        return """
            \(warning)<p>\(load.containers.map(\.text).joined(separator: " "))</p><ul>\(lines)</ul>
            \(text("number", reader("文号", "Number"), isNeeded: true))
            \(text("method", reader("销毁方式", "Method"), isNeeded: true))
            """
    }

    private func text(_ name: String, _ title: String, isNeeded: Bool) -> HTML {
        """
        <label>\(title) <input name="\(name)" data-as="text"\(isNeeded ? " required" : .nothing as HTML) autocomplete="off"></label>
        """
    }
}
