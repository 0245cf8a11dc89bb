import Foundation

/// Envelopes one after the other in a file, each after its length: what a desk is measured with
/// is prepared in another process, so that neither its memory nor its time is counted.
enum EnvelopeFile {
    static func write(_ count: Int, to path: URL, _ next: () throws -> [UInt8]) throws {
        try Data().write(to: path)
        let file = try FileHandle(forWritingTo: path)
        var gathered = Data()
        for _ in 0..<count {
            let envelope = try next()
            gathered.append(contentsOf: length(of: envelope))
            gathered.append(contentsOf: envelope)
            guard gathered.count > 1 << 20 else { continue }
            try file.write(contentsOf: gathered)
            gathered.removeAll(keepingCapacity: true)
        }
        try file.write(contentsOf: gathered)
        try file.close()
    }

    /// Hands over all of them in their order, at most so many at a time.
    static func read(
        _ path: URL, atMost count: Int, _ take: ([[UInt8]]) async throws -> Void
    ) async throws {
        let file = try FileHandle(forReadingFrom: path)
        var envelopes: [[UInt8]] = []
        while let length = try file.read(upToCount: 4), length.count == 4 {
            let bytes = try file.read(upToCount: length.reduce(0) { $0 << 8 | Int($1) })
            envelopes.append(Array(bytes ?? Data()))
            guard envelopes.count == count else { continue }
            try await take(envelopes)
            envelopes = []
        }
        if !envelopes.isEmpty { try await take(envelopes) }
        try file.close()
    }

    private static func length(of envelope: [UInt8]) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: envelope.count >> $0) }
    }
}
