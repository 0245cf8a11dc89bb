import Testing

/// The mask decides what counts as code, so it is lied to in every way Swift's grammar offers.
struct SwiftMaskTests {
    private func words(_ text: String) -> [String] {
        matches(of: #"\w+"#, in: SwiftMask(text).code).map { $0.groups[0] }
    }

    @Test(arguments: [
        (#"let a = "hidden \" hidden" + b"#, ["let", "a", "b"]),
        (#"let a = "hidden \(b("hidden", (c))) hidden" + d"#, ["let", "a", "b", "c", "d"]),
        (##"let a = #"hidden " \(hidden) \#(b) "# + c"##, ["let", "a", "b", "c"]),
        ("let a = \"\"\"\n  hidden \" \"\" \\(b)\n  \"\"\"\nlet c", ["let", "a", "b", "let", "c"]),
        (##"let a = #"""# + b"##, ["let", "a", "b"]),
        ("a // hidden \"\nb", ["a", "b"]),
        ("a /* hidden /* hidden */ \" hidden */ b", ["a", "b"]),
        (#"a = "// hidden" ; b"#, ["a", "b"]),
        (#"split(/hidden"hidden/, b)"#, ["split", "b"]),
        (##"split(#/hidden"/hidden/#, b)"##, ["split", "b"]),
        ("a / b / c", ["a", "b", "c"]),
        ("func `hidden { \" // hidden`() { b }", ["func", "b"]),
        ("#expect(a) ; #if b", ["expect", "a", "if", "b"]),
        (#"let a = "unfinished"#, ["let", "a"]),
    ])
    func `what is hidden is blanked and what is code is kept`(text: String, kept: [String]) {
        #expect(words(text) == kept)
    }

    @Test func `every line and column stays where it was`() {
        let text = "let 封条 = \"中心 👍\" // 备注 👍\nlet b"
        let file = SourceFile("a.swift", text)
        #expect(file.code.utf16.count == text.utf16.count)
        #expect(file.code.hasPrefix("let 封条 = \""))
        #expect(file.codeAndComments.contains("// 备注 👍"))
        #expect(!file.codeAndComments.contains("中心"))
        let found = matches(of: "let b", in: file.code)
        #expect(found.map { file.finding(at: $0.offset, in: file.code, "").line } == [2])
    }
}
