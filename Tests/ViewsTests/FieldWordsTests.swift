import Custody
import Foundation
import Testing

@testable import Views

@Suite("Words of fields")
struct FieldWordsTests {
    private static let vectors = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appending(
            path: "Vectors/statements")

    @Test func `every member of every statement has words in both languages`() throws {
        let files = try FileManager.default.contentsOfDirectory(
            at: Self.vectors, includingPropertiesForKeys: nil)
        #expect(files.count >= 56)
        var names: Set<String> = []
        for file in files {
            collect(try JSONSerialization.jsonObject(with: Data(contentsOf: file)), &names)
        }
        let missing = names.filter { FieldWords.all[$0] == nil }.sorted()
        #expect(missing == [], "no words for these members")
        for (name, words) in FieldWords.all {
            #expect(!words.chinese.isEmpty && !words.english.isEmpty, "\(name)")
        }
    }

    private func collect(_ value: Any, _ names: inout Set<String>) {
        if let object = value as? [String: Any] {
            for (name, inner) in object {
                names.insert(name)
                collect(inner, &names)
            }
        } else if let list = value as? [Any] {
            for inner in list { collect(inner, &names) }
        }
    }
}
