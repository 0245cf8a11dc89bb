import Attestation
import Custody
import Intake
import Signing
import Spelling

/// How a statement is named at the keyboard: its content id, or a file that holds it.
enum Mention {
    /// The content id that the text or the file names.
    static func content(_ text: String) throws -> ContentID {
        if let content = ContentID(text) { return content }
        let path = text.hasPrefix("@") ? String(text.dropFirst()) : text
        guard Files.exists(path) else {
            throw Complaint(
                .unreadable, "“\(text)”既不是 64 位编号，也不是文件。",
                "‘\(text)’ is neither 64 hex digits nor a file.")
        }
        return ContentID(try Draft.parse(try Files.bytes(path)).content.id)
    }

    /// A text for a field; `@FILE` stands for the content id of what the file holds.
    static func field(_ text: String) throws -> JSON {
        guard text.hasPrefix("@"), text.count > 1 else { return .string(text) }
        return .string(try content(text).hex)
    }

    /// A file outside the ledger, bound by its hash.
    static func attachment(_ path: String) throws -> JSON {
        let bytes = try Files.bytes(path)
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return [
            "name": .string(name), "hash": .string(Digest.sha256(bytes).hex),
            "bytes": .integer(Int64(bytes.count)),
        ]
    }
}
