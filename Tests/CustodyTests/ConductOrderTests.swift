import Testing

@testable import Custody

/// What is not known yet is no deviation, and what comes later changes none.
struct ConductOrderTests {
    private func findings(
        _ season: ConductSeason, _ act: Act, by people: String, follows: ContentID
    ) -> [String] {
        let links = act.containers.map { ChainLink(container: $0, follows: follows) }
        let submission = Submission(
            season.statement(act, by: people, links: links),
            content: ConductSeason.content(999), history: season.season)
        return Decide.conduct.flatMap { $0.findings(submission) }.map(\.told)
    }

    private func release(_ season: ConductSeason, _ line: String) -> Act {
        .journey(
            .release(
                Release(
                    consignment: name("C1"), leg: name("out"), lines: [season.line(line)],
                    to: name("centre"), addressees: [])))
    }

    @Test func `a statement whose link is missing is only judged by itself`() {
        let season = ConductSeason()
        let nowhere = ConductSeason.content(500)
        #expect(
            findings(season, release(season, "B1 S009"), by: "cleo ciro", follows: nowhere) == [])
        let opening = PacketOpening(
            container: name("B1"), site: name("site"), purpose: .exam, seals: [],
            condition: .sound, secondEyes: name("ian"))
        #expect(
            findings(season, .exam(.packetOpening(opening)), by: "ivy ian", follows: nowhere)
                == [])
    }

    @Test func `a release is judged by what it follows, not by what came after`() {
        let season = ConductSeason()
        season.papers("B1", "S001")
        let sealed = season.last
        season.seal("B1", "S002")
        season.destroy("B1", season.approve("B1"))
        season.clock(5, 9)
        #expect(
            findings(season, release(season, "B1 S001"), by: "cleo ciro", follows: sealed) == [])
        #expect(
            findings(season, release(season, "B1 S002"), by: "cleo ciro", follows: sealed)
                == ["sealsAgree(container:B1 seal:S001 seal:S002)"])
    }

    @Test func `a seal check is judged by what it cites, and by nothing where it cites nothing`() {
        let season = ConductSeason()
        season.papers("B1", "S001")
        let first = season.last
        season.clock(6, 9)
        season.seal("B1", "S002")
        let second = season.last
        season.clock(6, 10)
        let reading = SealReading(
            container: name("B1"), seals: names("S001"), condition: .sound)
        func findings(_ follows: ContentID?) -> [String] {
            let links = follows.map { [ChainLink(container: name("B1"), follows: $0)] } ?? []
            let submission = Submission(
                season.statement(
                    .journey(.sealCheck(SealCheck(lines: [reading]))), by: "sid", links: links),
                content: ConductSeason.content(999), history: season.season)
            return Decide.conduct.flatMap { $0.findings(submission) }.map(\.told)
        }
        #expect(findings(first) == [])
        #expect(findings(second) == ["sealsAgree(container:B1 seal:S001 seal:S002)"])
        #expect(findings(nil) == [])
        #expect(findings(ConductSeason.content(500)) == [])
    }

    @Test func `a box that is packed into itself ends the search`() {
        let season = ConductSeason()
        season.pack("A1", [season.inside("B1"), season.items(.paper)])
        season.pack("B1", [season.inside("A1"), season.items(.answerCard, "med")])
        season.release("A1")
        #expect(season.findings == ["containerIsSealed(container:A1)"])
    }
}
