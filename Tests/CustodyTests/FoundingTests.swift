import Custody
import Testing

struct FoundingTests {
    @Test func `the standard season is founded without a refusal or a deviation`() {
        #expect(Founding.refused == [])
        #expect(Story().season.genesis?.exam == "HX-2021")
    }

    @Test func `a box goes from the centre to a region and is taken in`() {
        let table = """
            04-02 09:00 M1 order B-1 by NC-head-1 => admitted
            04-03 08:00 P1 pack B-1 holds paper*30 by NC-officer => admitted
            04-03 08:05 S1 seal B-1 seals NC-0001 NC-0002 by NC-officer => admitted
            04-03 08:30 R1 release B-1 to NC order M1 by NC-custodian => admitted
            04-03 08:40 A1 accept B-1 of R1 unit NC hands crew by NC-courier => admitted
            04-04 09:00 R2 release B-1 to RA order M1 by NC-courier => admitted
            04-04 09:10 A2 accept B-1 of R2 unit RA by RA-receiver => admitted
            """
        let story = Story()
        #expect(story.told(table) == table)
        #expect(story.container("B-1")?.custodian == .unit("RA"))
    }
}
