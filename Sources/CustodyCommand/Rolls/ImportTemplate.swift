import Custody
import Sheets

/// The tables that the program reads, empty, with one example of a row, as workbooks to fill in.
///
/// Heads and choices are what the reading itself knows; the example's first cell is no name that
/// could be read, so that an example left in the table is told and never taken for goods.
enum ImportTemplate: String, CaseIterable {
    case manifest, machines, rooms, attendance, people

    var title: Wording {
        switch self {
        case .manifest: Wording("批次物品清单", "a consignment's goods")
        case .machines: Wording("机器清单（数据删除）", "machines, wiped")
        case .rooms: Wording("试室编排表", "rooms")
        case .attendance: Wording("到考情况表", "attendance")
        case .people: Wording("人员名册", "people")
        }
    }

    /// The command that reads it.
    var reader: String {
        switch self {
        case .manifest: "custody manifest FILE"
        case .machines: "custody wipe done --table FILE"
        case .rooms: "custody roll import FILE --kind rooms"
        case .attendance: "custody roll import FILE --kind attendance"
        case .people: "custody people commit --table FILE"
        }
    }

    var table: WrittenTable {
        let columns = columns
        return WrittenTable(
            name: title.chinese, heads: columns.map(\.head),
            rows: [columns.map { .text($0.example) }],
            layout: SheetLayout(
                choices: Dictionary(
                    uniqueKeysWithValues: columns.enumerated().compactMap { place, column in
                        column.choices.isEmpty ? nil : (place, column.choices)
                    })))
    }

    private struct Column {
        let head: String
        let example: String
        let choices: [String]
    }

    private var columns: [Column] {
        switch self {
        case .manifest: Self.columns { Self.goods($0) }
        case .machines: Self.columns { Self.machine($0) }
        case .people: Self.columns { Self.person($0) }
        case .rooms: Self.roll([.room, .subject, .batch, .expected])
        case .attendance: Self.roll([.room, .subject, .batch, .expected, .present, .absent])
        }
    }

    private static func columns<Of: SheetColumn>(
        _ example: (Of) -> (String, [String])
    ) -> [Column] {
        Of.allCases.enumerated().map { place, column in
            let (text, choices) = example(column)
            return Column(
                head: column.names[1], example: place == 0 ? marked(text) : text,
                choices: choices)
        }
    }

    /// No identifier begins so.
    private static func marked(_ example: String) -> String { "例：\(example)" }

    private static func goods(_ column: ManifestSheet.Column) -> (String, [String]) {
        switch column {
        case .container: ("BX-101", [])
        case .site: ("hohhot", [])
        case .batch: ("paper-1", [])
        case .kind:
            (ItemKind.paper.wording.chinese, ItemKind.noticed.map(\.wording.chinese))
        case .subject: ("nursing", [])
        case .room: ("R-01", [])
        case .quantity: ("30", [])
        case .prefix: ("A", [])
        case .first: ("00001", [])
        case .last: ("00030", [])
        }
    }

    private static func machine(_ column: WipeSheet.Column) -> (String, [String]) {
        let truth = ["是", "否"]
        return switch column {
        case .machine: ("FX-01", [])
        case .maker: ("联想", [])
        case .model: ("M420", [])
        case .serial: ("SN-0001", [])
        case .method: (Sanitisation.purge.rawValue, Sanitisation.allCases.map(\.rawValue))
        case .technique: ("ATA Secure Erase", [])
        case .tool: ("nwipe", [])
        case .toolVersion: ("0.36", [])
        case .finished: ("2021-04-11T22:10", [])
        case .residueChecked: ("是", truth)
        case .verification: ("全盘回读抽查 10%", [])
        case .uninstalled: ("是", truth)
        }
    }

    private static func person(_ column: PeopleSheet.Column) -> (String, [String]) {
        switch column {
        case .person: ("zhang", [])
        case .name: ("张萍", [])
        case .phone: ("0471-1234567", [])
        case .unit: ("内蒙古考区", [])
        case .post: ("保密室值班员", [])
        }
    }

    private static func roll(_ columns: [RollColumn]) -> [Column] {
        columns.enumerated().map { place, column in
            let example =
                switch column {
                case .room: "101"
                case .subject: "nursing"
                case .batch: "paper-1"
                case .expected: "30"
                case .present: "28"
                case .absent: "2"
                case .ticket, .state: ""
                }
            return Column(
                head: column.names[0], example: place == 0 ? marked(example) : example,
                choices: [])
        }
    }
}
