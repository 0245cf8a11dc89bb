import Foundation
import Testing

/// The demonstration, played once for all tests that read what it leaves.
final class Season: Sendable {
    let workshop: Workshop
    /// What it told, in Chinese.
    let story: String

    static let played = Result { try Season() }

    private init() throws {
        workshop = try Workshop()
        story = try workshop.done("demo --plan \(Self.root)/Forms/plans/national-2021.yaml").output
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    func asked(_ words: String) throws -> Transcript {
        try workshop.done("\(words) --ledger season/season.custody")
    }
}

/// Tests that ask the one season, one after the other.
@Suite(.serialized) enum SeasonTests {}
