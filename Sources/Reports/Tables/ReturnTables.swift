package import Custody
import Sheets

extension RecordTable {
    /// 《机考物品回收清单（考区）》 and the bag lines of 《答题卡回收单》: the same columns.
    package static func returns(
        _ lines: [ReturnLine], name: String, _ title: Wording,
        _ more: (ReturnLine) -> (difference: String?, verdict: String?)
    ) -> Self {
        Self(
            name: name, title: title, columns: returnColumns,
            rows: lines.map { row($0, more($0)) })
    }

    private static let returnColumns = [
        Column("batch", "批次", "batch"), Column("site", "考点", "site"),
        Column("room", "试室", "room"), Column("subject", "科目", "subject"),
        Column("kind", "物品代码", "kind"), Column("item", "物品", "item"),
        Column("expected", "应收", "expected"), Column("quantity", "袋内数量", "in the bag"),
        Column("present", "到考", "present"), Column("absent", "缺考卡", "absentees' sheets"),
        Column("spoilt", "破损作废", "damaged and void"),
        Column("spareUnopened", "备用未启封", "spares unopened"),
        Column("spareOpened", "备用已启封", "spares opened"),
        Column("serials", "号段", "serials"), Column("bag", "袋号", "bag"),
        Column("seals", "封条号", "seals"), Column("sealedBy", "加封人", "sealed by"),
        Column("sealedAt", "加封时间", "sealed at"), Column("box", "箱号", "box"),
        Column("packers", "装袋人", "packers"), Column("packedAt", "装袋时间", "packed at"),
        Column("dispatched", "发出时间", "dispatched"), Column("carriers", "押运人", "carriers"),
        Column("vehicle", "车牌", "vehicle"), Column("arrived", "运抵考区时间", "arrived"),
        Column("regionCounters", "考区清点人", "region's counters"),
        Column("regionCount", "考区清点", "region's count"),
        Column("difference", "差异与说明", "difference and explanation"),
        Column("verdict", "48小时结论", "verdict against 48 h"),
        Column("verified", "中心核验", "centre's count"),
        Column("verifiers", "中心核验人", "verified by"),
    ]

    private static func row(
        _ line: ReturnLine, _ more: (difference: String?, verdict: String?)
    ) -> [WrittenTable.Value] {
        let goods: [WrittenTable.Value] = [
            .text(line.batch.text), .text(line.site.text), .init(line.room?.text),
            .init(line.subject?.text), .text(line.kind.code), .text(line.kind.wording.chinese),
            .init(line.expected), .number(line.quantity), .init(line.present),
            .init(line.absentSheets), .init(line.spoilt), .init(line.spareUnopened),
            .init(line.spareOpened), .init(line.serials?.printed),
        ]
        let bags: [WrittenTable.Value] = [
            .text(line.bag.text), .init(list: line.seal?.seals ?? []),
            .init(list: line.seal?.people ?? []), .init(line.seal?.at), .text(line.box.text),
            .init(list: line.packers), .init(line.packedAt),
        ]
        let road: [WrittenTable.Value] = [
            .init(line.journey.dispatched), .init(list: line.journey.carriers),
            .init(line.journey.vehicle), .init(line.journey.arrived),
            .init(list: line.journey.regionCounters), .init(line.regionCount),
            .init(more.difference), .init(more.verdict), .init(line.verified),
            .init(list: line.journey.verifiers),
        ]
        return goods + bags + road
    }

    /// 《答题卡回收信息汇总表》.
    package static func summary(_ lines: [CardSummary]) -> Self {
        Self(
            name: "card-summary", title: Wording("答题卡回收信息汇总表", "card summary"),
            columns: [
                Column("site", "考点", "site"), Column("batch", "批次", "batch"),
                Column("subject", "科目", "subject"), Column("candidates", "应考", "candidates"),
                Column("present", "到考", "present"), Column("absent", "缺考", "absent"),
                Column("cards", "答题卡", "cards"), Column("bags", "袋数", "bags"),
                Column("boxes", "箱号", "boxes"), Column("boxCount", "箱数", "number of boxes"),
                Column("verified", "中心核验", "centre's count"),
            ],
            rows: lines.map { line in
                let attendance = line.tally.attendance
                return [
                    .text(line.cell.unit.text), .init(line.cell.batch?.text),
                    .init(line.cell.subject?.text), .init(line.tally.candidates),
                    .init(attendance.map { $0.found - $0.absent }), .init(attendance?.absent),
                    .number(line.cards), .number(line.bags), .init(list: line.boxes),
                    .number(line.boxes.count), .init(line.tally.centre?.found),
                ]
            })
    }
}
