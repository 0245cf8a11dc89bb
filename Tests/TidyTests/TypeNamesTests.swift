import Testing

struct TypeNamesTests {
    @Test(arguments: [
        "SealManager", "KeyHelpers", "Utils", "IntakeService", "CustodyCore", "CommonRules",
        "PlanData", "Shipment", "AssetKind", "Receipt", "Tenant", "HTTPService", "SLA", "Order",
        "User", "Cache", "TransferSlip",
    ])
    func `a name of another trade is caught`(name: String) {
        for kind in ["struct", "final class", "enum", "protocol", "actor", "typealias"] {
            let file = SourceFile("Sources/Custody/A.swift", "\npackage \(kind) \(name) {}")
            let report = TypeNames.inspect([file])
            #expect(report.looked == 1)
            #expect(report.findings.map(\.line) == [2])
        }
    }

    @Test(arguments: [
        "MovementOrder", "Database", "Score", "KeyError", "Organiser", "Custodian", "Dataset",
    ])
    func `a name that only looks alike passes`(name: String) {
        #expect(TypeNames.objection(to: name) == nil)
    }

    @Test func `class members, imports, comments and strings declare no type`() {
        let text =
            "import struct Foundation.Data\nclass func a() {}\n// struct Manager\n\"enum Data\""
        #expect(TypeNames.inspect([SourceFile("Sources/Web/A.swift", text)]).messages == [])
    }

    @Test func `a file name is a name too`() {
        let report = TypeNames.inspect([SourceFile("Sources/Web/KeyUtils.swift", "")])
        #expect(report.messages == ["file KeyUtils: say what it is or does"])
    }
}
