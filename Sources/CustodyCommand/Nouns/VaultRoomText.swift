import Custody
import Spelling

/// What a vault's board says of the room: its shelves, its traffic, its visitors.
extension VaultBoardText {
    static func room(_ board: VaultBoard, _ language: Language) -> [String] {
        shelves(board, language) + traffic(board.traffic, language)
            + board.visitors.map {
                language("  来访未离：\($0.entered.spoken) ", "  visitor inside: \($0.entered.spoken) ")
                    + $0.reason
            }
            + board.deviations.map { "  ⚠ \($0.at.spoken)  " + said($0.deviation, language) }
    }

    private static func shelves(_ board: VaultBoard, _ language: Language) -> [String] {
        board.shelves.map { shelf in
            let name = shelf.name ?? language("未写架位", "on no shelf")
            return "    " + name + language.aside(String(shelf.containers.count)) + " "
                + shelf.containers.map(\.text).joined(separator: " ")
        }
    }

    private static func traffic(_ traffic: VaultTraffic, _ language: Language) -> [String] {
        traffic.incoming.map { line in
            language("  将到：", "  expected in: ") + told(line)
        }
            + traffic.unstored.map { language("  ‼ 待入库：", "  ‼ not stored yet: ") + $0.text }
            + traffic.outgoing.map { line in
                language("  将出：", "  expected out: ") + told(line)
            }
    }

    private static func told(_ line: VaultTraffic.Line) -> String {
        [line.container.text, line.unit?.text, line.at?.spoken].compactMap(\.self)
            .joined(separator: "  ")
    }

    private static func said(_ deviation: Deviation, _ language: Language) -> String {
        ([language(deviation.code)] + deviation.subjects.map { language($0) })
            .joined(separator: "  ")
    }

    static func roomJSON(_ board: VaultBoard, _ language: Language) -> [(String, JSON?)] {
        [
            ("shelves", .array(board.shelves.map(json))),
            ("incoming", .array(board.traffic.incoming.map(json))),
            ("unstored", .texts(board.traffic.unstored.map(\.text))),
            ("outgoing", .array(board.traffic.outgoing.map(json))),
            ("visitors", .array(board.visitors.map(json))),
            ("broken", .texts(board.broken.map(\.rawValue))),
            ("deviations", .array(board.deviations.map { json($0, language) })),
        ]
    }

    private static func json(_ shelf: VaultShelf) -> JSON {
        .fields([
            ("shelf", shelf.name.map { .string($0) }),
            ("containers", .texts(shelf.containers.map(\.text))),
        ])
    }

    private static func json(_ visitor: Custody.VaultVisitor) -> JSON {
        .fields([
            ("visitor", .string(visitor.visitor.hex)),
            ("entered", .string(visitor.entered.description)),
            ("reason", .string(visitor.reason)),
        ])
    }

    private static func json(_ row: DeviationRow, _ language: Language) -> JSON {
        .fields([
            ("code", .string(row.deviation.code.rawValue)),
            ("what", .string(said(row.deviation, language))),
            ("at", .string(row.at.description)), ("statement", .string(row.content.hex)),
        ])
    }

    private static func json(_ line: VaultTraffic.Line) -> JSON {
        .fields([
            ("container", .string(line.container.text)),
            ("unit", line.unit.map { .string($0.text) }),
            ("at", line.at.map { .string($0.description) }),
        ])
    }
}
