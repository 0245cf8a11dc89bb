import Foundation
import Testing

/// Whatever is typed, there is an answer in words and an exit code, never a trap.
struct BadInputTests {
    private static let signer = "--exam e --origin o --party head:p:\(Workshop.zero)"

    @Test(arguments: [
        ("nosuch", 64), ("draft nosuch", 4), ("draft release \(signer)", 4),
        ("draft round --set vault \(signer)", 4), ("draft round --set a..b=1 \(signer)", 4),
        ("draft round --set vault[9999999999999999999]=1 \(signer)", 4),
        ("draft round --set vault=v --set finding=x --set sound=maybe \(signer)", 4),
        ("draft sign-on --set vault=v", 4), ("draft sign-on --set vault=v --exam e", 4),
        ("draft sign-on --set vault=v --exam a/b --origin o --party head:p:q", 4),
        ("draft sign-on --set vault=v --at yesterday \(signer)", 4),
        ("draft sign-on --file no.yaml \(signer)", 4), ("draft show junk", 4),
        ("draft sign-on --file junk \(signer)", 4), ("draft sign-on --file deep \(signer)", 4),
        ("draft sign junk --key junk", 4), ("draft sign-on --set vault=v --by head:p:junk", 4),
        ("box pack BX-1 --unit u --item paper \(signer)", 4),
        ("box pack BX-1 --unit u --item paper:99999999999999999999 \(signer)", 4),
        ("box seal BX-1 --seal S1 \(signer)", 4),
        ("handover accept \(Workshop.zero) --unit u \(signer)", 4),
        ("ledger info", 4), ("ledger info --ledger junk", 4), ("chain BX-1 --ledger junk", 4),
        ("ledger create x --origin a/b --log-key k", 4), ("plan check junk", 4),
        ("ledger create x --origin o --log-key junk", 4), ("checkpoint show --ledger no", 4),
        ("cosign --book junk --signer junk", 4), ("submit junk --ledger no --log-key junk", 4),
        ("manifest junk --consignment c --from a --to b \(signer)", 4),
        ("people commit wu --detail 姓名=x --out o", 4), ("keys show --key junk", 4),
        ("keys new --out no/such/folder/k", 5), ("upload report nofile --site s --batch b", 64),
    ])
    func `bad input gets an answer`(words: String, code: Int32) throws {
        let workshop = try Workshop()
        try workshop.write("junk", (0...255).map { UInt8($0) })
        try workshop.write("deep", Array(String(repeating: "[", count: 5_000).utf8))
        let answer = try workshop.custody(words)
        #expect(answer.code == code, "\(answer.output)\(answer.errors)")
        #expect(!answer.errors.isEmpty)
        #expect(!answer.errors.contains("Fatal"))
    }

    @Test(arguments: ["zh", "en"]) func `a complaint speaks the reader's language`(
        language: String
    ) throws {
        let workshop = try Workshop()
        let answer = try workshop.custody("ledger info --ledger no --language \(language)")
        #expect(answer.errors.contains(language == "zh" ? "台账" : "ledger"))
    }
}
