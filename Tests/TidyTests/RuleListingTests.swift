import Testing

struct RuleListingTests {
    private let rule = SourceFile(
        "Sources/Custody/Admission/SealHolds.swift", "struct SealHolds: Sendable, AdmissionRule {}")
    private let decide = SourceFile("Sources/Custody/Decide.swift", "let all = [SealHolds()]")
    private let story = SourceFile("Tests/CustodyTests/S.swift", #"== "refused sealHolds(S1)""#)

    private func messages(_ files: SourceFile...) -> [String] {
        RuleListing.inspect(files).messages
    }

    @Test func `a rule that is listed and told passes`() {
        let report = RuleListing.inspect([rule, decide, story])
        #expect(report.looked == 1)
        #expect(report.messages == [])
    }

    @Test func `a rule that nobody asks is caught`() {
        let commented = SourceFile(decide.path, "// SealHolds()")
        let longer = SourceFile(decide.path, "let all = [SealHoldsFast()]")
        for lie in [commented, longer] {
            #expect(messages(rule, lie, story) == ["SealHolds is not listed in Decide.swift"])
        }
    }

    @Test func `a rule that no story tells is caught`() {
        let elsewhere = SourceFile("Tests/IntakeTests/S.swift", story.text)
        #expect(
            messages(rule, decide, elsewhere) == ["SealHolds is in no story of CustodyTests"])
    }

    @Test func `a rule that hides in a file of another name is caught`() {
        let hidden = SourceFile(
            "Sources/Custody/Conduct/Trouble/Other.swift", "extension SealHolds: ConductRule {\n}")
        #expect(
            messages(hidden, decide, story) == ["SealHolds lives in a file of its own name"])
    }

    @Test func `the protocol of the rules is no rule`() {
        let text =
            "package protocol AdmissionRule: Sendable {}\nprotocol ConductRule: AdmissionRule {}"
        let file = SourceFile("Sources/Custody/Admission/AdmissionRule.swift", text)
        #expect(RuleListing.inspect([file]).looked == 0)
    }
}
