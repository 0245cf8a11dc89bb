package import Custody
package import Intake
import LedgerStore
import Registers

/// What was packed for the way back and now lies, as it was packed, with a unit above its site.
///
/// A balance calls returned what somebody above the site counted; a sealed box that was only
/// accepted there came back all the same.
package struct CameBack: Sendable {
    private struct Load: Sendable {
        let cell: TallyCell
        let holder: UnitID
        let count: Int
    }

    private let loads: [TallyCell: [Load]]

    /// - Parameters:
    ///   - lines: of a balance; boxes are read only of the sites that one of them leaves open.
    ///   - books: the record.
    /// - Throws: what could not be read.
    package init(of lines: [Balance], _ books: Books) throws {
        let sites = Set(lines.filter(Self.isAsked).map(\.cell.unit)).sorted()
        let found = try books.sharing(sites) { books in
            { site in try Self.loads(from: site, books) }
        }
        loads = Dictionary(grouping: found.joined()) { $0.cell.reduced(to: []) }
    }

    /// How much of a line lies with whom, by what the packers wrote; nothing where it was counted.
    package func holders(of line: Balance) -> [(unit: UnitID, count: Int)] {
        guard Self.isAsked(line) else { return [] }
        let own = (loads[line.cell.reduced(to: [])] ?? [])
            .filter { $0.cell.reduced(to: line.cell.parts) == line.cell }
        return Dictionary(grouping: own, by: \.holder).sorted { $0.key < $1.key }
            .map { holder, loads in
                (unit: holder, count: loads.reduce(0) { $0 + $1.count })
            }
    }

    private static func isAsked(_ line: Balance) -> Bool {
        line.returned == 0 && line.used + line.spare > 0
    }

    private static func loads(from site: UnitID, _ books: Books) throws -> [Load] {
        let history = books.history
        let above = Set(history.line(of: site).dropFirst().map(\.id))
        let rows = try Registers.containers(of: [site], in: books.snapshot.database)
        return rows.filter { $0.site == site && $0.items > 0 }.flatMap { row -> [Load] in
            let outer = history.boxes(carrying: row.container).last ?? row
            guard case .unit(let holder) = outer.custodian, above.contains(holder),
                outer.state == .held, let packing = history.packing(of: row),
                history.unit(packing.unit)?.tier != .centre
            else { return [] }
            return packing.items.map { item in
                let cell = TallyCell(
                    unit: site, batch: row.batch, subject: item.subject ?? row.subject,
                    room: item.room ?? row.room, kind: item.kind)
                return Load(cell: cell, holder: holder, count: item.quantity)
            }
        }
    }
}
