import Custody
import Intake
import Registers
import Views

/// Containers as lists show them: everything in one at any depth, added up.
struct GoodsListing {
    let books: Books
    let naming: Naming

    init(_ books: Books) { (self.books, naming) = (books, Naming(books: books)) }

    func line(_ container: ContainerID) -> FormPart<GoodsColumn> {
        let row = books.history.container(container)
        let inside = items(in: container)
        return FormPart { column in
            switch column {
            case .container: container.text
            case .contents: inside.map(contents)
            case .count: inside.map { String($0.reduce(0) { $0 + $1.quantity }) }
            case .serials: inside.flatMap { Self.list($0.compactMap(\.serials?.printed)) }
            case .seals: row.flatMap { Self.list($0.seals.map(\.text)) }
            case .source: row.flatMap(source)
            case .state: row.map(state)
            }
        }
    }

    /// Nil where no packing of it is known.
    func items(in container: ContainerID) -> [ItemLine]? {
        var seen: Set<ContainerID> = []
        return items(in: container, &seen)
    }

    private func items(in container: ContainerID, _ seen: inout Set<ContainerID>) -> [ItemLine]? {
        guard seen.insert(container).inserted, let row = books.history.container(container),
            let packing = books.history.packing(of: row)
        else { return nil }
        return packing.contents.flatMap { content -> [ItemLine] in
            switch content {
            case .items(let line): [line]
            case .container(let inner): items(in: inner, &seen) ?? []
            }
        }
    }

    /// One line for each kind and subject, in the order in which they appear.
    func sums(_ lines: [ItemLine]) -> [ItemLine] {
        var sums: [ItemLine] = []
        for line in lines {
            let place = sums.firstIndex { $0.kind == line.kind && $0.subject == line.subject }
            let before = place.map { sums.remove(at: $0) }
            sums.insert(
                ItemLine(
                    kind: line.kind, subject: line.subject,
                    quantity: line.quantity + (before?.quantity ?? 0)),
                at: place ?? sums.count)
        }
        return sums
    }

    func contents(_ lines: [ItemLine]) -> String {
        sums(lines).map { naming.goods($0) }.joined(separator: "；")
    }

    /// How much of each kind lies in them all; nil where nothing of them is known.
    func total(_ containers: [ContainerID]) -> String? {
        let inside = containers.compactMap { items(in: $0) }.flatMap(\.self)
        let kinds = sums(inside.map { ItemLine(kind: $0.kind, quantity: $0.quantity) })
        return Self.list(kinds.map { naming.goods($0) }, by: "，")
    }

    private func source(_ row: ContainerRow) -> String? {
        Self.list(
            [row.site.map(naming.unit), row.batch.map { naming.called($0) }].compactMap(\.self))
    }

    private func state(_ row: ContainerRow) -> String {
        let isSealedOff = books.history.rows(QuarantineRow.self, row.container.text)
            .contains { $0.liftedBy == nil }
        return row.state.wording.chinese + (isSealedOff ? "、封存" : "")
            + (row.contested ? "、有争议" : "")
    }

    /// Nil where there are none: nothing was recorded.
    private static func list(_ texts: [String], by separator: String = " ") -> String? {
        texts.isEmpty ? nil : texts.joined(separator: separator)
    }
}
