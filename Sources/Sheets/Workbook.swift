/// A workbook of Office Open XML (ECMA-376): its sheets' names and their cells.
enum Workbook {
    static func read(_ bytes: [UInt8]) throws(SheetError) -> [Sheet] {
        let members = try ZipMembers.read(bytes) { name in
            name.hasPrefix("xl/") && (name.hasSuffix(".xml") || name.hasSuffix(".rels"))
        }
        let names = try Element.all("sheet", in: members["xl/workbook.xml"])
        let targets = try Element.all("Relationship", in: members["xl/_rels/workbook.xml.rels"])
        guard !names.isEmpty else { throw .notWorkbook }
        guard names.count <= SheetLimits.sheets else { throw .tooLarge }
        let strings = try members["xl/sharedStrings.xml"].map(SharedStrings.read) ?? []
        var sheets: [Sheet] = []
        for sheet in names {
            guard let target = targets.first(where: { $0["Id"] == sheet["r:id"] })?["Target"],
                let content = members[Self.path(target)], let name = sheet["name"]
            else { throw .notWorkbook }
            let grid = try SheetGrid.read(content, strings)
            sheets.append(Sheet(name: name, rows: grid))
        }
        return sheets
    }

    private static func path(_ target: String) -> String {
        target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
    }
}
