import Testing

@testable import Custody

struct DeepNestTests {
    /// Whoever is enrolled may sign that a box lies in a box, as often as he likes.
    @Test func `boxes in boxes are looked through, however many there are`() {
        let depth = 100_000
        let season = Season()
        season.apply((0..<depth).map { .container(box($0, holdsAnother: $0 + 1 < depth)) })
        let found = Guarding(season, []).leaves(of: id(0), after: nil)
        #expect(found == [Guarding.Leaf(container: id(depth - 1), through: nil)])
    }

    private func box(_ number: Int, holdsAnother: Bool) -> ContainerRow {
        ContainerRow(
            container: id(number), kind: .box, custodian: .unit("NC"), state: .held, heads: [],
            seals: [], kinds: holdsAnother ? [] : [.paper],
            children: holdsAnother ? [id(number + 1)] : [], items: 0, open: false,
            contested: false)
    }

    private func id(_ number: Int) -> ContainerID { ContainerID(stringLiteral: "B-\(number)") }
}
