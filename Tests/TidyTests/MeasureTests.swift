import Testing

/// The measure itself is measured, with texts whose length is known beforehand.
struct MeasureTests {
    private func lengths(_ text: String) -> [String: Int] {
        let measure = Measure(SourceFile("Sources/A/A.swift", text))
        #expect(measure.unbalancedLine == nil)
        return Dictionary(
            measure.functions.map { ($0.name, $0.lines.count) }, uniquingKeysWith: max)
    }

    @Test func `each kind of function is found with its length`() {
        let text = """
            struct Box {
                let seal = 1
                var number: Int { seal }
                var label: String {
                    "}"
                }
                init?(
                    _ seals: [Int] = [1].map { $0 }
                ) {
                }
                subscript(index: Int) -> Int { index }
                func open<A>(_ a: A) throws(Refusal) -> A
                where A: Seal
                {
                    func inner() {
                        // }
                    }
                    return a
                }
                static func < (one: Box, other: Box) -> Bool { one.seal < other.seal }
                deinit {
                }
            }
            """
        #expect(
            lengths(text) == [
                "number": 1, "label": 3, "init": 4, "subscript": 1, "open": 8, "inner": 3, "<": 1,
                "deinit": 2,
            ])
    }

    @Test func `what has no body does not borrow the next one`() {
        let text = """
            protocol Rule {
                func check(_ one: Int) throws(Refusal)
                init(text: String)
                var name: String { get }
            }
            func table() {
                var count = 0
                var names: [String]
                self.init(a) { b }
                for var name in names {
                }
            }
            """
        #expect(lengths(text) == ["name": 1, "table": 7])
    }

    @Test func `a sentence in backticks is a name`() {
        #expect(lengths("@Test func `a { b func c`() {\n}") == ["`a { b func c`": 2])
    }

    @Test func `a brace without a partner is noticed`() {
        #expect(Measure(SourceFile("a.swift", "func a() {\n{\n}")).unbalancedLine == 1)
        #expect(Measure(SourceFile("a.swift", "func a() {\n}\n}")).unbalancedLine == 3)
    }

    @Test(arguments: [(40, 0), (41, 1)])
    func `the wall of a function stands where it should`(lines: Int, findings: Int) {
        let body = String(repeating: "    a()\n", count: lines - 2)
        let file = SourceFile("Sources/A/A.swift", "\nfunc long() {\n\(body)}\n")
        let report = Measure.inspect([file])
        #expect(report.looked == 1)
        #expect(report.findings.map(\.line) == Array(repeating: 2, count: findings))
    }

    @Test(arguments: [(250, 0), (251, 1)])
    func `the wall of a file stands where it should`(lines: Int, findings: Int) {
        let file = SourceFile("Tests/A/A.swift", String(repeating: "let a = 1\n", count: lines))
        #expect(Measure.inspect([file]).findings.count == findings)
    }
}
