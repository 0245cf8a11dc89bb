import Testing

@testable import Custody

struct BlindTests {
    private let season = ConductSeason()

    @Test func `the giver's own reading, once opened, is compared with what was read`() {
        season.papers("B1", "S001")
        season.releaseBlind("B1 S009")
        season.acceptBlind("B1 S001")
        #expect(season.findings == [])
        season.reveal("B1 S009")
        #expect(season.findings == ["sealsAgree(container:B1 seal:S001 seal:S009)"])
    }

    @Test func `whoever copies what he was shown instead of reading is found by the record`() {
        season.papers("B1", "S001")
        season.releaseBlind("B1 S009")
        season.acceptBlind("B1 S009")
        #expect(season.findings == ["sealsAgree(container:B1 seal:S001 seal:S009)"])
    }

    @Test func `a drawn face that was re-taped is written down`() {
        season.papers("B1", "S001")
        season.releaseBlind("B1 S001")
        season.acceptBlind("B1 S001", condition: .resealed)
        #expect(
            season.findings == [
                "conditionIsSound(container:B1 face:rear-door condition:resealed)"
            ])
    }

    @Test
    func `a box that the outgoing shift committed to and the oncoming one did not find is told`() {
        season.papers("B1", "S001")
        season.papers("B2", "S002")
        season.shiftBlind(committed: ["B1 S001", "B2 S002"], counted: ["B1 S001"])
        #expect(season.findings == ["everyLineIsAnswered(container:B2)"])
        season.shiftBlind(
            committed: ["B1 S001", "B2 S002"], counted: ["B1 S001", "B2 S002"])
        #expect(season.findings == ["everyLineIsAnswered(container:B2)"])
    }

    @Test func `a blind line shows neither seals nor count`() {
        let season = season
        let hidden = season.revealed("B1 S001").commitment(.story)
        let lines = [
            ReleaseLine(container: name("B1"), seals: [], count: 0, commitment: hidden),
            ReleaseLine(container: name("B1"), seals: [], count: 1, commitment: hidden),
            ReleaseLine(container: name("B1"), seals: names("S001"), count: 0, commitment: hidden),
            ReleaseLine(container: name("B1"), seals: [], count: 0),
        ]
        #expect(lines.map(\.isBlind) == [true, false, false, false])
    }

    @Test func `salt, box, count and every seal are in the hash`() {
        let line = season.revealed("B1 S001 S002")
        let lies = [
            season.revealed("B2 S001 S002"), season.revealed("B1 S001"),
            season.revealed("B1 S001 S003"),
            RevealedLine(
                container: line.container, salt: line.salt, seals: line.seals, count: 29),
            RevealedLine(
                container: line.container, salt: Salt(ConductSeason.content(7).hex) ?? line.salt,
                seals: line.seals, count: line.count),
        ]
        let hash = line.commitment(.story)
        for lie in lies { #expect(lie.commitment(.story) != hash) }
        #expect(season.revealed("B1 S002 S001").commitment(.story) == hash)
    }

    @Test func `neither the release nor the nonce alone fixes the faces`() {
        let boxes: [ContainerID] = (1...40).map { name("B\($0)") }
        func draw(_ seed: String, _ nonce: Int) -> Set<DrawnFace> {
            Set(FaceDraw(seed, season.nonce(nonce), among: boxes, percent: 10, .story).faces)
        }
        #expect(draw("r", 1).count == 4)
        #expect(draw("r", 1) == draw("r", 1))
        #expect(draw("r", 1) != draw("r", 2))
        #expect(draw("r", 1) != draw("s", 1))
        let all = (1...60).reduce(into: Set<DrawnFace>()) { $0.formUnion(draw("r", $1)) }
        #expect(Set(all.map(\.container)).count == 40)
        #expect(Set(all.map(\.face)) == Set(Face.allCases))
    }

    @Test func `an oncoming shift reads for itself too`() {
        season.demandBlind()
        season.train("sue", on: 1)
        season.papers("B1", "S001")
        season.shift("B1 S001", committed: nil)
        #expect(season.findings.map { $0.prefix(12) } == ["checkIsBlind"])
        let blind = ConductSeason()
        blind.demandBlind()
        blind.train("sue", on: 1)
        blind.papers("B1", "S001")
        blind.shift("B1 S001", committed: "B1 S007")
        #expect(blind.findings == [])
        blind.openShift("B1 S007")
        #expect(blind.findings == ["sealsAgree(container:B1 seal:S001 seal:S007)"])
    }
}

extension ConductSeason {
    fileprivate func shift(_ text: String, committed: String?) {
        let line = line(text)
        let hidden = committed.map {
            CommittedLine(
                container: line.container, commitment: revealed($0).commitment(.story))
        }
        let bare = ShiftHandover(
            vault: name("vault"), outgoing: names("sam"), incoming: names("sue"), count: [],
            commitments: hidden.map { [$0] })
        let drawn = FaceDraw(
            bare.faceSeed, nonce(1), among: [line.container], percent: 10, .story)
        let reading = SealReading(
            container: line.container, seals: line.seals, condition: .sound)
        let faces = drawn.faces.map {
            FaceReading(container: $0.container, face: $0.face, condition: .sound)
        }
        say(
            .vault(
                .shiftHandover(
                    ShiftHandover(
                        vault: bare.vault, outgoing: bare.outgoing, incoming: bare.incoming,
                        count: [reading], commitments: bare.commitments,
                        check: hidden.map { _ in FaceCheck(nonce: nonce(1), faces: faces) }))),
            by: "sam sue/custodian")
    }

    fileprivate func openShift(_ text: String) {
        say(.journey(.reveal(Reveal(of: last, lines: [revealed(text)]))), by: "sam")
    }
}
