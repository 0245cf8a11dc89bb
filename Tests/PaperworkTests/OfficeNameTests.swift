import Custody
import Foundation
import Intake
import LedgerStore
import Merkle
import Registers
import Signing
import Spelling
import Testing

@testable import Paperwork

/// What forms call an office and its places, from the registers of a real ledger.
struct OfficeNameTests {
    private static let name = "卫生健康委 / 考试办公室"

    /// Hands in the books of a ledger that knows one office, its vault and nothing else.
    private func read<Value>(_ body: (Books) throws -> Value) throws -> Value {
        let path = FileManager.default.temporaryDirectory
            .appending(path: "paperwork-\(Hex.encode(Randomness.bytes(8)))").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let signer = try NoteSigner(
            name: try #require(KeyName("custody.example/2021")), kind: .log,
            privateKey: .ed25519(seed: [UInt8](repeating: 7, count: 32)))
        let ledger = try LedgerFile.found(path, signer: signer, clock: WallClock { 0 })
        let (office, vault) = (try #require(UnitID("r15")), try #require(PlaceID("r15-vault")))
        let content = try #require(ContentID(String(repeating: "a1", count: 32)))
        _ = try ledger.write(at: 0) { transaction in
            try Books(transaction.snapshot).history.apply([
                .unit(
                    UnitRow(
                        unit: Custody.Unit(id: office, tier: .region, name: Self.name),
                        content: content)),
                .place(
                    PlaceRow(
                        place: vault, unit: office, kind: .vault, people: [],
                        address: "新城区 / 三楼", content: content)),
            ])
        }
        let value = try ledger.consult(body)
        try ledger.close()
        return value
    }

    @Test func `an office whose name holds a stroke is called by all of it in both languages`()
        throws
    {
        let (id, vault) = (try #require(UnitID("r15")), try #require(PlaceID("r15-vault")))
        let day = try #require(CivilDate("2021-04-07"))
        try read { books in
            let office = try #require(books.history.unit(id))
            let tables = FormOccasions(books)
            let log = tables.log(vault, day)
            let called = tables.of(unit: office).map(\.words)
            #expect(called == [Wording(Self.name, Self.name), Wording(Self.name, Self.name)])
            #expect(log.words == Wording("\(Self.name) 2021-04-07", "\(Self.name) 2021-04-07"))
        }
    }

    @Test func `a place is called by its address, and by its number where nobody declared it`()
        throws
    {
        let known = try #require(PlaceID("r15-vault"))
        let strange = try #require(PlaceID("r16-vault"))
        try read { books in
            let naming = Naming(books: books)
            #expect(naming.called(.place(known)) == "新城区 / 三楼")
            #expect(naming.called(.place(strange)) == "r16-vault")
            #expect(naming.place(known) == "新城区 / 三楼（r15-vault）")
        }
    }
}
