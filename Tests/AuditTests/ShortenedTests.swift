import Audit
import Custody
import Foundation
import Testing

/// What stands about a file says that it is not all that was written.
struct ShortenedTests {
    private func note(_ size: Int, beside path: String) throws {
        try Data("pid 1\nhost h\nsize \(size)\n".utf8).write(to: URL(filePath: path + ".lock"))
    }

    @Test func `fewer entries than the lock notes fail the audit, which says who signs that`()
        async throws
    {
        let season = try await SmallSeason.played()
        let tampering = try Tampering(season)
        let size = season.submitted.count
        try note(size, beside: tampering.original)
        #expect(try await tampering.audit().findings.isEmpty)
        try note(size + 2, beside: tampering.original)
        let report = try await tampering.audit()
        #expect(report.failures == [.file(.shortened(from: size + 2, to: size))])
        #expect(report.failures.first?.wording.english.contains("which nobody signs") == true)
        #expect(report.failures.first?.table == "lock")
    }

    @Test func `a second name is a note, beside whatever else is worth knowing`() async throws {
        let season = try await SmallSeason.played()
        let tampering = try Tampering(season)
        try FileManager.default.linkItem(
            atPath: tampering.original, toPath: season.folder.path("second"))
        for path in [tampering.original, season.folder.path("second")] {
            let report = try await tampering.audit(path)
            #expect(report.isClean)
            #expect(report.notes == [.file(.alsoNamed)])
        }
    }
}
