import Testing

@testable import Custody

struct RefusalTests {
    @Test func `every code has one rule, and the rules are asked in the order of the codes`() {
        #expect(Decide.admission.map { type(of: $0).code } == RefusalCode.allCases)
    }

    @Test func `every rule is told with a truth and a lie, and each refusal was reached`() {
        let reached = RefusalTale.all.compactMap { tale in
            let story = tale.story
            tale.lie(story)
            return story.told.last?.refusal?.code
        }
        #expect(Set(reached) == Set(RefusalCode.allCases))
        #expect(Set(RefusalTale.all.map(\.code)) == Set(RefusalCode.allCases))
    }

    @Test(arguments: RefusalTale.all) func `the honest are admitted`(_ tale: RefusalTale) {
        let story = tale.story
        tale.honest(story)
        #expect(!story.told.isEmpty)
        #expect(story.told.filter { $0.refusal != nil }.map(\.outcome) == [])
    }

    @Test(arguments: RefusalTale.all) func `the lie gets the rule that it breaks`(
        _ tale: RefusalTale
    ) {
        let story = tale.story
        tale.lie(story)
        let about = tale.about.isEmpty ? "" : "(\(tale.about))"
        #expect(story.told.last?.outcome == "refused \(tale.code)\(about)")
        #expect(story.told.dropLast().filter { $0.refusal != nil }.map(\.outcome) == [])
    }

    @Test(arguments: RefusalTale.all)
    func `a refused statement is kept as evidence and changes nothing else`(
        _ tale: RefusalTale
    ) throws {
        let story = tale.story
        tale.lie(story)
        let content = try #require(story.told.last?.content)
        #expect(story.season.row(RefusalRow.self, content.hex)?.refusal == story.told.last?.refusal)
        #expect(story.standing(content) == nil)
        #expect(story.season.statement(content) == nil)
        let before = Story.replaying(story.told.dropLast(), founded: tale.founded)
        #expect(before.orderFree == story.orderFree)
    }

    @Test func `every refusal has its words, its way out and what it stands on`() {
        let words = RefusalCode.allCases.map { RefusalCode.words[$0] }
        for row in words {
            let texts = [row?.sentence, row?.wayOut].flatMap { [$0?.chinese, $0?.english] }
            #expect(texts.allSatisfy { $0?.isEmpty == false })
        }
        let spoken = RefusalCode.allCases.map(\.wording.chinese)
        #expect(Set(spoken).count == spoken.count)
        for rule in Decide.admission {
            #expect(type(of: rule).code.basis == type(of: rule).basis)
        }
        #expect(RefusalCode.wipeIsConfirmed.basis == .national("六(一)3"))
    }

    @Test func `every kind of statement has its seats`() {
        #expect(Set(Seats.all.keys) == Set(ActKind.allCases))
        for seats in Seats.all.values {
            #expect(!seats.needs.isEmpty)
            for seat in seats.needs { #expect(!seat.roles.isDisjoint(with: seats.may)) }
        }
    }
}
