import Foundation
import Synchronization

/// Why a page did not become a PDF.
package enum TypesettingError: Error, Hashable, Sendable {
    /// No environment with the typesetter where it was looked for.
    case absent(path: String)
    /// The typesetter ended in the middle of a page.
    case ended
    /// What it said of the page.
    case refused(String)
}

/// The typesetter, kept warm: one process for as many pages as there are.
///
/// WeasyPrint behind a pipe; where it is absent the browser prints the same page.
package final class Typesetter: Sendable {
    private struct Pipes {
        let process: Process
        let pages: FileHandle
        let answers: FileHandle
    }

    private let pipes: Mutex<Pipes>

    /// - Parameter environment: the folder that ``Environment/make(at:)`` made.
    /// - Throws: ``TypesettingError/absent(path:)``.
    package init(environment: String) throws(TypesettingError) {
        let python = environment + "/bin/python"
        guard FileManager.default.isExecutableFile(atPath: python),
            let script = Bundle.module.url(forResource: "typeset", withExtension: "py")
        else { throw .absent(path: environment) }
        let (process, pages, answers) = (Process(), Pipe(), Pipe())
        process.executableURL = URL(filePath: python)
        process.arguments = ["-I", script.path]
        process.standardInput = pages
        process.standardOutput = answers
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { throw .absent(path: environment) }
        pipes = Mutex(
            Pipes(
                process: process, pages: pages.fileHandleForWriting,
                answers: answers.fileHandleForReading))
    }

    deinit { pipes.withLock { try? $0.pages.close() } }

    /// Sets one page.
    ///
    /// - Parameter page: HTML that refers to nothing outside itself.
    /// - Returns: a PDF/A-3b.
    /// - Throws: ``TypesettingError``.
    package func pdf(_ page: String) throws(TypesettingError) -> [UInt8] {
        let answer: Result<[UInt8], TypesettingError> = pipes.withLock { pipes in
            guard pipes.process.isRunning else { return .failure(.ended) }
            do {
                let bytes = Data(page.utf8)
                try pipes.pages.write(contentsOf: Self.frame(bytes.count) + bytes)
                guard let head = try Self.read(5, from: pipes.answers) else {
                    return .failure(.ended)
                }
                let length = head.dropFirst().reduce(0) { $0 << 8 | Int($1) }
                guard let body = try Self.read(length, from: pipes.answers) else {
                    return .failure(.ended)
                }
                return head.first == 0
                    ? .success(Array(body))
                    : .failure(.refused(String(decoding: body, as: UTF8.self)))
            } catch {
                return .failure(.ended)
            }
        }
        return try answer.get()
    }

    private static func frame(_ length: Int) -> Data {
        Data((0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * $0)) })
    }

    private static func read(_ count: Int, from handle: FileHandle) throws -> Data? {
        var bytes = Data()
        while bytes.count < count {
            guard let more = try handle.read(upToCount: count - bytes.count), !more.isEmpty else {
                return nil
            }
            bytes += more
        }
        return bytes
    }
}
