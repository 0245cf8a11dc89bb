/// Who may import whom, besides the standard library: the arrows of the house, one row a target.
///
/// SwiftPM lets an undeclared import of a module that is built anyway through; this table does not.
struct ImportTable {
    let rows: [String: Set<String>]

    static let house = ImportTable(rows: [
        "COpenSSL": [],
        "CMalloc": [],
        "CXLSXWriter": [],
        "CZip": [],
        "CZint": [],
        "Labels": ["CZint"],
        "Sheets": ["CXLSXWriter", "CZip", "Foundation", "FoundationXML"],
        "Spelling": [],
        "Signing": ["COpenSSL", "Spelling", "Synchronization"],
        "Merkle": ["Signing", "Spelling", "Synchronization"],
        "Certifying": ["Signing", "Spelling"],
        "Attestation": ["Signing", "Spelling", "Synchronization"],
        "Custody": [],
        "Notation": ["Custody", "Spelling", "Synchronization"],
        "Binding": ["GRDB", "GRDBSQLite"],
        "LedgerStore": ["CMalloc", "Binding", "Merkle", "Signing", "GRDB", "Foundation"] + system,
        "Registers": ["Binding", "Custody", "GRDB", "Foundation", "Synchronization"],
        "Drafting": [
            "Attestation", "Custody", "Notation", "Signing", "Spelling", "Synchronization",
        ],
        "Intake": beneathTheDesk + system,
        "Audit": beneathTheDesk + system,
        "Views": ["Custody", "Labels", "Merkle", "Mustache", "Spelling"],
        "Reports": beneathTheDesk + ["Intake", "Sheets"],
        "Paperwork": beneathTheDesk + ["Intake", "Reports", "Views", "Labels"],
        "Typesetting": ["Foundation", "Synchronization"],
        "Web": everyPart + serving
            + ["Views", "Drafting", "Reports", "Labels", "Paperwork", "Typesetting"]
            + ["GRDB", "Foundation"]
            + system,
        "CustodyCommand": everyPart + [
            "Web", "Paperwork", "Certifying", "Typesetting", "Views", "Labels", "Drafting",
            "Reports", "Sheets",
            "ArgumentParser", "Yams", "Foundation",
        ]
            + system,
        "CustodyBenchmarks": everyPart
            + ["Binding", "GRDB", "Foundation", "NIOCore", "NIOHTTP1", "NIOPosix"]
            + ["Paperwork", "Reports", "Typesetting", "Views"] + system,
    ])

    /// What a test may import beside the targets it declares.
    static let forTests: Set = ["Testing", "Foundation"] + system

    private static let system: Set = ["Synchronization", "Dispatch", "Glibc"]
    /// The auditor stands beside the desk and never on it: `Intake` is not in this list.
    private static let beneathTheDesk: Set = [
        "Attestation", "Notation", "Custody", "LedgerStore", "Registers", "Merkle", "Signing",
        "Spelling", "GRDB",
    ]
    /// The server's own modules; nobody else knows that there is one.
    private static let serving: Set = [
        "Hummingbird", "HummingbirdCore", "HummingbirdTLS", "HTTPTypes", "Logging", "NIOCore",
        "NIOHTTP1", "NIOPosix", "NIOSSL", "ServiceLifecycle", "UnixSignals",
    ]
    private static let everyPart: Set = [
        "Spelling", "Signing", "Merkle", "Attestation", "Custody", "Notation", "LedgerStore",
        "Registers", "Intake", "Audit",
    ]
}

private func + (one: Set<String>, other: Set<String>) -> Set<String> { one.union(other) }

extension ImportTable {
    /// Holds the manifest to the table: the same targets, and no dependency that the table forbids.
    func inspect(_ manifest: Manifest) -> Report {
        var report = Report()
        func note(_ message: String) {
            report.findings.append(Finding(path: "Package.swift", line: 1, message: message))
        }
        let products = manifest.dependencies.filter { !manifest.tests.contains($0.key) }
        report.looked = products.count
        for (target, dependencies) in products.sorted(by: { $0.key < $1.key }) {
            guard let allowed = rows[target] else {
                note("target \(target) has no row in the import table")
                continue
            }
            for extra in dependencies.subtracting(allowed).sorted() {
                note("\(target) may not depend on \(extra)")
            }
        }
        for target in rows.keys.sorted() where products[target] == nil {
            note("the import table has a row for \(target), which is no target")
        }
        return report
    }

    /// Holds every import of every file to the table, and to what the manifest declares.
    func inspect(_ files: [SourceFile], declared manifest: Manifest) -> Report {
        var report = Report()
        let declarable = Set(manifest.dependencies.keys).union(manifest.products)
        for file in files where file.isSwift {
            guard let target = file.target else { continue }
            report.looked += 1
            guard let dependencies = manifest.dependencies[target] else {
                report.findings.append(
                    Finding(path: file.path, line: 1, message: "\(target) is no target"))
                continue
            }
            let isTest = manifest.tests.contains(target)
            let allowed = isTest ? dependencies + Self.forTests : rows[target] ?? []
            for match in matches(of: importLine, in: file.code) {
                let module = match.groups[1]
                func note(_ message: String) {
                    let offset = match.end - module.utf16.count
                    report.findings.append(file.finding(at: offset, in: file.code, message))
                }
                if !allowed.contains(module) {
                    note("\(target) may not import \(module)")
                } else if declarable.contains(module), !dependencies.contains(module) {
                    note("\(target) imports \(module), which Package.swift does not declare")
                }
            }
        }
        return report
    }

    private var importLine: String {
        #"(?:^|;)[ \t]*(?:@\w+(?:\([^)]*\))?\s+)*"#
            + #"(?:(?:package|public|internal|fileprivate|private)\s+)?"#
            + #"import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)"#
    }
}
