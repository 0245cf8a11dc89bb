import Custody
import Reports
import Testing

/// A chain tells what came after what; clocks are claims.
@Suite struct ChainOrderTests {
    private let box: ContainerID = named("BX-1")

    @Test func `what follows stands after what it follows, whatever clocks and hashes say`() throws
    {
        let (packing, sealing, release) = (try content("ff"), try content("0a"), try content("e1"))
        let (acceptance, other) = (try content("01"), try content("02"))
        let told = [
            link(acceptance, after: release, .accept, at: 500),
            link(other, after: release, .accept, at: 400),
            link(release, after: sealing, .release, at: 900),
            link(sealing, after: packing, .seal, at: 900),
            link(packing, after: nil, .pack, at: 900),
        ]
        let ordered = [packing, sealing, release, other, acceptance]
        #expect(ChainOrder.sorted(told).map(\.content) == ordered)
        #expect(ChainOrder.sorted(told.reversed()).map(\.content) == ordered)
    }

    @Test func `a link whose forerunner is not here, and a ring, are told and not lost`() throws {
        let (one, two, absent) = (try content("0b"), try content("0c"), try content("0d"))
        let told = [
            link(one, after: two, .accept, at: 1), link(two, after: one, .release, at: 2),
            link(try content("0e"), after: absent, .accept, at: 3),
        ]
        #expect(Set(ChainOrder.sorted(told).map(\.content)) == Set(told.map(\.content)))
    }

    private func link(
        _ content: ContentID, after follows: ContentID?, _ kind: ActKind, at seconds: Int64
    ) -> LinkRow {
        LinkRow(
            container: box, content: content, follows: follows, kind: kind, state: .effective,
            at: Instant(seconds: seconds))
    }

    private func content(_ byte: String) throws -> ContentID {
        try #require(ContentID(String(repeating: byte, count: 32)))
    }
}
