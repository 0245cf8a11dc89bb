import Testing

struct BanTests {
    private func file(_ ban: Ban, _ text: String) -> SourceFile {
        SourceFile((ban.within.first ?? "") + "Somewhere/Lie.swift", text)
    }

    @Test(arguments: BanList.all) func `each ban catches its lie, once`(_ ban: Ban) {
        let report = ban.inspect([file(ban, "let a = 1\n\(ban.lie)\n")])
        #expect(report.looked == 1)
        #expect(report.findings.map(\.line) == [2])
    }

    @Test(arguments: BanList.all) func `each ban lets the look-alike pass`(_ ban: Ban) {
        #expect(ban.inspect([file(ban, "\(ban.truth)\n")]).messages == [])
    }

    @Test(arguments: BanList.all.filter { $0.reading == .code })
    func `a ban on code is deaf to comments`(_ ban: Ban) {
        #expect(ban.inspect([file(ban, "/* \(ban.lie) */\n")]).messages == [])
    }

    @Test(arguments: BanList.all) func `an exception lets exactly its own files pass`(_ ban: Ban) {
        for exception in ban.exceptIn {
            let isFolder = exception.hasSuffix("/")
            let path = isFolder ? exception + "A.swift" : (ban.within.first ?? "") + exception
            #expect(ban.inspect([SourceFile(path, ban.lie)]).looked == 0)
            let beside = isFolder ? "Sources/Elsewhere/A.swift" : path + ".swift"
            #expect(ban.inspect([SourceFile(beside, ban.lie)]).findings.count == 1)
        }
    }

    @Test(arguments: [
        "a!", "a()!.b", "a[1]!", "let a: Int!", "\"x\".first!", "\"\\(a!)\"", "`a b`!", "a?.b!",
    ])
    func `a force unwrap is caught wherever it hides`(text: String) {
        let file = SourceFile("Sources/Custody/A.swift", text)
        #expect(BanList.all.flatMap { $0.inspect([file]).findings }.count == 1)
    }

    @Test(arguments: ["Date.now", "f(.now)", "= .now()", "ContinuousClock().now", "Date()"])
    func `a clock is caught wherever it hides`(text: String) {
        let file = SourceFile("Tests/CustodyTests/A.swift", text)
        #expect(!BanList.all.flatMap { $0.inspect([file]).findings }.isEmpty)
    }

    @Test(arguments: ["}\ndefault :", "{ default:", "@unknown default:", "f(a)\n case _:"])
    func `a case for everything else is caught in every spelling`(text: String) {
        let file = SourceFile("Sources/Custody/A.swift", text)
        #expect(BanList.all.flatMap { $0.inspect([file]).findings }.count == 1)
    }

    @Test(arguments: ["README.md", ".ci/run", "Forms/plan.yaml"])
    func `a file that is not Swift is read whole`(path: String) {
        let file = SourceFile(path, "ok\ncd /" + "work/main # TODO\n")
        #expect(BanList.all.flatMap { $0.inspect([file]).findings }.map(\.line) == [2, 2])
    }
}
