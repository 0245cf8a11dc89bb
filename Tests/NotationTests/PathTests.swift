import Custody
import Notation
import Testing

struct PathTests {
    @Test func `a path reads like the document`() {
        #expect(
            Path([.member("act"), .member("lines"), .index(3), .member("seals"), .index(0)])
                .description == "act.lines[3].seals[0]")
    }

    @Test func `a complaint has words in both languages, Chinese first`() {
        let path = Path([.member("act"), .member("hands")])
        let error = NotationError.unexpected(path, expected: .code(["crew", "unit"]))
        #expect(
            error.wording
                == Wording(
                    "act.hands 应为其中之一：crew, unit",
                    "act.hands should be one of crew, unit"))
    }

    @Test(arguments: [
        "p-017", "", "-", "a b", "r15.vault_2", "\u{E9}", String(repeating: "a", count: 64),
        String(repeating: "a", count: 65),
    ])
    func `the quick reading of a name agrees with the general one`(text: String) {
        #expect(PersonID(text) == PersonID(text[...]))
    }

    @Test func `the quick reading of instants and hashes agrees with the general one`() {
        let instant = "2021-04-10T09:00:00+08:00"
        let hash = String(repeating: "09af", count: 16)
        for text in [instant, hash] {
            for place in text.indices {
                for other in ["0", "9", "a", "g", "A", "-", ":", "T", "é", ""] {
                    let lie = text.replacingCharacters(at: place, with: other)
                    #expect(Instant(lie) == Instant(lie[...]))
                    #expect(ContentID(lie) == ContentID(lie[...]))
                }
            }
        }
    }
}

extension String {
    fileprivate func replacingCharacters(at place: Index, with other: String) -> String {
        self[..<place] + other + self[index(after: place)...]
    }
}
