package import Custody
import Sheets

extension RecordTable {
    /// One line of a balance a row.
    package static func balance(_ lines: [Balance]) -> Self {
        Self(
            name: "balance", title: Wording("物品平衡表", "balance"),
            columns: balanceColumns, rows: lines.map(row))
    }

    private static let balanceColumns = [
        Column("site", "单位", "unit"), Column("batch", "批次", "batch"),
        Column("subject", "科目", "subject"), Column("room", "试室", "room"),
        Column("kind", "物品代码", "kind"), Column("item", "物品", "item"),
        Column("planned", "应发", "planned"), Column("issued", "实发", "issued"),
        Column("held", "在管未清点", "held"), Column("used", "已用", "used"),
        Column("spare", "备用", "spare"), Column("void", "作废", "void"),
        Column("returned", "已回收", "returned"), Column("destroyed", "已销毁", "destroyed"),
        Column("missing", "缺失", "missing"), Column("present", "到考", "present"),
        Column("absent", "缺考", "absent"), Column("roomCount", "试室清点", "room's count"),
        Column("siteCount", "考点清点", "site's count"),
        Column("regionCount", "考区清点", "region's count"),
        Column("centreCount", "中心核验", "centre's count"),
        Column("issuedSerials", "实发号段", "issued serials"),
        Column("missingSerials", "缺失号码", "missing serials"),
    ]

    private static func row(_ line: Balance) -> [WrittenTable.Value] {
        let (cell, tally) = (line.cell, line.tally)
        return [
            .text(cell.unit.text), .init(cell.batch?.text), .init(cell.subject?.text),
            .init(cell.room?.text), .text(cell.kind.code), .text(cell.kind.wording.chinese),
            .init(tally.planned), .number(line.base), .number(line.held), .number(line.used),
            .number(line.spare), .number(line.void), .number(line.returned),
            .number(line.destroyed), .number(line.missing),
            .init(tally.attendance.map { $0.found - $0.absent }),
            .init(tally.attendance?.absent), .init(tally.room?.found), .init(tally.site?.found),
            .init(tally.region?.found), .init(tally.centre?.found),
            .init(serials: tally.issuedSerials), .init(serials: line.missingSerials),
        ]
    }

    /// One difference a row, explained ones too.
    package static func differences(_ differences: [Difference]) -> Self {
        Self(
            name: "differences", title: Wording("差异清单", "differences"),
            columns: [
                Column("class", "类别代码", "class"), Column("what", "类别", "what"),
                Column("sides", "比对双方", "sides"), Column("unit", "单位", "unit"),
                Column("batch", "批次", "batch"), Column("subject", "科目", "subject"),
                Column("room", "试室", "room"), Column("kind", "物品代码", "kind"),
                Column("container", "箱袋", "container"), Column("expected", "应有", "expected"),
                Column("found", "实有", "found"), Column("seals", "封条", "seals"),
                Column("serials", "号码", "serials"),
                Column("statements", "所据记录", "statements"),
                Column("explainedBy", "说明记录", "explained by"),
            ],
            rows: differences.map { row in
                [
                    .text(row.difference.rawValue), .text(row.difference.wording.chinese),
                    .text(row.sides.code), .text(row.unit.text), .init(row.batch?.text),
                    .init(row.subject?.text), .init(row.room?.text), .init(row.kind?.code),
                    .init(row.container?.text), .init(row.expected), .init(row.found),
                    .init(list: row.seals), .init(serials: row.serials),
                    .init(list: row.statements), .init(list: row.explainedBy),
                ]
            })
    }

    /// One thing that is wrong a row: what was recorded and what is found by reading.
    package static func findings(_ rows: [FindingLine]) -> Self {
        Self(
            name: "findings", title: Wording("问题清单", "findings"),
            columns: [
                Column("sort", "来源", "sort"), Column("code", "代码", "code"),
                Column("gravity", "程度", "gravity"), Column("what", "内容", "what"),
                Column("subjects", "所涉", "subjects"), Column("people", "人员", "people"),
                Column("containers", "箱袋", "containers"),
                Column("statements", "所据记录", "statements"), Column("since", "自", "since"),
                Column("until", "至", "until"), Column("basis", "依据", "basis"),
            ],
            rows: rows.map { row in
                [
                    .text(row.sort), .text(row.code), .text(row.gravity.rawValue),
                    .text(row.what.chinese), .init(row.subjects.spelled),
                    .init(list: row.people), .init(list: row.containers),
                    .init(list: row.statements), .init(row.since), .init(row.until),
                    .text(row.basis.wording.chinese),
                ]
            })
    }
}
