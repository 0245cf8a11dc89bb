import Custody

/// The verbs of a table, and the act that each tells.
enum StoryVerb: String, CaseIterable {
    case pack, seal, release, accept, post, arrive, withdraw, change, transcribe, check
    case quarantine, lift, settle, store, take, issue, open, order, permit

    func act(_ line: StoryLine, _ story: Story) -> Act {
        switch self {
        case .pack:
            story.pack(
                line.container, unit: line.name("unit") ?? Cast.centre,
                kind: line.code("kind") ?? .box, site: line.name("site"),
                batch: line.name("batch"), subject: line.name("subject"), holds: line.contents)
        case .seal:
            .journey(.seal(Sealing(container: line.container, seals: line.seals ?? [])))
        case .release:
            story.release(
                line.containers, to: line.name("to") ?? "RA", leg: line.name("leg") ?? "out",
                order: line.content("order"))
        case .accept:
            story.accept(
                line.containers, of: line.content("of") ?? "nothing",
                unit: line.name("unit") ?? "RA", hands: line.code("hands") ?? .unit,
                seals: line.seals, condition: line.code("found") ?? .sound,
                verdict: line.code("verdict") ?? .accepted)
        case .post:
            story.post(
                line.containers, to: line.name("to") ?? "RA-S1", leg: line.name("leg") ?? "down")
        case .check: story.check(line.containers, seals: line.seals)
        case .transcribe: story.transcribe(line.containers, to: line.name("to") ?? "RA")
        case .issue: story.issue(line.containers)
        case .open:
            story.open(
                line.container, purpose: line.code("purpose") ?? .exam,
                secondEyes: line.people("eyes").first, order: line.content("order"),
                check: line.content("check"))
        case .order: story.order(line.containers)
        case .permit: story.permitOpening(line.containers)
        case .settle: line.settlement
        case .change: line.crewChange
        case .arrive, .withdraw, .quarantine, .lift, .store, .take: plain(line)
        }
    }

    /// Acts that the line says in full.
    private func plain(_ line: StoryLine) -> Act {
        let of = line.content("of") ?? "nothing"
        switch self {
        case .arrive:
            let gate = line.name("unit") ?? "RA" as UnitID
            return .journey(
                .arrived(Arrival(release: of, at: gate, gateOpen: true, evidence: [])))
        case .withdraw:
            let containers = line.containers
            return .journey(
                .withdraw(Withdrawal(release: of, containers: containers, reason: "改期")))
        case .quarantine:
            return .journey(
                .quarantine(Quarantine(containers: line.containers, reason: "破损", evidence: [])))
        case .lift:
            return .journey(.quarantineLift(QuarantineLift(quarantine: of, finding: "完好")))
        case .store:
            return .vault(
                .store(Storing(vault: line.name("unit") ?? "RA-vault", containers: line.containers))
            )
        case .take:
            return .vault(
                .takeOut(
                    TakingOut(
                        vault: line.name("unit") ?? "RA-vault", containers: line.containers,
                        purpose: "开考")))
        default: return Story.incident(line.containers)
        }
    }
}

extension StoryLine {
    fileprivate var settlement: Act {
        .trouble(
            .contestResolution(
                ContestResolution(
                    container: container, upheld: content("upholds") ?? "nothing",
                    sealCheck: content("check") ?? "nothing", reason: "核对封条")))
    }

    fileprivate var crewChange: Act {
        .journey(
            .crewChange(
                CrewChange(
                    containers: containers, outgoing: people("out"), incoming: people("in"),
                    reason: "换班")))
    }
}
