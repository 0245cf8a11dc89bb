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
            例 / Example:
              custody demo --out season --language en
            """)

    @Option(help: "写到哪个新文件夹 / The new folder to write to")
    var out = "season"

    @Option(help: "考务计划 / The exam plan")
    var plan = "Forms/plans/national-2021.yaml"

    @Flag(help: "只说结尾 / Tell only the end")
    var quiet = false

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let output = Output(output)
        try await output.run {
            let folder = try DemoFolder(out)
            let national = try Forms.plan(plan)
            try await play(national, in: folder, output)
        }
    }

    private func play(_ national: Plan, in folder: DemoFolder, _ output: Output) async throws {
        let narrator = Narrator(language: output.language, quiet: quiet)
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
            cosigner: try DemoCosigner())
        try await stage.play(plans, checkpointKey: signer.key.text)
        try stage.endOfStory(folder)
        try folder.keep(stage.cosigner, try ledger.consult { try $0.snapshot.cosignedNewest() })
        let auditor = Auditor(
            ledger, cosigners: [stage.cosigner.signer.key], clock: WallClock.machine.milliseconds)
        let report = try await auditor.audit()
        narrator.chapter("核验", "The audit")
        for line in report.lines(output.language) { narrator.tell(line, line) }
        guard report.isClean else { throw Ending.doesNotHold.exitCode }
        narrator.tryThis(folder)
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
