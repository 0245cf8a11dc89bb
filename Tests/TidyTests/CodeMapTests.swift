import Foundation
import Testing

/// What the README says of the house stands as long as the house does.
struct CodeMapTests {
    private func readme() throws -> String {
        try #require(Repository.files.first { $0.path == "README.md" }).text
    }

    @Test func `the code map of the README lists every target, and no other`() throws {
        let text = try readme()
        let start = try #require(text.range(of: "| target | what lives there |")).upperBound
        let end = try #require(text.range(of: "\n\n", range: start..<text.endIndex)).lowerBound
        let rows = text[start..<end].split(separator: "\n").dropFirst()
        let listed = rows.flatMap { row in
            row.split(separator: "|").first.map { cell in
                cell.matches(of: /`(\w+)`/).map { String($0.1) }
            } ?? []
        }
        #expect(Set(listed) == Set(ImportTable.house.rows.keys))
        #expect(listed.count == Set(listed).count)
    }

    @Test func `every file and folder of Sources that the README names is there`() throws {
        let named = try readme().matches(of: /`(Sources\/[^`\s]+)`/).map { String($0.1) }
        #expect(named.count > 10)
        for name in named.flatMap(Self.alternatives) {
            let isThere = Repository.paths.contains { $0 == name || $0.hasPrefix(name) }
            #expect(isThere, "\(name)")
        }
    }

    /// `A/{B,C}.swift` names two.
    private static func alternatives(_ name: String) -> [String] {
        guard let found = name.firstMatch(of: /\{([^}]*)\}/) else { return [name] }
        return found.1.split(separator: ",").map { name.replacing(found.0, with: $0) }
    }
}
