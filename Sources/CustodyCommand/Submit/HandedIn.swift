import Custody
import Intake
import LedgerStore
import Reports
import Signing
import Spelling

/// An acknowledgement that lies where an envelope was to be: what it tells of was handed in before.
struct HandedIn {
    let index: Int
    let content: Digest

    /// Nil for what is no acknowledgement.
    init?(_ bytes: [UInt8]) {
        guard let json = try? JSON.parse(bytes), json["format"]?.text == Acknowledgement.format,
            let index = json["index"]?.whole.flatMap({ Int(exactly: $0) }), index >= 0,
            let content = json["content"]?.text.flatMap({ ContentID($0) })
        else { return nil }
        (self.index, self.content) = (index, Digest(content))
    }

    /// What became of it, by the ledger and not by what the file says.
    func fate(_ file: String, _ ledger: LedgerOptions, _ output: Output) -> Fate {
        do {
            let kind = try ledger.open(output).read { snapshot -> EntryKind? in
                guard let entry = try snapshot.entry(index), entry.contentID == content else {
                    return nil
                }
                return entry.header.kind
            }
            guard let kind else { return .unfit(file, strange(file)) }
            return .acknowledged(file, index: index, kind)
        } catch {
            return .unanswered(file, Complaint(error))
        }
    }

    private func strange(_ file: String) -> Complaint {
        Complaint(
            .unreadable, "\(file) 是回执，不是信封；它所说的第 \(index) 条也不在这本台账里。",
            "\(file) is an acknowledgement and no envelope, and its entry \(index) is not in this "
                + "ledger.",
            basis: Wording(
                "回执只是答复，记录在信封里。",
                "an acknowledgement only answers; the statement is in its envelope."),
            wayOut: Wording(
                "核对 --ledger 是否指对；要提交的是回执旁边的信封文件。",
                "see that --ledger names the right one; what is handed in is the envelope beside it."
            ))
    }
}
