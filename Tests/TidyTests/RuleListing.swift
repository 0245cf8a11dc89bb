/// Every rule is asked by `Decide.swift` and told in a story: one that nobody asks is no rule.
enum RuleListing {
    static func inspect(_ files: [SourceFile]) -> Report {
        var report = Report()
        let decide = files.filter { $0.path == "Sources/Custody/Decide.swift" }
        let stories = files.filter { $0.isSwift && $0.path.hasPrefix("Tests/CustodyTests/") }
        for file in files where isRuleFolder(file.path) {
            for rule in rules(in: file) {
                report.looked += 1
                func note(_ message: String) {
                    report.findings.append(file.finding(at: rule.offset, in: file.code, message))
                }
                let name = rule.groups[1]
                if !decide.contains(where: { says(name, in: $0.code) }) {
                    note("\(name) is not listed in Decide.swift")
                }
                if !stories.contains(where: { says(name, in: $0.text) }) {
                    note("\(name) is in no story of CustodyTests")
                }
                if file.name != "\(name).swift" {
                    note("\(name) lives in a file of its own name")
                }
            }
        }
        return report
    }

    private static func isRuleFolder(_ path: String) -> Bool {
        ["Admission", "Conduct"].contains { path.hasPrefix("Sources/Custody/\($0)/") }
    }

    private static func rules(in file: SourceFile) -> [Match] {
        matches(
            of: #"\b(?:struct|enum|class|actor|extension)\s+(\w+)(?:<[^>{]*>)?\s*:"#
                + #"[^{]*\b(?:AdmissionRule|ConductRule)\b[^{]*\{"#,
            in: file.code)
    }

    /// The rule by its name, or as the refusal or deviation that is spelled like it.
    private static func says(_ name: String, in text: String) -> Bool {
        let lowered = name.prefix(1).lowercased() + name.dropFirst()
        return !matches(of: "\\b(?:\(name)|\(lowered))\\b", in: text).isEmpty
    }
}
