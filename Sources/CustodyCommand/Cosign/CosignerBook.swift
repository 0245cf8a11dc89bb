import Merkle
import Spelling

/// A cosigner's own memory: every checkpoint of another party that he ever cosigned, in his own
/// file, with the log's key as he first trusted it (C2SP tlog-witness).
struct CosignerBook {
    private static let format = "custody-cosigner/v1"
    let path: String
    private(set) var logs: [WatchedLog]

    struct WatchedLog {
        let key: NoteKey
        /// The notes, oldest first.
        var notes: [String]

        func latest() throws -> TreeHead? {
            try notes.last.map { try SignedCheckpoint(Array($0.utf8)).checkpoint.head }
        }
    }

    /// An absent file is an empty book.
    init(_ path: String) throws {
        self.path = path
        guard Files.exists(path) else {
            logs = []
            return
        }
        let unreadable = Complaint(
            .unreadable, "\(path) 不是共签记录文件，或已损坏。",
            "\(path) is not a cosigner's file, or is damaged.")
        guard let json = try? JSON.parse(try Files.bytes(path), limits: .bundle),
            json["format"]?.text == Self.format, let listed = json["logs"]?.items
        else { throw unreadable }
        // One that has forgotten what it signed would sign anything.
        logs = try listed.map { log in
            let notes = (log["checkpoints"]?.items ?? []).map(\.text)
            guard let key = log["key"]?.text.flatMap({ try? NoteKey($0) }), !notes.isEmpty,
                !notes.contains(nil)
            else { throw unreadable }
            return WatchedLog(key: key, notes: notes.compactMap(\.self))
        }
    }

    func log(_ origin: String) -> WatchedLog? { logs.first { $0.key.name.isSame(as: origin) } }

    /// Kept before it is signed, so that a cosignature without its memory cannot exist.
    mutating func keep(_ note: [UInt8], of key: NoteKey) throws {
        let text = String(decoding: note, as: UTF8.self)
        if let place = logs.firstIndex(where: { $0.key == key }) {
            guard logs[place].notes.last != text else { return }
            logs[place].notes.append(text)
        } else {
            logs.append(WatchedLog(key: key, notes: [text]))
        }
        let json: JSON = [
            "format": .string(Self.format),
            "logs": .array(
                logs.map { ["key": .string($0.key.text), "checkpoints": .texts($0.notes)] }),
        ]
        try Files.replace(path, JSON.render(json))
    }
}
