import Custody
import Foundation
import Merkle
import Signing

/// The folder that a demonstration leaves: the ledger and everyone's keys.
struct DemoFolder {
    let path: String

    var ledger: String { path + "/season.custody" }

    /// - Throws: a complaint when the folder is there already; a demonstration overwrites nothing.
    init(_ path: String) throws {
        let manager = FileManager.default
        guard !manager.fileExists(atPath: path) else {
            throw Complaint(
                .unavailable, "\(path) 已存在；请用 --out 另指文件夹，或先移走它。",
                "\(path) exists; name another folder with --out, or move it away first.")
        }
        do {
            try manager.createDirectory(atPath: path + "/keys", withIntermediateDirectories: true)
        } catch {
            throw Complaint(
                .unavailable, "不能建立文件夹 \(path)。", "The folder \(path) cannot be made.")
        }
        self.path = path
    }

    /// The demonstration's private keys, for trying things out; they guard nothing.
    func keep(_ cast: Cast, _ signer: NoteSigner) throws {
        for player in cast.players {
            try KeyFile.write(
                player.key, to: "\(path)/keys/\(player.id).pem", passphrase: nil)
        }
        try Data((signer.key.text + "\n").utf8).write(
            to: URL(filePath: path + "/ledger.vkey"), options: .withoutOverwriting)
    }
}

/// The office's own words: plans and forms.
enum Forms {
    /// The plan of a YAML file.
    static func plan(_ name: String) throws -> Plan {
        let text = try TextFile.read(try find(name))
        do throws(PlanFileError) {
            return try PlanFile.plan(text)
        } catch {
            throw Complaint(
                .unreadable, "\(name)：\(error.wording.chinese)",
                "\(name): \(error.wording.english)")
        }
    }

    /// The file as named, or beside the program's package when it is run from elsewhere.
    static func find(_ name: String) throws -> String {
        let manager = FileManager.default
        if manager.fileExists(atPath: name) { return name }
        var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        for _ in 0..<6 {
            let candidate = folder.appending(path: name).path
            if manager.fileExists(atPath: candidate) { return candidate }
            folder = folder.deletingLastPathComponent()
        }
        throw Complaint(.unreadable, "找不到文件 \(name)。", "The file \(name) is not found.")
    }
}
