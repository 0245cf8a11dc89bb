@testable import Custody

extension ConductTale {
    static let blind = [
        ConductTale(
            .sealsAreAsPutOn,
            honest: {
                $0.papers("B1", "S001 S002")
                $0.releaseBlind("B1 S001 S002")
                $0.acceptBlind("B1 S001 S002")
                $0.reveal("B1 S001 S002")
            },
            careless: {
                // The first receiver read wrongly; from then on both halves agree on his error.
                $0.papers("B1", "S001")
                $0.release("B1 S001")
                $0.accept("B1 S003")
                $0.release("B1 S003", to: "region", by: "cora carl")
                $0.accept("B1 S003", hands: .unit, unit: "region", by: "rex rita")
            },
            gives: "sealsAgree(container:B1 seal:S001 seal:S003)",
            "sealsAreAsPutOn(container:B1 seal:S001 seal:S003)",
            hostile: {
                // 封条每周更换: the seal was replaced on the way by one that nobody was issued.
                $0.papers("B1", "S001")
                $0.release("B1 S001")
                $0.accept("B1 Z777")
                $0.release("B1 Z777", to: "region", by: "cora carl")
                $0.accept("B1 Z777", hands: .unit, unit: "region", by: "rex rita")
            },
            gives: "sealsAgree(container:B1 seal:S001 seal:Z777)",
            "sealsAreFromStock(container:B1 seal:Z777)",
            "sealsAreAsPutOn(container:B1 seal:S001 seal:Z777)",
            "sealsAreFromStock(container:B1 seal:Z777)"),
        ConductTale(
            .checkIsBlind,
            honest: {
                $0.demandBlind()
                $0.papers("B1", "S001")
                $0.releaseBlind("B1 S001")
                $0.acceptBlind("B1 S001")
                $0.reveal("B1 S001")
            },
            careless: {
                $0.demandBlind()
                $0.papers("B1", "S001")
                $0.release("B1 S001")
            }, gives: "checkIsBlind(container:B1)",
            hostile: {
                // A hash for the eye, and the number beside it for the friend.
                $0.demandBlind()
                $0.papers("B1", "S001")
                $0.releaseBlind("B1 S001", showing: true)
            }, gives: "checkIsBlind(container:B1)"),
        ConductTale(
            .facesAreLookedAt,
            honest: {
                $0.papers("B1", "S001")
                $0.papers("B2", "S002")
                $0.releaseBlind("B1 S001", "B2 S002", challenge: $0.nonce(1))
                $0.acceptBlind("B1 S001", "B2 S002", nonce: $0.nonce(1))
                $0.reveal("B1 S001", "B2 S002")
            },
            careless: {
                $0.papers("B1", "S001")
                $0.releaseBlind("B1 S001")
                $0.acceptBlind("B1 S001", looking: false)
            }, gives: "facesAreLookedAt(container:B1 face:rear-door)",
            hostile: {
                // Another nonce than the promised one, chosen when the release was known.
                $0.papers("B1", "S001")
                $0.releaseBlind("B1 S001", challenge: $0.nonce(1))
                $0.acceptBlind("B1 S001", nonce: $0.nonce(2))
            },
            gives:
                "facesAreLookedAt(statement:\(ConductSeason.content(ConductSeason.firstRelease)))"),
    ]
}

extension ConductSeason {
    /// The release that follows one box of papers, counted from the settled season.
    static let firstRelease = 11

    func nonce(_ number: Int) -> Nonce {
        guard let nonce = Nonce(Self.content(0xBEE0 + number).hex) else {
            preconditionFailure("no nonce")
        }
        return nonce
    }

    /// The office issues the plan once more, with blind readings.
    func demandBlind() {
        let year = ConductPlan.plan
        let plan = Plan(
            id: year.id, title: year.title, notice: year.notice, unit: year.unit,
            units: year.units, milestones: year.milestones, batches: year.batches,
            sittings: year.sittings, items: year.items, legs: year.legs, windows: year.windows,
            vault: year.vault, wipe: year.wipe, destruction: year.destruction, trust: year.trust,
            blind: BlindPolicy(boxPercent: 10, basis: .house("盲检")))
        say(.office(.plan(PlanIssue(plan: plan))), by: "cleo")
    }

    func revealed(_ text: String) -> RevealedLine {
        let line = line(text)
        guard let salt = Salt(Self.content(0x5A17).hex) else { preconditionFailure("no salt") }
        return RevealedLine(
            container: line.container, salt: salt, seals: line.seals, count: line.count)
    }

    /// Lines are written `B1 S001 S002`; `showing` leaves the seals beside the hashes.
    func releaseBlind(_ lines: String..., challenge: Nonce? = nil, showing: Bool = false) {
        let hidden = lines.map { text in
            ReleaseLine(
                container: line(text).container, seals: showing ? line(text).seals : [], count: 0,
                commitment: revealed(text).commitment(.story))
        }
        say(
            .journey(
                .release(
                    Release(
                        consignment: name("C1"), leg: name("out"), lines: hidden,
                        to: name("centre"), addressees: [],
                        challenge: challenge?.hash(.story)))), by: "cleo ciro")
    }

    /// Looks at the faces that are drawn, or at none.
    func acceptBlind(
        _ lines: String..., nonce: Nonce? = nil, looking: Bool = true,
        condition: Condition = .sound
    ) {
        let nonce = nonce ?? self.nonce(1)
        let read = lines.map(line)
        let drawn = FaceDraw(
            departed.hex, nonce, among: read.map(\.container), percent: 10, .story)
        let faces = drawn.faces.map {
            FaceReading(container: $0.container, face: $0.face, condition: condition)
        }
        let answers = read.map {
            AcceptanceLine(
                container: $0.container, seals: $0.seals, count: $0.count, condition: .sound,
                verdict: .accepted)
        }
        say(
            .journey(
                .accept(
                    Acceptance(
                        release: departed, unit: name("centre"), hands: .crew, lines: answers,
                        check: FaceCheck(nonce: nonce, faces: looking ? faces : [])))),
            by: "cora carl")
    }

    func reveal(_ lines: String...) {
        say(
            .journey(
                .reveal(
                    Reveal(of: departed, acceptance: last, lines: lines.map(revealed)))),
            by: "cleo ciro")
    }

    /// One shift commits, the other counts and looks at the faces that are drawn.
    func shiftBlind(committed: [String], counted: [String]) {
        let promised = committed.map(revealed).map {
            CommittedLine(container: $0.container, commitment: $0.commitment(.story))
        }
        let seed = promised.map(\.commitment.hex).joined(separator: " ")
        let drawn = FaceDraw(
            seed, nonce(1), among: promised.map(\.container), percent: 10, .story)
        let faces = drawn.faces.map {
            FaceReading(container: $0.container, face: $0.face, condition: .sound)
        }
        let count = counted.map(line).map {
            SealReading(container: $0.container, seals: $0.seals, condition: .sound)
        }
        say(
            .vault(
                .shiftHandover(
                    ShiftHandover(
                        vault: name("vault"), outgoing: [name("cleo")], incoming: [name("ciro")],
                        count: count, commitments: promised,
                        check: FaceCheck(nonce: nonce(1), faces: faces)))), by: "cleo ciro")
    }
}
