import Custody
import Foundation
import LedgerStore

/// A folder that has its name once all of it is there.
enum NewFolder {
    /// Fills a folder beside the place and puts it there when it is whole; what fails leaves nothing,
    /// and who is killed or interrupted leaves nothing of that name.
    ///
    /// - Parameters:
    ///   - path: where it is to lie; what is there already is never touched.
    ///   - fill: writes into the folder that it is given.
    /// - Returns: what `fill` returns.
    /// - Throws: ``Complaint``, or what `fill` throws.
    static func create<Value>(
        _ path: String, _ fill: (_ folder: String) async throws -> Value
    ) async throws -> Value {
        let place = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        try Files.demandNew([place])
        let part = place + ".part"
        let above = place.lastIndex(of: "/").map { String(place[...$0]) } ?? "."
        try Files.makeFolder(above)
        do {
            try FileManager.default.createDirectory(
                atPath: part, withIntermediateDirectories: false)
        } catch CocoaError.fileWriteFileExists {
            throw leftOver(part)
        } catch {
            throw Files.unwritable(place)
        }
        do {
            let value = try await fill(part)
            try move(part, to: place)
            NewName.settle(above)
            return value
        } catch {
            Files.discard(part)
            throw error
        }
    }

    private static func move(_ part: String, to path: String) throws {
        do {
            try FileManager.default.moveItem(atPath: part, toPath: path)
        } catch {
            throw NewName.isTaken(path) ? Files.taken(path) : Files.unwritable(path)
        }
    }

    /// What was begun once and not finished: it says so, and is nobody's to take away unasked.
    static func leftOver(_ part: String) -> Complaint {
        Complaint(
            .unavailable, "\(part) 还在：上一次没有写完就断了，或另一个程序正在写。",
            "\(part) is there: an earlier try broke off, or another program is writing it now.",
            basis: Wording(
                "没有写完的只叫这个名字，不算数。", "what is not finished goes by this name and counts for nothing."
            ),
            wayOut: Wording(
                "确认没有别的程序在写，删去 \(part)，再做一次。",
                "see that no other program is writing it, delete \(part) and try again."))
    }
}
