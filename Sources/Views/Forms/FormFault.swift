package import Custody

/// Where a template and the program disagree: nothing is printed until they agree again.
package enum FormFault: Error, Hashable, Sendable {
    case missing(template: String)
    /// Not a form or a part of one that the program knows.
    case unknownTemplate(String)
    /// The template has a name that the program does not fill.
    case unfilled(template: String, name: String, line: Int)
    /// The program fills a name that no place in the template shows.
    case unplaced(template: String, name: String)
    /// Markup where a text belongs, or a text where a drawn code belongs.
    case misplaced(template: String, name: String, line: Int)
    /// Not Mustache, or a part of it that these forms do without.
    case unreadable(template: String, line: Int)
}

extension FormFault: Worded {
    package var wording: Wording {
        switch self {
        case .missing(let template):
            Wording("缺少表格模板 \(template).mustache", "the template \(template).mustache is missing")
        case .unknownTemplate(let template):
            Wording(
                "\(template).mustache 不是已知表格",
                "\(template).mustache is no form that is known here")
        case .unfilled(let template, let name, let line):
            Wording(
                "\(template).mustache 第 \(line) 行：程序不填写“\(name)”",
                "\(template).mustache, line \(line): nothing fills ‘\(name)’")
        case .unplaced(let template, let name):
            Wording(
                "\(template).mustache 没有放置“\(name)”的地方",
                "\(template).mustache has no place for ‘\(name)’")
        case .misplaced(let template, let name, let line):
            Wording(
                "\(template).mustache 第 \(line) 行：“\(name)”用法不对（文字用两层括号，图码用三层，表格行用 #）",
                "\(template).mustache, line \(line): ‘\(name)’ is of another kind here (two braces "
                    + "for text, three for a code, # for lines)")
        case .unreadable(let template, let line):
            Wording(
                "\(template).mustache 第 \(line) 行不是可用的 Mustache",
                "\(template).mustache, line \(line), is not Mustache that can be used here")
        }
    }
}
