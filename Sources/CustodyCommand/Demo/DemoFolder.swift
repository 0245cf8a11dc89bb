import Attestation
import Custody
import Foundation
import LedgerStore
import Merkle
import Reports
import Signing

/// The folder that a demonstration leaves: the ledger and everyone's keys.
struct DemoFolder {
    let path: String
    /// What it is called once the season is played.
    let place: String

    var ledger: String { path + "/season.custody" }
    /// The key of its checkpoints.
    var logKey: String { path + "/ledger.logkey" }

    /// - Parameters:
    ///   - path: where it lies.
    ///   - place: where it will lie.
    init(_ path: String, toBe place: String) { (self.path, self.place) = (path, place) }

    /// The demonstration's private keys, for trying things out; they guard nothing.
    func keep(_ cast: Cast, _ signer: NoteSigner, seed: [UInt8]) throws {
        try Files.makeFolder(path + "/keys")
        for player in cast.players {
            try KeyFile.write(
                player.key, to: "\(path)/keys/\(player.id).pem", passphrase: nil)
        }
        let text = try NoteSigner.text(name: signer.key.name, kind: .log, seed: seed) + "\n"
        try Files.create(logKey, Array(text.utf8), secret: true)
        try Data((signer.key.text + "\n").utf8).write(
            to: URL(filePath: path + "/ledger.vkey"), options: .withoutOverwriting)
        try keepTrusted(cast, signer)
    }

    /// What whoever verifies the season may believe, in the shape of `Keys/`.
    private func keepTrusted(_ cast: Cast, _ signer: NoteSigner) throws {
        try Files.makeFolder(path + "/trusted/registrars")
        for player in cast.players
        where player.roles.contains(.registrar) && player.unit.text == "centre" {
            try Files.create(
                "\(path)/trusted/registrars/\(player.id).pem", Array(player.key.publicKey.pem.utf8))
        }
        try Files.create(path + "/trusted/ledger.vkey", Array((signer.key.text + "\n").utf8))
    }

    /// The keys to believe of the demonstration whose private keys lie in that folder.
    static func trusted(beside keys: String?) -> String? {
        keys.map { $0 + "/../trusted" }.flatMap { Files.exists($0) ? $0 : nil }
    }

    /// The erasable names, beside the entries that only commit to them.
    func keepNames(_ cast: Cast, in ledger: LedgerFile, at now: Int64) throws {
        _ = try ledger.write(at: now) { transaction in
            for player in cast.players {
                try transaction.keep(
                    PersonDetail(
                        person: player.id.text, salt: player.disclosure.salt,
                        details: DetailsText.render(player.disclosure.details)))
            }
        }
    }

    /// What the cosigner keeps for himself: his key's public half and the newest checkpoint.
    func keep(_ cosigner: DemoCosigner, _ checkpoint: [UInt8]) throws {
        try Files.create(
            path + "/trusted/cosigner.vkey", Array((cosigner.signer.key.text + "\n").utf8))
        try Data((cosigner.signer.key.text + "\n").utf8).write(
            to: URL(filePath: path + "/cosigner.vkey"), options: .withoutOverwriting)
        try Data(checkpoint).write(
            to: URL(filePath: path + "/cosigned-checkpoint"), options: .withoutOverwriting)
    }
}

extension LedgerSnapshot {
    /// The newest checkpoint with the cosignatures that it has.
    func cosignedNewest() throws -> [UInt8] {
        try cosignedCheckpoint(size: try latestCheckpoint().head.size).bytes
    }
}

/// The office's own words: plans and forms.
enum Forms {
    /// The plan of a YAML file.
    static func plan(_ name: String) throws -> Plan {
        try plan(try FieldsFile.text(try find(name)), in: name)
    }

    /// The plan that a file's text tells.
    static func plan(_ text: String, in name: String) throws -> Plan {
        try read(text, in: name, PlanFile.plan)
    }

    /// The supplement that a file's text tells.
    static func supplement(_ text: String, in name: String) throws -> Supplement {
        try read(text, in: name, PlanFile.supplement)
    }

    private static func read<Value>(
        _ text: String, in name: String, _ reading: (String) throws(PlanFileError) -> Value
    ) throws -> Value {
        do throws(PlanFileError) {
            return try reading(text)
        } catch {
            throw Complaint(error, in: name)
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
