import Custody
import Testing

@testable import Views

struct GoodsWordsTests {
    @Test func `goods are said with what they are counted in, in both languages`() throws {
        let nursing = Wording("护理学", "nursing")
        let papers = GoodsWords(25, .paper, [nursing, Wording("101 试室", "room 101")]).wording
        #expect(papers == Wording("试卷（护理学，101 试室）25\u{A0}份", "papers (nursing, room 101): 25"))
        #expect(GoodsWords(2, .usbKey).wording == Wording("USBKEY 2\u{A0}个", "USB keys: 2"))
        let plan = try #require(ItemKind(code: "x-badge"))
        let badges = GoodsWords(3, plan, called: Wording("证章", "badges")).wording
        #expect(badges == Wording("证章 3\u{A0}件", "badges: 3"))
        #expect(ItemKind.answerCard.counted(0) == "0\u{A0}张")
    }
}
