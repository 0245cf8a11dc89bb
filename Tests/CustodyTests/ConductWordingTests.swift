import Testing

@testable import Custody

struct ConductWordingTests {
    @Test func `every deviation and every act has words in both languages`() {
        let words =
            DeviationCode.allCases.map { DeviationCode.words[$0] }
            + ActKind.allCases.map { ActKind.words[$0] }
        for wording in words {
            #expect(wording.map { !$0.chinese.isEmpty && !$0.english.isEmpty } ?? false)
        }
        let spoken = DeviationCode.allCases.map(\.wording.chinese)
        #expect(Set(spoken).count == spoken.count)
        let acts = ActKind.allCases.map(\.wording.chinese)
        #expect(Set(acts).count == acts.count)
    }

    @Test func `every deviation names what it stands on`() {
        for rule in Decide.conduct {
            let rule = type(of: rule)
            #expect(rule.code.basis == rule.basis)
        }
        #expect(DeviationCode.custodyIsUnforked.basis == .chain)
        #expect(DeviationCode.oneSubjectPerBox.basis.wording.chinese == "卫人才发〔2020〕153号 六(二)1")
    }

    @Test func `a subject reads as a person says it`() {
        let count = Subject.count(expected: 30, found: 29)
        #expect(count.wording == Wording("应有 30，实有 29", "30 expected, 29 found"))
        #expect(Subject.kind(.usbKey).wording.chinese == "USBKEY")
        #expect(Subject.seal(name("S001")).wording.chinese == "封条 S001")
    }
}
