/// One table in the three formats that it is given out in.
struct ExportLinks {
    let reader: Reader
    let table: String
    let title: String
    var query = ""

    var html: HTML {
        let links = ["xlsx", "csv", "jsonl"].map { ending in
            """
             <a href="\(Address.export.path("\(table).\(ending)"))\(query)" download>\(ending)</a>
            """ as HTML
        }
        return "<span class=\"exports\">\(title)\(links)</span> "
    }
}
