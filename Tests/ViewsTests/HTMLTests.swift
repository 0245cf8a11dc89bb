import Testing

@testable import Views

@Suite("HTML")
struct HTMLTests {
    @Test func `what is interpolated is text and never markup`() {
        let typed = "<script>alert(\"1\")</script> & 'x'"
        let html: HTML = "<p title=\"\(typed)\">\(typed)</p>"
        #expect(!html.markup.contains("<script"))
        #expect(
            html.markup
                == "<p title=\"&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;\">"
                + "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>")
    }

    @Test func `markup inside markup stays`() {
        let item: HTML = "<li>\("甲 & 乙")</li>"
        #expect(
            ("<ul>\([item, item])</ul>" as HTML).markup
                == "<ul><li>甲 &amp; 乙</li><li>甲 &amp; 乙</li></ul>")
    }

    @Test func `numbers stay in one piece and read as they did`() {
        let numbers = ["NMBOX2021-000123", "FT-<1>"]
        for comma in ["、", ", ", " "] {
            let html = WholeNumbers(numbers: numbers, comma: comma).html.markup
            #expect(html.matches(of: #/<span class="whole">/#).count == 2)
            #expect(
                html.replacing(#/<[^>]*>/#, with: "") == "NMBOX2021-000123\(comma)FT-&lt;1&gt;")
        }
        #expect(WholeNumbers(numbers: [], comma: " ").html == .nothing)
    }

    @Test func `an address escapes what is no identifier`() {
        #expect(Address.container.path("BX-1") == "/containers/BX-1")
        #expect(Address.container.path("a/b?c") == "/containers/a%2Fb%3Fc")
    }
}
