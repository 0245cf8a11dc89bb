import Foundation
import Testing

/// Whatever is typed, there is an answer in words and an exit code, never a trap.
struct BadInputTests {
    private static let signer = "--exam e --origin o --party head:p:\(Workshop.zero)"

    /// SIGNER and ZERO stand for a signer elsewhere and for a hash.
    private static let table: [(String, Int32)] = [
        ("nosuch", 64), ("draft nosuch", 4), ("draft release SIGNER", 4),
        ("draft round --set vault SIGNER", 4), ("draft round --set a..b=1 SIGNER", 4),
        ("draft round --set vault[9999999999999999999]=1 SIGNER", 4),
        ("draft round --set vault=v --set finding=x --set sound=maybe SIGNER", 4),
        ("draft sign-on --set vault=v", 4), ("draft sign-on --set vault=v --exam e", 4),
        ("draft sign-on --set vault=v --exam a/b --origin o --party head:p:q", 4),
        ("draft sign-on --set vault=v --at yesterday SIGNER", 4),
        ("draft sign-on --file no.yaml SIGNER", 4), ("draft show junk", 4),
        ("draft sign-on --file junk SIGNER", 4), ("draft sign-on --file deep SIGNER", 4),
        ("draft sign junk --key junk", 4), ("draft sign-on --set vault=v --by head:p:junk", 4),
        ("box pack BX-1 --unit u --item paper SIGNER", 4),
        ("box pack BX-1 --unit u --item paper:99999999999999999999 SIGNER", 4),
        ("box seal BX-1 --seal S1 SIGNER", 4),
        ("handover accept ZERO --unit u SIGNER", 4),
        ("ledger info", 4), ("ledger info --ledger junk", 4), ("chain BX-1 --ledger junk", 4),
        ("ledger create x --origin a/b --log-key k", 4), ("plan check junk", 4),
        ("ledger create x --origin o --log-key junk", 4), ("checkpoint show --ledger no", 4),
        ("cosign --book junk --signer junk", 4), ("submit junk --ledger no --log-key junk", 4),
        ("manifest junk --consignment c --from a --to b SIGNER", 4),
        ("people commit wu --detail 姓名=x --out o", 4), ("keys show --key junk", 4),
        ("keys new --out no/such/folder/k", 5), ("upload report nofile --site s --batch b", 64),
    ]

    @Test(arguments: table)
    func `bad input gets an answer`(words: String, code: Int32) throws {
        let workshop = try Workshop()
        try workshop.write("junk", (0...255).map { UInt8($0) })
        try workshop.write("deep", Array(String(repeating: "[", count: 5_000).utf8))
        let typed = words.replacing("SIGNER", with: Self.signer)
            .replacing("ZERO", with: Workshop.zero)
        let answer = try workshop.custody(typed)
        #expect(answer.code == code, "\(answer.output)\(answer.errors)")
        #expect((answer.output + answer.errors).contains("出路："), "\(words)")
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
