import Custody
import Foundation
import Testing

@Suite("Check characters")
struct CheckCharacterTests {
    private struct Row: Decodable {
        let number: String
        let check: String
    }

    private static let file = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Vectors/codes/check-characters.json")

    private func rows() throws -> [Row] {
        try JSONDecoder().decode([Row].self, from: Data(contentsOf: Self.file))
    }

    /// The first row is the donation number with which ISBT 128 shows its own check character.
    @Test func `numbers have the characters that were reckoned elsewhere`() throws {
        let rows = try rows()
        #expect(rows.first?.number == "G123498654321" && rows.first?.check == "H")
        for row in rows {
            #expect(CheckCharacter.of(row.number).map(String.init) == row.check, "\(row.number)")
            #expect(CheckCharacter.read(CheckCharacter.labelled(row.number)) == row.number)
        }
        #expect(CheckCharacter.of("-._") == nil)
    }

    @Test func `no single slip of a finger and no swap of neighbours goes through`() throws {
        let alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        for row in try rows() {
            let letters = Array(row.number.uppercased())
            for place in letters.indices where alphabet.contains(letters[place]) {
                for wrong in alphabet where wrong != letters[place] {
                    var typed = letters
                    typed[place] = wrong
                    #expect(CheckCharacter.read(String(typed) + "/" + row.check) == nil)
                }
                let next = place + 1
                guard next < letters.count, alphabet.contains(letters[next]),
                    letters[next] != letters[place]
                else { continue }
                var typed = letters
                typed.swapAt(place, next)
                #expect(CheckCharacter.read(String(typed) + "/" + row.check) == nil)
            }
        }
    }

    @Test(arguments: ["BX-101", "BX-101/", "BX-101/**", "BX-101/A", "/*", "BX-101 *", ""])
    func `what bears no right character is not read`(typed: String) {
        #expect(CheckCharacter.read(typed) == nil)
    }
}
