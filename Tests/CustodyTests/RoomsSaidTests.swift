import Testing

@testable import Custody

struct RoomsSaidTests {
    @Test(
        arguments: [
            ([], [], true), (["1"], ["1"], true), (["1", "2"], ["1", "2"], true),
            (["1", "2"], ["2", "1"], false), (["1"], ["1", "2"], false),
            (["1", "2"], ["1"], false),
            (["12"], ["1", "2"], false), (["1", "2"], ["12"], false), (["1"], [], false),
            ([], ["1"], false), (["10", "1"], ["10", "11"], false),
        ] as [([RoomID], [RoomID], Bool)])
    func `rooms are compared with a plan's as they are spelled`(
        said: [RoomID], planned: [RoomID], agree: Bool
    ) throws {
        let row = RoomsSaidRow(site: "s-1", batch: "p-1", kind: .roomIssue, rooms: said)
        #expect(row.rooms == said)
        #expect(row.names(planned) == agree)
        #expect(row.names(planned) == (row.rooms == planned))
        #expect(RoomsSaidRow(cells: CellReader(row.cells)) == row)
    }
}
