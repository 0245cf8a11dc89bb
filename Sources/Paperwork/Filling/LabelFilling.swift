import Custody
package import Intake
import Registers
package import Views

/// What a label says beside its number, as far as the ledger knows it.
package struct LabelFilling {
    private let books: Books
    private let naming: Naming
    private let goods: GoodsListing

    package init(_ books: Books) {
        (self.books, naming, goods) = (books, Naming(books: books), GoodsListing(books))
    }

    /// A container's site, batch and contents; the unit that a seal was issued to.
    package func label(_ kind: NumberLabel.Kind, _ number: String) -> NumberLabel {
        NumberLabel(kind, number: number, lines: lines(kind, number))
    }

    private func lines(_ kind: NumberLabel.Kind, _ number: String) -> [String] {
        switch kind {
        case .container:
            guard let id = ContainerID(number), let row = books.history.container(id) else {
                return []
            }
            let source = [
                row.site.map(naming.unit), row.batch.map { naming.called($0) }, row.room?.text,
            ]
            let inside = goods.items(in: id).map(goods.contents)
            return [source.compactMap(\.self).joined(separator: " "), inside ?? ""]
                .filter { !$0.isEmpty }
        case .seal:
            guard let run = SealRun(number) else { return [] }
            return books.history.rows(SealStockRow.self, run.prefix)
                .filter { $0.seals.contains(run.range) }.map { naming.unit($0.unit) }
        case .item: return []
        }
    }
}

/// A numbered seal as its prefix and its number.
private struct SealRun {
    let prefix: String
    let range: SerialRange

    init?(_ number: String) {
        let digits = number.reversed().prefix { $0.isASCII && $0.isNumber }.count
        guard digits > 0, let value = Int(number.suffix(digits)) else { return nil }
        prefix = String(number.dropLast(digits))
        range = SerialRange(prefix: prefix, first: value, last: value, digits: digits)
    }
}
