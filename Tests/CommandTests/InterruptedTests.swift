import Foundation
import Testing

/// Ctrl-C at a terminal: what was admitted stays, and what was not finished has no final name.
struct InterruptedTests {
    /// Interrupts a command once a line of shell says so; a job of its own that hears interrupts, as
    /// at a terminal, whoever runs the tests and is deaf to them himself.
    private func interrupted(
        _ words: String, once condition: String, in workshop: Workshop
    ) throws -> Transcript {
        try workshop.shell(
            """
            set -m
            env --default-signal=INT CUSTODY \(words) > said 2> complained & job=$!
            until \(condition); do kill -0 $job 2> /dev/null || break; done
            kill -INT $job; wait $job; echo code $?
            """)
    }

    @Test func `a demonstration that is interrupted has not the name of one that was played`()
        throws
    {
        let workshop = try Workshop()
        let plan = "--plan \(Season.root)/Forms/plans/national-2021.yaml"
        let told = try interrupted(
            "demo \(plan)", once: "[ -e season.part/ledger.logkey ] || [ -e season/ledger.logkey ]",
            in: workshop)
        #expect(told.output == "code 130\n", "\(told.output)\(told.errors)")
        #expect(!workshop.exists("season") && workshop.exists("season.part"))
        let again = try workshop.custody("demo \(plan)")
        #expect(again.code == 5 && again.errors.contains("season.part 还在"), "\(again.errors)")
        #expect(again.errors.contains("出路："), "\(again.errors)")
    }

    @Test func `a submission that is interrupted is answered whole when it is tried again`() throws
    {
        let workshop = try Workshop()
        try workshop.foundOffice()
        let files = try (1...12).map { number in
            let file = "b\(number).json"
            try workshop.done(
                "box pack BX-\(number) --unit centre --item paper:3 --by custodian:cust:cust.key "
                    + "--by officer:off:off.key --out \(file)")
            return file
        }.joined(separator: " ")
        for condition in ["true", "[ -e b1.ack.json ]", "[ -e b5.tlog-proof ]"] {
            let told = try interrupted(
                "submit \(files) --log-key log.key", once: condition, in: workshop)
            #expect(["code 130\n", "code 0\n"].contains(told.output), "\(told.output)")
            for name in try workshop.files where name.hasSuffix(".ack.json") {
                let kept = try JSONSerialization.jsonObject(with: Data(try workshop.read(name)))
                #expect(kept is [String: Any], "\(name)")
            }
        }
        let again = try workshop.done("submit \(files) --log-key log.key --json").list()
        #expect(again.count == 12)
        #expect(again.allSatisfy { $0["acknowledgement"] != nil })
        #expect(try workshop.done("audit").code == 0)
    }

    @Test func `an audit that is interrupted leaves nothing, and help names the exit code`() throws
    {
        let workshop = try Workshop()
        try workshop.foundOffice()
        let before = try workshop.files
        let told = try interrupted("audit", once: "true", in: workshop)
        #expect(["code 130\n", "code 0\n"].contains(told.output), "\(told.output)")
        let side = ["line.sh", "said", "complained", "exam.ledger-shm", "exam.ledger-wal"]
        #expect(try Set(workshop.files).subtracting(before).subtracting(side) == [])
        #expect(try workshop.done("--help").output.contains("130"))
    }
}
