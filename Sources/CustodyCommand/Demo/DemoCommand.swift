import ArgumentParser
import Attestation
import Audit
import Custody
import Drafting
import Foundation
import Intake
import LedgerStore
import Merkle
import Signing

/// A whole season, played through the same desk as everything else.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "演示：一个考季从下发到销毁备案 / Plays a whole exam season",
        discussion: """
            不需任何设置：在新文件夹里建立台账，近四十人各持真实密钥，按模拟时钟走完 2021 年考季，最后审计全部字节。 / Needs \
            no set-up: founds a ledger in a new folder, plays the 2021 season with real keys on a \
            simulated clock, and audits every byte of it at the end.
            --serve 接着在本机开网页，可以换成任何一个人登录；--until 让故事停在某一刻或某一章之前，余下的由人来做。 / \
            --serve then serves it, and anybody on this machine may step into anyone's shoes; --until \
            stops the story at an instant or before a chapter, so that somebody can go on by hand.
            例 / Example:
              custody demo --out season --language en
              custody demo --serve --until 2021-04-05T16:50
            """)

    @Option(help: "写到哪个新文件夹 / The new folder to write to")
    var out = "season"

    @Option(help: "考务计划 / The exam plan")
    var plan = "Forms/plans/national-2021.yaml"

    @Flag(help: "只说结尾 / Tell only the end")
    var quiet = false

    @Option(
        help: "停在这一刻，或这一章（2–5）开始之前 / Stop at this instant, or before this chapter (2–5)")
    var until: StoryEnding?

    @Flag(help: "演完开网页服务 / Serve what it leaves") var serve = false

    @OptionGroup var address: AddressOptions
    @OptionGroup var forms: FormOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let output = Output(output)
        try await output.run {
            if serve { try address.validateReach() }
            if serve { _ = try forms.papers(nil) }
            let national = try Forms.plan(plan)
            let narrator = Narrator(language: output.language, quiet: quiet)
            let played = try await NewFolder.create(out) { part in
                try await play(national, in: DemoFolder(part, toBe: out), narrator)
            }
            let folder = DemoFolder(out, toBe: out)
            try await audit(folder, played.cosigner, narrator)
            narrator.tryThis(folder, toldUntil: played.end, isServed: serve)
            guard serve else { return }
            try await Serving(
                ledger: try LedgerFile.open(folder.ledger, signer: played.signer),
                address: address,
                papers: try forms.papers(try NoteSigner(TextFile.firstLine(folder.logKey))),
                shoes: try Shoes.read(folder.path + "/keys"),
                starts: played.end,
                published: folder.path + "/trusted", log: folder.path + "/server.log"
            ).run(output)
        }
    }

    /// Plays the season.
    ///
    /// - Returns: who signs the ledger's checkpoints, who cosigned them, and when the story ended.
    private func play(
        _ national: Plan, in folder: DemoFolder, _ narrator: Narrator
    ) async throws -> (signer: NoteSigner, cosigner: DemoCosigner, end: Instant) {
        let clock = SimulatedClock(day(2020, 12, 22).at(10))
        let seed = Randomness.bytes(32)
        let signer = try NoteSigner(
            name: Demo.origin, kind: .log, privateKey: try PrivateKey.ed25519(seed: seed))
        let plans = DemoPlans(national)
        let ledger = try LedgerFile.found(
            folder.ledger, signer: signer, clock: clock.wallClock)
        let cast = try Cast.assembled()
        try folder.keep(cast, signer, seed: seed)
        try folder.keepNames(cast, in: ledger, at: clock.instant.seconds * 1000)
        let stage = Stage(
            desk: try Desk(ledger: ledger, clock: clock.wallClock),
            room: ReadingRoom(ledger: ledger), cast: cast, plan: plans.national, narrator: narrator,
            clock: clock,
            draftsman: Draftsman(exam: Demo.exam, ledger: named(Demo.origin.text)),
            cosigner: try DemoCosigner(), ending: until ?? .curtain)
        do {
            try await stage.play(plans, checkpointKey: signer.key.text)
            try stage.endOfStory(folder)
        } catch is Intermission {
            narrator.tell(
                stage.now, "故事停在这里，余下的由您来做。", "The story stops here; the rest is yours.")
        }
        try folder.keep(stage.cosigner, try ledger.consult { try $0.snapshot.cosignedNewest() })
        try ledger.close()
        return (signer, stage.cosigner, stage.now)
    }

    private func audit(
        _ folder: DemoFolder, _ cosigner: DemoCosigner, _ narrator: Narrator
    ) async throws {
        let auditor = Auditor(
            path: folder.ledger, cosigners: [cosigner.signer.key],
            clock: WallClock.machine.milliseconds)
        let report = try await auditor.audit()
        narrator.chapter("核验", "The audit")
        for line in report.lines(narrator.language) { narrator.tell(line, line) }
        guard report.isClean else { throw Ending.doesNotHold.exitCode }
    }
}

/// What the demonstration is called.
enum Demo {
    static let exam: ExamID = named("health-2021")

    static var origin: KeyName {
        guard let name = KeyName("custody.demo-health-2021") else {
            preconditionFailure("the demonstration's origin is a key name")
        }
        return name
    }
}
