import Foundation
import Testing

/// Every everyday command writes the statement that its noun and verb promise.
struct NounTranscriptTests {
    static let header =
        "--exam e --origin o --party head:p:ZERO --follows BX-1=ZERO --follows BX-2=ZERO"

    /// The command, the kind that it drafts, and one field that it must have put in place.
    static let table: [(String, String, String, String)] = [
        (
            "box pack BX-1 --unit u --item paper:3:s --holds PK-1", "pack",
            "contents[0].items.quantity", "3"
        ),
        ("vault key v-1 one --to han", "key-handover", "lock", "one"),
        ("vault inspection v-1 --body 公安", "joint-inspection", "bodies", "公安"),
        (
            "vault review v-1 --from 2021-04-10T00:00 --through 2021-04-10T06:00",
            "footage-review", "sound", "true"
        ),
        ("people relatives --unit u --related p", "relatives", "related", "p"),
        ("box seal BX-1 --seal S1 --seal S2", "seal", "seals", "S1, S2"),
        ("seals issue C00001 C00400 --unit u", "seal-stock", "seals.digits", "5"),
        (
            "seals check BX-1=S1,S2 BX-2=S3 --condition BX-2=wet", "seal-check",
            "lines[1].condition", "wet"
        ),
        (
            "quarantine begin BX-1 --reason r --evidence photo", "quarantine", "evidence[0].bytes",
            "5"
        ),
        ("quarantine lift ZERO --finding f", "quarantine-lift", "finding", "f"),
        (
            "handover release BX-1 --consignment c --leg l --to u --seals BX-1=S1", "release",
            "lines[0].seals", "S1"
        ),
        (
            "handover post BX-1 --consignment c --leg l --to u --office o --number n --grams 9 --seals BX-1=S1",
            "posted", "grams", "9"
        ),
        ("handover arrive ZERO --unit u --gate-closed", "arrived", "gateOpen", "false"),
        ("handover withdraw ZERO --box BX-1 --reason r", "withdraw", "reason", "r"),
        (
            "handover crew-change BX-1 --outgoing a --incoming b --reason r", "crew-change",
            "incoming", "b"
        ),
        (
            "handover transcribe BX-1 --scan photo --slip 42 --from 郑 --to u --happened 2021-04-05T17:15",
            "transcribed", "slip", "42"
        ),
        (
            "permit movement BX-1 --consignment c --leg l --from u --to w --carrier p --departs 2021-04-05T06:00 --arrives 2021-04-05T17:00",
            "movement", "graceMinutes", "120"
        ),
        (
            "permit opening BX-1 --site s --batch b --not-before 2021-04-10T08:00 --reason r",
            "opening", "notBefore", "2021-04-10T08:00:00+08:00"
        ),
        (
            "place declare v-1 --unit u --kind vault --address 街 --person p --person q", "place",
            "people", "p, q"
        ),
        ("milestone done training --unit u", "milestone", "milestone", "training"),
        (
            "people enrol p --unit u --role officer --details ZERO --party registrar:r:ZERE",
            "enrol", "person.roles", "officer"
        ),
        ("people revoke q --key ZERO --reason r", "revoke", "person", "q"),
        (
            "people designate q --unit u --duty vault-key --since 2021-04-12", "designate", "since",
            "2021-04-12T00:00:00+08:00"
        ),
        (
            "people delegate p q --duty collection --since 2021-04-12 --until 2021-04-13 --reason r",
            "delegate", "to", "q"
        ),
        ("people train p q --topic t --on 2021-03-20", "training", "on", "2021-03-20"),
        ("vault sign-on v-1", "sign-on", "vault", "v-1"),
        ("vault sign-off v-1 --reason r", "sign-off", "reason", "r"),
        (
            "vault shift v-1 --outgoing a --incoming b --seals BX-1=S1", "shift-handover",
            "count[0].seals", "S1"
        ),
        ("vault round v-1 --amiss", "round", "sound", "false"),
        ("vault store v-1 BX-1 --shelf A", "store", "shelf", "A"),
        ("vault take-out v-1 BX-1 --purpose r", "take-out", "purpose", "r"),
        (
            "vault open v-1 --key-holder a --key-holder b --reason r", "vault-opening",
            "keyHolders", "a, b"
        ),
        ("vault visitor v-1 --visitor ZERO --reason r", "visitor", "reason", "r"),
        ("vault equipment v-1 lock-two --broken", "equipment", "working", "false"),
        (
            "batch end b --site s --ended 2021-04-11T16:00", "batch-end", "ended",
            "2021-04-11T16:00:00+08:00"
        ),
        (
            "room issue R-1 BX-1 --site s --batch b --invigilator p", "room-issue", "invigilators",
            "p"
        ),
        (
            "room collect R-1 --site s --batch b --count answer-card:30:29:n:1", "room-collection",
            "counts[0].absent", "1"
        ),
        (
            "packet open BX-1 --site s --room R-1 --seal S1 --second-eyes q --purpose disc-import",
            "packet-opening", "purpose", "disc-import"
        ),
        (
            "disc import BX-1 --site s --batch b --test-centre t --machine M-1 --machine M-2",
            "disc-import", "machines", "M-1, M-2"
        ),
        (
            "return count BX-1 --site s --batch b --count 试卷:30:30", "count", "lines[0].kind",
            "paper"
        ),
        (
            "return hand-over BX-1 --consignment c --leg l --to u --designated q --seals BX-1=S1",
            "centre-handover", "designated", "q"
        ),
        (
            "return verify BX-1 --consignment c --count spare-paper:2:2", "centre-verification",
            "lines[0].found", "2"
        ),
        (
            "upload report photo --site s --batch b --test-centre t", "upload", "files[0].name",
            "photo"
        ),
        (
            "upload confirm ZERO --files 1 --incomplete", "upload-confirmation", "finding",
            "incomplete"
        ),
        (
            "wipe order --site s --batch b --test-centre t --confirmation ZERO", "wipe-order",
            "batch", "b"
        ),
        (
            "destruction approve BX-1 --region r --number n --item paper:3 --method m",
            "destruction-approval", "lines[0].quantity", "3"
        ),
        (
            "destruction record BX-1 --region r --item paper:3 --method m --began 2021-05-20T07:00 --finished 2021-05-20T09:00 --destroyer p --inspector q --residue-checked",
            "destruction", "residueChecked", "true"
        ),
        (
            "destruction file --region r --number n --destruction ZERO --channel fax", "filing",
            "channel", "fax"
        ),
        ("destruction acknowledge ZERO --rejected", "filing-acknowledgement", "accepted", "false"),
        ("incident report 停电 --gravity critical --box BX-1", "incident", "gravity", "critical"),
        ("incident resolve ZERO --outcome r", "incident-resolution", "outcome", "r"),
        (
            "contest settle BX-1 --upheld ZERO --seal-check ZERO --reason r", "contest-resolution",
            "reason", "r"
        ),
        ("window waive site-return --site s --batch b --reason r", "waiver", "kind", "waived"),
        (
            "explain missing --unit u --kind usb-key --quantity 2 --account a", "explanation",
            "difference", "missing"
        ),
        (
            "window extend wipe --site s --batch b --minutes 60 --reason r", "waiver", "minutes",
            "60"
        ),
        ("correct ZERO --instead ZERO --reason r", "correction", "reason", "r"),
    ]

    @Test(arguments: table)
    func `a noun and a verb draft their statement`(
        words: String, kind: String, field: String, value: String
    ) throws {
        let workshop = try Workshop()
        try workshop.write("photo", Array("photo".utf8))
        // The one who is enrolled brings his key; it is another than the zeros.
        if words.contains("ZERE") { try workshop.done("keys new --out p.key") }
        let header =
            words.contains("ZERE")
            ? "--exam e --origin o --party officer:p:p.key.pub --party registrar:r:ZERO"
            : Self.header
        let typed = "\(words) \(header) --out s.json"
            .replacing(" --party registrar:r:ZERE", with: "").replacing("ZERO", with: Workshop.zero)
        let answer = try workshop.done(typed + " --json").object()
        #expect(answer["kind"] as? String == kind)
        #expect(try workshop.said("s.json", field) == value, "\(words)")
        // Who reads it before he signs reads words, and not the members of a file.
        for language in ["zh", "en"] {
            let shown = try workshop.done("draft show s.json --language \(language)").output
            let raw = shown.split(separator: "\n").filter {
                $0.contains(#/^ +[a-z]+[A-Z\[.][\w\[\].]*  /#)
            }
            #expect(raw.isEmpty, "\(words): \(raw)")
        }
    }

    @Test func `every kind of statement has a noun and a verb`() throws {
        let workshop = try Workshop()
        let kinds = try #require(try workshop.done("draft kinds --json").json() as? [String])
        let elsewhere: Set = [
            "genesis", "plan", "supplement", "accept", "reveal", "escalation-acknowledgement",
            "manifest", "wipe", "room-list",
            "attendance",
        ]
        let here = Set(Self.table.map(\.1))
        #expect(Set(kinds) == here.union(elsewhere))
    }

    @Test(arguments: [
        "seals issue C9 C10 --unit u", "seals check BX-1 ",
        "seals check BX-1=S1 --condition BX-2=wet",
        "seals check BX-1=S1 --condition BX-1=purple",
        "room collect R --site s --batch b --count paper:3",
        "room collect R --site s --batch b --count paper:3:x",
        "quarantine begin BX-1 --reason r --evidence no",
        "people train p --topic t --on March", "vault visitor v --visitor no --reason r",
        "people enrol p --unit u --role officer --details junk",
        "permit opening BX-1 --site s --batch b --not-before noon --reason r",
        "quarantine lift no-such-file --finding f", "plan issue no.yaml", "plan supplement no.yaml",
        "ledger genesis --centre c --name n --quorum 2 --registrar a:b",
    ])
    func `what does not read is answered with basis and way out`(words: String) throws {
        let workshop = try Workshop()
        let header = Self.header.replacing("ZERO", with: Workshop.zero)
        let answer = try workshop.custody("\(words) \(header) --out s.json")
        #expect(answer.code == 4, "\(answer.output)\(answer.errors)")
        #expect(answer.errors.contains("依据：") && answer.errors.contains("出路：custody "))
        #expect(!workshop.exists("s.json"))
    }
}
