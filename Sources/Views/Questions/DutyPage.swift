package import Custody

/// All that the reader signed, and what of it had a limit; the file is his to keep.
package struct DutyPage {
    let reader: Reader
    let rows: [SignatureRow]
    let dues: [Due]
    let names: NameBook
    let from: String
    let to: String

    package init(
        reader: Reader, rows: [SignatureRow], dues: [Due], names: NameBook, from: String,
        to: String
    ) {
        (self.reader, self.rows, self.dues) = (reader, rows, dues)
        (self.names, self.from, self.to) = (names, from, to)
    }

    package var html: HTML {
        let met = dues.count { $0.verdict == .met }
        return """
            <p>\(reader(
                "您签过的每条记录，连同证明。下载后自己保存：不靠我们的服务器，任何人用 custody verify 或核验页都能核验。",
                "Every statement that you signed, with its proofs. Keep the file: anybody checks it with custody verify or on the check page, without our server."))</p>
            <form class="inline" method="get" action="\(Address.duty.path())">
            <label>\(reader("从", "From")) <input type="date" name="from" value="\(from)"></label>
            <label>\(reader("到", "To")) <input type="date" name="to" value="\(to)"></label>
            <button>\(reader("查", "Show"))</button></form>
            <p><a class="button large" href="\(Address.dutyRecord.path())?from=\(from)&amp;to=\(to)" download>\(reader(
                "下载履职记录", "Download my duty record"))</a></p>
            <p>\(reader("签名 \(rows.count) 条；有时限的 \(dues.count) 项，按时 \(met) 项。",
                "\(rows.count) signatures; \(met) in time of \(dues.count) that had a limit."))</p>
            \(dues.isEmpty ? nil : "<ul class=\"marks\">\(DueMark.lines(dues, reader, names))</ul>" as HTML)
            <div class="scroll" tabindex="0"><table><thead><tr><th>\(reader("时间", "When"))</th><th>\(reader("记录", "Statement"))</th>\
            <th>\(reader("身份", "Role"))</th></tr></thead><tbody>\(rows.reversed().map(row))</tbody></table></div>
            """
    }

    private func row(_ row: SignatureRow) -> HTML {
        """
        <tr><td><time>\(row.at.spoken)</time></td><td><a href="\(Address.statement.path(row.content.hex))">\(reader(row.kind))</a></td>\
        <td>\(reader(row.role))</td></tr>
        """
    }
}
