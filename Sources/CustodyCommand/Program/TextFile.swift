import Custody
import Foundation

/// Files of text that people hand to the program.
enum TextFile {
    /// The whole text, or a complaint that names the file.
    static func read(_ path: String) throws -> String {
        try text(try Files.bytes(path), path)
    }

    /// The whole text of a file that has no more bytes than that; else what `tooLong` says.
    static func read(
        _ path: String, upTo limit: Int, tooLong: () -> Complaint
    ) throws -> String {
        let bytes = try Files.bytes(path, upTo: limit)
        guard bytes.count <= limit else { throw tooLong() }
        return try text(bytes, path)
    }

    /// The first line, for passphrases and keys of one line.
    static func firstLine(_ path: String) throws -> String {
        let line = try KeyFile.text(path)
            .split(separator: "\n", omittingEmptySubsequences: false).first
        return String(line ?? "").trimmingCharacters(in: CharacterSet(charactersIn: "\r"))
    }

    private static func text(_ bytes: [UInt8], _ path: String) throws -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Complaint(
                .unreadable, "文件 \(path) 不是 UTF-8 文本。", "The file \(path) is not UTF-8 text.",
                wayOut: Wording(
                    "文本文件请另存为 UTF-8 再试；若是图片、压缩包等，请核对是否指错了文件。",
                    "save a text as UTF-8 and try again; if it is a picture, an archive or the like, "
                        + "another file was meant."))
        }
        return text
    }
}
