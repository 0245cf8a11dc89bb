import Custody
import Foundation
import Signing
import Spelling

/// This device's own count of what it drafted, in a small file; a copied or rolled-back device
/// shows by counting twice.
struct DeviceFeed {
    let path: String
    let stamp: DeviceStamp

    /// Nobody else counts on from this feed while it is held.
    private let turn: FileHandle

    /// Reads the file; a new feed begins where there is none.
    ///
    /// Two programs that draft at once take turns: the same number twice would accuse an honest
    /// device of having been copied.
    init(_ path: String) throws {
        self.path = path
        turn = try Files.turn(at: path + ".lock")
        guard Files.exists(path) else {
            let name = "cli-" + Hex.encode(Randomness.bytes(6))
            stamp = DeviceStamp(id: try Identifier.read(name, "device"), sequence: 1)
            return
        }
        guard let json = try? JSON.parse(try Files.bytes(path)),
            let device = json["device"]?.text.flatMap({ DeviceID($0) }),
            let previous = json["prev"]?.text.flatMap({ ContentID($0) }),
            let sequence = json["seq"]?.whole, (2..<JSON.integers.upperBound).contains(sequence)
        else {
            throw Complaint(
                .unreadable, "设备记录文件 \(path) 已损坏；请用 --feed 另起一份。",
                "The device's feed \(path) is damaged; begin another with --feed.")
        }
        stamp = DeviceStamp(id: device, sequence: Int(sequence), previous: previous)
    }

    /// Counts what was drafted, before anybody signs it.
    func advance(past content: ContentID) throws {
        defer { try? turn.close() }
        let json: JSON = [
            "device": .string(stamp.id.text), "prev": .string(content.hex),
            "seq": .integer(Int64(stamp.sequence + 1)),
        ]
        try Files.replace(path, JSON.render(json))
    }
}

/// Identifiers as typed, or a complaint that says which one does not read.
enum Identifier {
    static func read<Of>(_ text: String, _ what: String) throws -> Name<Of> {
        guard let name = Name<Of>(text) else {
            throw Complaint(
                .unreadable, "“\(text)”不是编号（\(what)）：字母、数字及 . _ -，至多 64 位。",
                "‘\(text)’ is no identifier (\(what)): A–Z a–z 0–9 . _ -, at most 64.")
        }
        return name
    }
}
