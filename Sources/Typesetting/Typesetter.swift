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
        try pdf(of: CollectionOfOne(page))
    }

    /// Sets several pages one after the other, into one PDF in which each keeps its own numbers.
    ///
    /// - Parameters:
    ///   - pages: HTML, each as above; asked for one by one.
    ///   - onSet: called with how many are laid out by now.
    /// - Returns: a PDF/A-3b.
    /// - Throws: ``TypesettingError``; nothing of the pages is kept.
    package func pdf(
        of pages: some Sequence<String>, onSet: (Int) -> Void = { _ in }
    ) throws(TypesettingError) -> [UInt8] {
        let answer: Result<[UInt8], TypesettingError> = pipes.withLock { pipes in
            do throws(TypesettingError) {
                for (place, page) in pages.enumerated() {
                    _ = try Self.ask(Self.keep, Data(page.utf8), pipes)
                    onSet(place + 1)
                }
                return .success(try Self.ask(Self.write, Data(), pipes))
            } catch {
                return .failure(error)
            }
        }
        return try answer.get()
    }

    private static let keep = UInt8(ascii: "K")
    private static let write = UInt8(ascii: "W")

    private static func ask(
        _ verb: UInt8, _ body: Data, _ pipes: Pipes
    ) throws(TypesettingError) -> [UInt8] {
        guard pipes.process.isRunning else { throw .ended }
        let answer: (status: UInt8, body: Data)?
        do {
            let length = (0..<4).map { UInt8(truncatingIfNeeded: body.count >> (24 - 8 * $0)) }
            try pipes.pages.write(contentsOf: Data([verb] + length) + body)
            answer = try Self.answer(pipes)
        } catch {
            throw .ended
        }
        guard let answer else { throw .ended }
        guard answer.status == 0 else {
            throw .refused(String(decoding: answer.body, as: UTF8.self))
        }
        return Array(answer.body)
    }

    private static func answer(_ pipes: Pipes) throws -> (status: UInt8, body: Data)? {
        guard let head = try read(5, from: pipes.answers), let status = head.first else {
            return nil
        }
        let length = head.dropFirst().reduce(0) { $0 << 8 | Int($1) }
        return try read(length, from: pipes.answers).map { (status, $0) }
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
