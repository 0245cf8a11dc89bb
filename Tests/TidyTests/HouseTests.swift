import Foundation
import Testing

/// The repository as it stands, held to every rule; the other files show that each rule can see.
struct HouseTests {
    /// Every finding is an issue of its own; a checker that looked at nothing has not passed.
    private func expectTidy(_ report: Report) {
        #expect(report.looked > 0, "this check looked at nothing")
        for finding in report.findings { Issue.record("\(finding)") }
    }

    private func manifest() throws -> Manifest {
        Manifest(try #require(Repository.files.first { $0.path == "Package.swift" }))
    }

    @Test func `the repository is found`() {
        let paths = Set(Repository.paths)
        #expect(paths.isSuperset(of: ["Package.swift", "README.md", ".ci/run"]))
        #expect(paths.contains("Tests/TidyTests/HouseTests.swift"))
    }

    @Test func `Package.swift has the targets and arrows of the import table`() throws {
        expectTidy(ImportTable.house.inspect(try manifest()))
    }

    @Test func `every import is in the table and declared`() throws {
        expectTidy(ImportTable.house.inspect(Repository.files, declared: try manifest()))
    }

    @Test(arguments: BanList.all) func `no banned word is said`(_ ban: Ban) {
        let report = ban.inspect(Repository.files)
        for finding in report.findings { Issue.record("\(finding)") }
    }

    @Test func `the ban list reads every file`() {
        let paths = Set(BanList.all.flatMap { ban in Repository.paths.filter(ban.holds) })
        #expect(paths == Set(Repository.paths))
    }

    @Test func `types and files are named in the words of the house`() {
        expectTidy(TypeNames.inspect(Repository.files))
    }

    @Test func `files and functions fit`() {
        expectTidy(Measure.inspect(Repository.files))
    }

    @Test func `no private key lies in Keys`() {
        let keys = Repository.paths.filter { $0.hasPrefix("Keys/") }
        guard !keys.isEmpty else { return print("Keys/ holds nothing yet: nothing was checked") }
        let files = keys.map { ($0, Repository.bytes(of: $0) ?? Data()) }
        expectTidy(KeysFolder.inspect(Dictionary(uniqueKeysWithValues: files)))
    }

    @Test func `git tracks no ledger and no build`() {
        guard let paths = Repository.trackedPaths() else {
            return print("this copy is no git checkout: what git tracks was not checked")
        }
        expectTidy(TrackedPaths.inspect(paths))
    }

    @Test func `every rule is listed and told`() {
        let report = RuleListing.inspect(Repository.files)
        if report.looked == 0 { print("Custody has no rule yet: nothing was checked") }
        for finding in report.findings { Issue.record("\(finding)") }
    }

    @Test func `the pipeline can find the test command of the README`() {
        let readme = Repository.files.filter { $0.path == "README.md" }
        #expect(CommandLines.after("# all tests", in: readme).count == 1)
        #expect(CommandLines.after("# a season, shown", in: readme).count == 1)
    }
}
