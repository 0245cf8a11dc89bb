import Testing

@testable import Custody

@Suite
struct SerialSpellingTests {
    private static let range = SerialRange(prefix: "A", first: 1, last: 30, digits: 5)

    @Test
    func `a range reads as it was spelled, whatever its prefix`() {
        for prefix in ["", "A", "甲-", "/", "\u{301}x"] {
            let range = SerialRange(prefix: prefix, first: 7, last: 123, digits: 4)
            #expect(SerialRange(spelled: range.spelled) == range)
        }
    }

    @Test(arguments: [
        "", " ", "/A", "-/A", "1-/A", "-1/A", "1-2", "12-3/A", "2-1/A", "+1-2/A", "1-2x/A", "１-２/A",
        "1234567890123456789-1234567890123456789/A",
    ])
    func `what is no range reads as none`(_ text: String) {
        #expect(SerialRange(spelled: text) == nil)
    }

    @Test
    func `a list gives the ranges that are in it, in their order`() {
        let other = SerialRange(prefix: "", first: 0, last: 0, digits: 1)
        let text = [Self.range.spelled, other.spelled].joined(separator: " ")
        #expect(SerialRange.list(spelled: text) == [Self.range, other])
        #expect(
            SerialRange.list(spelled: " \(other.spelled)  x \(text) ") == [
                other, Self.range, other,
            ])
        #expect(SerialRange.list(spelled: "").isEmpty)
    }

    @Test
    func `cells of names are taken apart at their spaces and nowhere else`() {
        func names(_ text: String) -> [PersonID] {
            CellReader([.text(text)] as [Cell]).list(0) { PersonID($0) }
        }
        #expect(names("p-1").map(\.text) == ["p-1"])
        #expect(names("p-1 p-2 p-3").map(\.text) == ["p-1", "p-2", "p-3"])
        #expect(names("  p-1  p-2 ").map(\.text) == ["p-1", "p-2"])
        #expect(names("").isEmpty && names(" ").isEmpty)
        #expect(names("p-1\u{a0}p-2").isEmpty)
    }

    @Test(arguments: ["", "-a", "a b", "ä", "a/b", String(repeating: "a", count: 65)])
    func `what is no name reads as none`(_ text: String) {
        #expect(PersonID(text) == nil)
        #expect(PersonID(String(repeating: "a", count: 64)) != nil)
    }
}
