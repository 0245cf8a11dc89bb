import Testing

struct ImportTableTests {
    private let table = ImportTable(rows: ["Low": [], "High": ["Low", "GRDB"]])

    private func manifest(_ text: String) -> Manifest {
        Manifest(SourceFile("Package.swift", text))
    }

    private var honest: Manifest {
        manifest(
            #"""
            let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift") // (
            func house(_ name: String) -> Target { .target(name: name) }
            targets: [house("Low"), .executableTarget(name: "High", dependencies: ["Low", grdb]),
                tests("HighTests", ["High"]), .testTarget(name: "LowTests", dependencies: ["Low"])]
            """#)
    }

    private func messages(_ path: String, _ text: String) -> [String] {
        table.inspect([SourceFile(path, text)], declared: honest).messages
    }

    @Test func `an honest manifest is read as it is`() {
        #expect(
            honest.dependencies == [
                "Low": [], "High": ["Low", "GRDB"], "HighTests": ["High"], "LowTests": ["Low"],
            ])
        #expect(honest.tests == ["HighTests", "LowTests"])
        let report = table.inspect(honest)
        #expect(report.looked == 2)
        #expect(report.messages == [])
    }

    @Test func `a target without a row, a row without a target and a forbidden arrow are caught`() {
        let lying = manifest(#"targets: [house("Low", ["New"]), house("New")]"#)
        #expect(
            table.inspect(lying).messages == [
                "Low may not depend on New", "target New has no row in the import table",
                "the import table has a row for High, which is no target",
            ])
    }

    @Test(arguments: [
        "import High", "package import High", "  import struct High.Thing",
        "@testable import High", "@_spi(Inner) private import High", "let a = 1; import High",
        "@preconcurrency\nimport High", "#if os(Linux)\nimport High\n#endif",
    ])
    func `an arrow that goes up is caught in every spelling`(text: String) {
        #expect(messages("Sources/Low/A.swift", text) == ["Low may not import High"])
    }

    @Test func `imports in comments and strings are nobody's`() {
        #expect(messages("Sources/Low/A.swift", "// import High\n/*\nimport High\n*/") == [])
        #expect(messages("Sources/Low/A.swift", "let a = \"\"\"\n  import High\n  \"\"\"") == [])
    }

    @Test func `a test imports what its target declares and the test library`() {
        #expect(messages("Tests/LowTests/A.swift", "import Low\nimport Testing") == [])
        #expect(
            messages("Tests/LowTests/A.swift", "import GRDB") == ["LowTests may not import GRDB"])
    }

    @Test func `an allowed import that the manifest does not declare is caught`() {
        let sparse = manifest(#"targets: [house("Low"), house("High")]"#)
        let file = SourceFile("Sources/High/A.swift", "import Low")
        #expect(
            table.inspect([file], declared: sparse).messages
                == ["High imports Low, which Package.swift does not declare"])
    }

    @Test func `a folder that is no target is caught`() {
        #expect(messages("Sources/Stray/A.swift", "") == ["Stray is no target"])
    }

    @Test func `a finding names the line`() {
        let file = SourceFile("Sources/Low/A.swift", "\n\nimport High\n")
        let report = table.inspect([file], declared: honest)
        #expect(report.looked == 1)
        #expect(report.findings.map(\.line) == [3])
    }
}
