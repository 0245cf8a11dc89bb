/// The names of types and files: no word that means nothing, no word of another trade.
enum TypeNames {
    /// Words that a name may not contain, and what to say instead.
    static let emptyWords: [String: String] = Dictionary(
        uniqueKeysWithValues: [
            "Manager", "Managers", "Helper", "Helpers", "Service", "Services", "Util", "Utils",
            "Utility", "Utilities", "Core", "Common", "Data",
        ].map { ($0, "say what it is or does") }
    ).merging(otherTrades) { first, _ in first }

    private static let otherTrades = [
        "Shipment": "Consignment", "Asset": "Item", "Transfer": "Handover",
        "Receipt": "Acknowledgement or HandoverSlip", "Owner": "Custodian",
        "Tenant": "Region or Site", "Org": "Region or Site", "Organisation": "Region or Site",
        "Organization": "Region or Site", "Admin": "Inspector or Patrol", "SLA": "Window",
        "Projection": "Register", "Violation": "Deviation",
    ]

    /// Words that are wrong on their own but right inside a longer name, such as a movement order.
    static let wrongAlone = [
        "Order": "Consignment", "Product": "Item", "Holder": "Custodian", "User": "Custodian",
        "Storage": "Vault", "Session": "Shift", "Log": "Ledger", "Cache": "Register",
        "Error": "Refusal or a named error",
    ]

    /// Names that a specification gives, each with the specification as its reason.
    static let allowed: [String: String] = [:]

    static func inspect(_ files: [SourceFile]) -> Report {
        var report = Report()
        for file in files where file.isSwift && file.target != nil {
            report.looked += 1
            let stem = String(file.name.dropLast(".swift".count))
            if let reason = objection(to: stem) {
                report.findings.append(
                    Finding(path: file.path, line: 1, message: "file \(stem): \(reason)"))
            }
            for declared in matches(of: declaration, in: file.code) {
                let name = declared.groups[1]
                guard let reason = objection(to: name) else { continue }
                report.findings.append(
                    file.finding(at: declared.offset, in: file.code, "type \(name): \(reason)"))
            }
        }
        return report
    }

    static func objection(to name: String) -> String? {
        if allowed[name] != nil { return nil }
        let words = matches(of: #"[A-Z]+(?![a-z])|[A-Z][a-z0-9]*|[a-z0-9]+"#, in: name)
        return words.lazy.compactMap { emptyWords[$0.groups[0]] }.first ?? wrongAlone[name]
    }

    private static let declaration =
        #"(?<!import )\b(?:struct|class|enum|protocol|actor|typealias|associatedtype)\s+"#
        + #"(?!func\b|var\b|let\b|subscript\b)(\w+)"#
}
